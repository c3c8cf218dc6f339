import { addDays, type LocalDate, localDate } from '@evergreen/kernel';

/** What a cell of numbers shows by its format. */
export type NumberFormat =
  | { readonly as: 'number' }
  | { readonly as: 'padded'; readonly digits: number }
  | { readonly as: 'percent' }
  | { readonly as: 'day'; readonly withTime: boolean };

const plain: NumberFormat = { as: 'number' };
const day: NumberFormat = { as: 'day', withTime: false };

// ECMA-376, 18.8.30: formats that are known by number. 27 to 36 and 50 to 58 are days in East Asian books.
const timed = new Set([18, 19, 20, 21, 22, 32, 33, 45, 46, 47, 55, 56]);
const days = new Set([14, 15, 16, 17, 27, 28, 29, 30, 31, 34, 35, 36, 50, 51, 52, 53, 54, 57, 58]);

export function knownFormat(id: number): NumberFormat {
  if (timed.has(id)) return { as: 'day', withTime: true };
  if (days.has(id)) return day;
  return id === 9 || id === 10 ? { as: 'percent' } : plain;
}

/** What a format in words shows, such as `yyyy"年"m"月"d"日"`, `00000`, `0.00%`. */
export function writtenFormat(code: string): NumberFormat {
  // What is quoted, escaped, or in brackets (colours, conditions, languages) is shown as it stands.
  const [bare = ''] = code.replaceAll(/"[^"]*"|\\.|\[[^\]]*\]|_./g, '').split(';');
  if (/[ydm]/i.test(bare) && !/general/i.test(bare)) return { as: 'day', withTime: /[hs]/i.test(bare) };
  if (/[hs]/i.test(bare) && !/general/i.test(bare)) return { as: 'day', withTime: true };
  if (bare.includes('%')) return { as: 'percent' };
  const trimmed = bare.trim();
  return /^0{2,15}$/.test(trimmed) ? { as: 'padded', digits: trimmed.length } : plain;
}

/** What a cell holds: a text, a day, or nothing that could be taken as shown. */
export type ShownCell =
  { readonly text: string } | { readonly day: LocalDate } | { readonly digitsLost: string };

const exactMax = 1e15;
const dayMax = 2_958_465;

/** The value of a cell of numbers as its format shows it. */
export function shownNumber(raw: string, format: NumberFormat, startsIn1904: boolean): ShownCell {
  const value = Number(raw);
  if (raw.trim() === '' || !Number.isFinite(value)) return { text: raw };
  switch (format.as) {
    case 'day':
      return value < 0 || value > dayMax ? { text: raw } : shownDay(value, format.withTime, startsIn1904);
    case 'percent':
      return { text: `${decimal(value * 100)}%` };
    case 'padded':
      return { text: decimal(value).padStart(format.digits, '0') };
    case 'number':
      return Number.isInteger(value) && Math.abs(value) >= exactMax
        ? { digitsLost: decimal(value) }
        : { text: decimal(value) };
  }
}

function shownDay(value: number, withTime: boolean, startsIn1904: boolean): ShownCell {
  const whole = Math.floor(value);
  // Books that count from 1900 have a 29 February in it.
  const start = startsIn1904 ? '1904-01-01' : whole < 60 ? '1899-12-31' : '1899-12-30';
  const on = addDays(localDate(start), whole);
  const seconds = Math.round((value - whole) * 86_400);
  if (!withTime || seconds === 0) return { day: on };
  const [h, m, s] = [Math.floor(seconds / 3_600), Math.floor(seconds / 60) % 60, seconds % 60].map((part) =>
    String(part).padStart(2, '0'),
  );
  return { text: `${on} ${h}:${m}:${s}` };
}

/** With the fifteen digits a spreadsheet shows, and never as a power of ten. */
function decimal(value: number): string {
  const short = Number(value.toPrecision(15));
  const text = String(short);
  if (!text.includes('e')) return text;
  return Math.abs(short) >= 1 ? BigInt(short).toString() : short.toFixed(20).replace(/\.?0+$/, '');
}

/** Index of the column of a cell such as `AB12`; undefined for anything else. */
export function columnIndex(reference: string): number | undefined {
  const letters = /^([A-Z]{1,3})\d+$/.exec(reference)?.[1];
  if (letters === undefined) return undefined;
  let index = 0;
  for (const letter of letters) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}

/** The letters of a column, as people see it above it. */
export function columnLetters(index: number): string {
  let letters = '';
  for (let left = index + 1; left > 0; left = Math.floor((left - 1) / 26)) {
    letters = String.fromCharCode(65 + ((left - 1) % 26)) + letters;
  }
  return letters;
}

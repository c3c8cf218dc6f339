import { isLocalDate, type LocalDate } from '@evergreen/kernel';

const tokens = /YYYY|MM|M|DD|D/g;
const digits: Readonly<Record<string, string>> = {
  YYYY: '(?<year>\\d{4})',
  MM: '(?<month>\\d{2})',
  M: '(?<month>\\d{1,2})',
  DD: '(?<day>\\d{2})',
  D: '(?<day>\\d{1,2})',
};
const yearMin = 1900;
const yearMax = 2199;

/** Whether the text names a year, a month and a day, once each: `DD/MM/YYYY`. */
export function isDateFormat(format: string): boolean {
  const found = (format.match(tokens) ?? []).map((token) => token[0]).sort();
  return found.join('') === 'DMY' && format.length <= 20;
}

/** Writes a day in one form. */
export function writeDate(format: string, day: LocalDate): string {
  const [year = '', month = '', date = ''] = day.split('-');
  const words: Record<string, string> = {
    YYYY: year,
    MM: month,
    M: String(Number(month)),
    DD: date,
    D: String(Number(date)),
  };
  return format.replaceAll(tokens, (token) => words[token] ?? token);
}

/** Makes a reader of dates in one form; it gives undefined for anything else, and for years no policy can have. */
export function parseDate(format: string): (text: string) => LocalDate | undefined {
  const source = format
    .split(/(YYYY|MM|M|DD|D)/)
    .map((part) => digits[part] ?? part.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&'))
    .join('');
  const pattern = new RegExp(`^${source}$`);
  return (text) => {
    const groups = pattern.exec(text)?.groups;
    if (groups === undefined) return undefined;
    const year = Number(groups['year']);
    const date = `${groups['year']}-${groups['month']?.padStart(2, '0')}-${groups['day']?.padStart(2, '0')}`;
    return year >= yearMin && year <= yearMax && isLocalDate(date) ? date : undefined;
  };
}

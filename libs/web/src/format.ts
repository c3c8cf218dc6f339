/** The languages of the screens; Chinese comes first. */
export type Language = 'zh-CN' | 'en';
export const languages: readonly Language[] = ['zh-CN', 'en'];

const monthsEn = [
  'Jan',
  'Feb',
  'Mar',
  'Apr',
  'May',
  'Jun',
  'Jul',
  'Aug',
  'Sep',
  'Oct',
  'Nov',
  'Dec',
] as const;

interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

function parts(date: string): Day {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date);
  if (!match) throw new Error(`not a date YYYY-MM-DD: ${date}`);
  return { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) };
}

const monthEn = (month: number): string => monthsEn[month - 1] ?? '';

/**
 * A calendar date (`YYYY-MM-DD`) as 9月28日 or 28 Sep. The year is left out where it is the one of `today`,
 * and always shown when no `today` is given.
 */
export function formatDay(date: string, language: Language, today?: string): string {
  const { year, month, day } = parts(date);
  const isThisYear = today !== undefined && parts(today).year === year;
  if (language === 'en') return isThisYear ? `${day} ${monthEn(month)}` : `${day} ${monthEn(month)} ${year}`;
  return isThisYear ? `${month}月${day}日` : `${year}年${month}月${day}日`;
}

/** The month of a date: 2026年10月 or Oct 2026; without the year where it is the one of `today`. */
export function formatMonth(date: string, language: Language, today?: string): string {
  const { year, month } = parts(date);
  const isThisYear = today !== undefined && parts(today).year === year;
  if (language === 'en') return isThisYear ? monthEn(month) : `${monthEn(month)} ${year}`;
  return isThisYear ? `${month}月` : `${year}年${month}月`;
}

/** Both ends of a period in one year share it: 2027年10–11月, Oct–Nov 2027. */
export function formatMonthSpan(from: string, to: string, language: Language): string {
  const [a, b] = [parts(from), parts(to)];
  if (a.year === b.year && a.month === b.month) return formatMonth(from, language);
  if (a.year !== b.year) return `${formatMonth(from, language)} – ${formatMonth(to, language)}`;
  return language === 'en'
    ? `${monthEn(a.month)}–${monthEn(b.month)} ${a.year}`
    : `${a.year}年${a.month}–${b.month}月`;
}

/** Whole days from one date to another; negative when `to` lies before `from`. */
export function daysBetween(from: string, to: string): number {
  const [a, b] = [parts(from), parts(to)];
  return Math.round(
    (Date.UTC(b.year, b.month - 1, b.day) - Date.UTC(a.year, a.month - 1, a.day)) / 86_400_000,
  );
}

/** The date so many days later, or earlier for a negative number. */
export function addDays(date: string, days: number): string {
  const { year, month, day } = parts(date);
  return new Date(Date.UTC(year, month - 1, day + days)).toISOString().slice(0, 10);
}

/**
 * What calendar and clock on the wall show at an instant: `2026-09-16` and `10:24`.
 * @param zone IANA name; undefined: the reader's own
 */
export function wallClock(
  instant: string | Date,
  zone?: string,
): { readonly day: string; readonly time: string } {
  const at = new Date(instant);
  const given = zone === undefined ? {} : { timeZone: zone };
  return {
    day: new Intl.DateTimeFormat('en-CA', { ...given, dateStyle: 'short' }).format(at),
    time: new Intl.DateTimeFormat('en-GB', { ...given, hourCycle: 'h23', timeStyle: 'short' }).format(at),
  };
}

/**
 * A moment (ISO 8601): 9月16日 10:24 or 16 Sep, 10:24; with the year when not this one.
 * @param zone IANA name; undefined: the reader's own
 */
export function formatMoment(
  instant: string,
  language: Language,
  now: Date = new Date(),
  zone?: string,
): string {
  const { day, time } = wallClock(instant, zone);
  const today = wallClock(now, zone).day;
  return language === 'en'
    ? `${formatDay(day, language, today)}, ${time}`
    : `${formatDay(day, language, today)} ${time}`;
}

/** Elapsed time in words of one unit or two: 45 秒, 2 分 5 秒, 1 h 4 min. */
export function formatElapsed(ms: number, language: Language): string {
  const seconds = Math.max(0, Math.round(ms / 1000));
  const [h, m, s] = [Math.floor(seconds / 3600), Math.floor((seconds % 3600) / 60), seconds % 60];
  const unit = language === 'en' ? { h: ' h', m: ' min', s: ' s' } : { h: ' 小时', m: ' 分', s: ' 秒' };
  if (h > 0) return `${h}${unit.h} ${m}${unit.m}`;
  if (m > 0) return `${m}${unit.m} ${s}${unit.s}`;
  return `${s}${unit.s}`;
}

/** A whole number with thousands commas: 4,820. Takes the text form in which large ones travel. */
export function formatCount(value: number | string): string {
  const [, sign = '', digits = ''] = /^(-?)(\d+)$/.exec(String(value)) ?? [];
  if (digits === '') throw new Error(`not a whole number: ${value}`);
  return `${sign === '-' ? '−' : ''}${digits.replaceAll(/\B(?=(\d{3})+$)/g, ',')}`;
}

/** A change of points with its sign: +3,750, −600. */
export function formatSigned(value: number | string): string {
  const text = formatCount(value);
  return text.startsWith('−') || text === '0' ? text : `+${text}`;
}

const symbols: Readonly<Record<string, string>> = { CNY: '¥', EUR: '€', USD: '$', GBP: '£' };

/**
 * Money from minor units: ¥1,860.00. The units are a decimal text and are never made a floating number.
 * `short` leaves out the minor units, for sums where they say nothing.
 */
export function formatMoney(money: { minor: string; currency: string }, short = false): string {
  const digits = fractionDigits(money.currency);
  const [, sign = '', plain = ''] = /^(-?)(\d+)$/.exec(money.minor) ?? [];
  if (plain === '') throw new Error(`not minor units: ${money.minor}`);
  const padded = plain.padStart(digits + 1, '0');
  const whole = formatCount(padded.slice(0, padded.length - digits).replace(/^0+(?=\d)/, ''));
  const fraction = digits === 0 || short ? '' : `.${padded.slice(padded.length - digits)}`;
  return `${sign === '-' ? '−' : ''}${symbols[money.currency] ?? `${money.currency} `}${whole}${fraction}`;
}

function fractionDigits(currency: string): number {
  try {
    return (
      new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ??
      2
    );
  } catch {
    return 2;
  }
}

/** A share from 0 to 1 in per cent: 49.86%. */
export function formatPercent(share: number, fractionDigitsMax = 2): string {
  return `${(share * 100).toFixed(fractionDigitsMax)}%`;
}

/** A file size: 312 B, 4.6 MB. */
export function formatBytes(bytes: number): string {
  const units = ['B', 'kB', 'MB', 'GB'] as const;
  let size = bytes;
  let unit = 0;
  while (size >= 1000 && unit < units.length - 1) {
    size /= 1000;
    unit += 1;
  }
  return `${unit === 0 ? size : size.toFixed(1)} ${units[unit]}`;
}

/** A member number in groups of four, as on the card: 3201 0046 8812. Other numbers stay as they are. */
export function formatMemberNumber(number: string): string {
  return /^\d{8,}$/.test(number) ? number.replaceAll(/(\d{4})(?=\d)/g, '$1 ') : number;
}

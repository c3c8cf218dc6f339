import { addDays, addMonths, addYears, localDate, type LocalDate } from '@evergreen/kernel';

export const periods = ['day', 'month', 'year', 'ever'] as const;
/** Calendar day, month or year in the insurer's zone. */
export type Period = (typeof periods)[number];

/** At most so many in a period. */
export interface Cap {
  readonly period: Period;
  readonly max: bigint;
}

export function isPeriod(text: string): text is Period {
  return (periods as readonly string[]).includes(text);
}

/** The day a period began that holds this day: uses are counted by it. */
export function periodStart(period: Period, on: LocalDate): LocalDate {
  switch (period) {
    case 'day':
      return on;
    case 'month':
      return localDate(`${on.slice(0, 7)}-01`);
    case 'year':
      return localDate(`${on.slice(0, 4)}-01-01`);
    case 'ever':
      return localDate('0001-01-01');
  }
}

/** The first day of the next period; undefined: there is none. */
export function nextPeriod(period: Period, on: LocalDate): LocalDate | undefined {
  const start = periodStart(period, on);
  switch (period) {
    case 'day':
      return addDays(start, 1);
    case 'month':
      return addMonths(start, 1);
    case 'year':
      return addYears(start, 1);
    case 'ever':
      return undefined;
  }
}

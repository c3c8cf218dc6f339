import { addMonths, type LocalDate } from '@evergreen/kernel';

/** Name of the kind of run. */
export const insightKind = 'insight';

/** What was asked of a run. JSON. */
export interface InsightAsked {
  readonly asOf: LocalDate;
}

/** Months that are looked back on beside the day itself. */
const monthsBack = 13;

/** First days of the months before a day, the nearest first: the course of a year and what it is compared with. */
export function monthsBefore(asOf: LocalDate): LocalDate[] {
  const first = `${asOf.slice(0, 8)}01` as LocalDate;
  return Array.from({ length: monthsBack }, (_, n) => addMonths(first, -n)).filter((day) => day < asOf);
}

/** The newest of the days that are at least so many months before a day, and not much more. */
export function comparedWith(
  asOf: LocalDate,
  months: number,
  days: readonly LocalDate[],
): LocalDate | undefined {
  const [latest, earliest] = [addMonths(asOf, -months), addMonths(asOf, -months - 1)];
  return days
    .filter((day) => day <= latest && day > earliest)
    .sort()
    .at(-1);
}

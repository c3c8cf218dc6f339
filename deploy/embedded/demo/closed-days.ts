import { addDays, addMonths, type LocalDate, localDate } from '@evergreen/kernel';

/** As a year's course needs them. */
const monthEnds = 12;
const lastDays = 7;

/** Days that finance of a book would have closed by a day, as its pages need them: the last days and month ends, the newest first. */
export function closedDaysBy(today: LocalDate): readonly [LocalDate, ...LocalDate[]] {
  const days = new Set<LocalDate>();
  const firstOfMonth = localDate(`${today.slice(0, 7)}-01`);
  for (let n = 0; n < monthEnds; n += 1) days.add(addDays(addMonths(firstOfMonth, -n), -1));
  for (let n = 1; n <= lastDays; n += 1) days.add(addDays(today, -n));
  const yesterday = addDays(today, -1);
  days.delete(yesterday);
  return [yesterday, ...[...days].sort().reverse()];
}

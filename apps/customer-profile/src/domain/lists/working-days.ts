import { addDays, type LocalDate } from '@evergreen/kernel';

/** Days that differ from their day of the week. */
export interface WorkingCalendar {
  /** Rest days from Monday to Friday. */
  readonly closed: ReadonlySet<string>;
  /** Working days on a Saturday or Sunday. */
  readonly open: ReadonlySet<string>;
  /** Years whose days were announced, such as 2026. Of any other one Monday to Friday is an estimate. */
  readonly announced: ReadonlySet<string>;
}

/** The last of so many working days after a day, which is not counted itself. */
export function workingDaysAfter(day: LocalDate, days: number, calendar: WorkingCalendar): LocalDate {
  let last = day;
  for (let left = days; left > 0;) {
    last = addDays(last, 1);
    if (isWorkingDay(last, calendar)) left -= 1;
  }
  return last;
}

function isWorkingDay(day: LocalDate, { closed, open }: WorkingCalendar): boolean {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return weekday === 0 || weekday === 6 ? open.has(day) : !closed.has(day);
}

/**
 * The year whose days off are missing: the one that runs, and from 1 December the next, which is announced in November
 * (S 3.3). Years before the first that is known are past, and nobody waits for them.
 */
export function missingYear(today: LocalDate, { announced }: WorkingCalendar): number | undefined {
  const latest = Math.max(...[...announced].map(Number));
  const year = Number(today.slice(0, 4));
  const needed = today.slice(5, 7) === '12' ? year + 1 : year;
  return needed > latest ? Math.max(year, latest + 1) : undefined;
}

/** Whether a due day may yet move, because the days of its year were not announced. */
export function isProvisional(due: LocalDate, { announced }: WorkingCalendar): boolean {
  return !announced.has(due.slice(0, 4));
}

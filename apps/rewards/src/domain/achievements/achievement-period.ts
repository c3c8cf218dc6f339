import { daysBetween, type LocalDate } from '@evergreen/kernel';
import type { Achievement, AchievementRecord, AchievementRecurrence, CountedOn } from './achievement.ts';

/** Period of what is reached once for life. */
export const forLife = '';

const termPrefix = 'term/';

export function yearOf(day: LocalDate): string {
  return day.slice(0, 4);
}

export function termPeriod(termId: string): string {
  return `${termPrefix}${termId}`;
}

function recurrenceOf(period: string): AchievementRecurrence {
  if (period === forLife) return 'once';
  return period.startsWith(termPrefix) ? 'policy-term' : 'calendar-year';
}

/** The period of a day that is counted; undefined: it is of none. */
export function periodOf(recurrence: AchievementRecurrence, { on, termId }: CountedOn): string | undefined {
  if (recurrence === 'once') return forLife;
  if (recurrence === 'calendar-year') return yearOf(on);
  return termId === null ? undefined : termPeriod(termId);
}

/** Those of the days that are of a period, whichever kind it is. */
export function daysOf(period: string, days: readonly CountedOn[]): CountedOn[] {
  const recurrence = recurrenceOf(period);
  return days.filter((day) => periodOf(recurrence, day) === period);
}

/** Nothing that ends less than half a year from another is a year of its own: its days were corrected. */
const sameYearDays = 183;

export function isSameYear(a: LocalDate, b: LocalDate): boolean {
  return Math.abs(daysBetween(a, b)) < sameYearDays;
}

type Reached = Pick<AchievementRecord, 'period' | 'policyId' | 'completedOn'>;

/**
 * Whether what stands reached has been it already: nothing is reached twice because the list came to say otherwise how
 * often it can be, or because the end of a term was corrected.
 */
export function isTaken(
  { measure, recurrence }: Pick<Achievement, 'measure' | 'recurrence'>,
  reached: Reached,
  known: readonly AchievementRecord[],
): boolean {
  return known.some((each) => {
    if (each.state !== 'completed' || each.period === reached.period) return false;
    if (recurrence === 'once') return true;
    const isNear = isSameYear(each.completedOn, reached.completedOn);
    if (recurrenceOf(each.period) === recurrence)
      return measure === 'claim-free-years' && each.policyId === reached.policyId && isNear;
    return recurrence === 'calendar-year'
      ? yearOf(each.completedOn) === yearOf(reached.completedOn)
      : isNear && each.policyId === reached.policyId;
  });
}

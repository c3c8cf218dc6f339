import { addDays, daysBetween, type LocalDate, type Points, type Uuid } from '@evergreen/kernel';

export type PointsNoticeKind = 'points-expiring' | 'points-active' | 'points-expired';

/** Points of a member that share a day: on it they expire, became active or have expired. */
export interface PointsOnDay {
  readonly kind: PointsNoticeKind;
  readonly memberId: Uuid;
  readonly customerId: Uuid;
  readonly on: LocalDate;
  readonly points: Points;
}

/** What a member is told of such a day. Of each day, and each step towards it, they are told once. */
export interface PointsNotice extends PointsOnDay {
  /** The step towards a day to come, as the programme names it; 0 for a day that has come. */
  readonly daysAhead: number;
}

/** For so many days it is of use to hear that points became active or have expired. */
export const newsDays = 30;

/**
 * The step of a day to come that is due: the nearest one that has been reached. One that was missed, because nothing ran
 * or the points are younger, is not made up for when a nearer one is reached: who is told of 30 days need not hear of 60.
 *
 * @param steps days before points expire on which their owner is told
 * @returns undefined while none is reached
 */
export function stepDue(
  steps: readonly number[],
  today: LocalDate,
  expiresOn: LocalDate,
): number | undefined {
  const left = daysBetween(today, expiresOn);
  const reached = steps.filter((step) => left > 0 && left <= step);
  return reached.length === 0 ? undefined : Math.min(...reached);
}

/** What is to be told today, whether it has been told before or not. */
export function noticesDue(
  days: readonly PointsOnDay[],
  steps: readonly number[],
  today: LocalDate,
): PointsNotice[] {
  return days.flatMap((day) => {
    if (day.kind !== 'points-expiring') return [{ ...day, daysAhead: 0 }];
    const daysAhead = stepDue(steps, today, day.on);
    return daysAhead === undefined ? [] : [{ ...day, daysAhead }];
  });
}

/** The days of which anything may be told. */
export function daysToTell(
  steps: readonly number[],
  today: LocalDate,
): { readonly from: LocalDate; readonly to: LocalDate } {
  return { from: addDays(today, 1 - newsDays), to: addDays(today, Math.max(0, ...steps)) };
}

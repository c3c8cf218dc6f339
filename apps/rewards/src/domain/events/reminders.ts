import { addDays, type LocalDate } from '@evergreen/kernel';

export interface Reminded {
  /** Day of the session. */
  readonly on: LocalDate;
  /** When the place was confirmed. */
  readonly confirmedOn: LocalDate;
  /** Days before of which one was reminded. */
  readonly done: readonly number[];
}

/**
 * Of which days before it a guest is reminded today: those that have come and were not done, without those that had come
 * when the place was confirmed. One notice stands for all of them.
 */
export function remindersDue(
  reminderDays: readonly number[],
  { on, confirmedOn, done }: Reminded,
  today: LocalDate,
): number[] {
  return reminderDays.filter((days) => {
    const due = addDays(on, -days);
    return due <= today && today < on && confirmedOn < due && !done.includes(days);
  });
}

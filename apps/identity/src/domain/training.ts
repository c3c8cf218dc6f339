import type { LocalDate } from '@evergreen/kernel';

export const trainingResults = ['passed', 'failed', 'attended'] as const;
/** `attended`: took part; there was nothing to pass. */
export type TrainingResult = (typeof trainingResults)[number];

/** A course somebody took. Never changed once it is recorded. */
export interface TrainingRecord {
  readonly recordId: string;
  readonly accountId: string;
  readonly course: string;
  readonly takenOn: LocalDate;
  readonly result: TrainingResult;
  readonly note: string;
  readonly recordedAt: Date;
}

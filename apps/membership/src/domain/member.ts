import type { LocalDate, Uuid } from '@evergreen/kernel';

/** A customer who takes part. */
export interface Member {
  readonly memberId: Uuid;
  readonly memberNumber: string;
  readonly customerId: Uuid;
  readonly enrolledOn: LocalDate;
  readonly version: bigint;
}

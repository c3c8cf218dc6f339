import type { LocalDate, Uuid } from '@evergreen/kernel';

export type MemberState =
  | 'ACTIVE'
  /** Rests by their own wish: earns, and spends nothing. */
  | 'PAUSED'
  /** Staff stopped spending for a reason; only staff lift it. */
  | 'BLOCKED'
  | 'CLOSED'
  /** Went up in another account, which answers for it from then on. */
  | 'MERGED';

/** A customer who takes part. */
export interface Member {
  readonly memberId: Uuid;
  readonly memberNumber: string;
  readonly customerId: Uuid;
  readonly enrolledOn: LocalDate;
  readonly version: bigint;
}

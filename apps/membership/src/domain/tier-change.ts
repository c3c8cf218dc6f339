import type { LocalDate } from '@evergreen/kernel';

/** One line of a member's tier history. */
export interface TierChange {
  readonly n: number;
  readonly kind: string;
  readonly reason: string | null;
  readonly from: string | null;
  readonly to: string;
  readonly until: LocalDate | null;
  readonly programmeVersion: number;
  readonly note: string | null;
  readonly actor: string | null;
  readonly effectiveOn: LocalDate;
  readonly recordedAt: Date;
}

import type { LocalDate, Uuid } from '@evergreen/kernel';

export type AdjustmentState = 'REQUESTED' | 'POSTED' | 'REJECTED';

/** What a correction by hand asks for. */
export interface AdjustmentOrder {
  readonly memberId: Uuid;
  readonly key: string;
  /** Signed. */
  readonly points: bigint;
  /** Signed. */
  readonly statusPoints: bigint;
  readonly reasonId: string;
  readonly note: string;
  /** Of points given: first day on which they are gone; null: never. */
  readonly expiresOn: LocalDate | null;
}

/** A correction of points by hand, and what became of it. */
export interface Adjustment extends AdjustmentOrder {
  readonly adjustmentId: Uuid;
  readonly state: AdjustmentState;
  readonly needsSecond: boolean;
  /** Staff number. */
  readonly requestedBy: string;
  readonly requestedAt: Date;
  readonly decidedBy: string | null;
  readonly decidedAt: Date | null;
  readonly decisionNote: string | null;
  readonly entryId: Uuid | null;
}

/** A correction with whose it is. */
export interface OwnedAdjustment extends Adjustment {
  readonly memberNumber: string;
  readonly customerId: string;
}

/** Days over which corrections that one person made alone are counted together. */
export const aloneDays = 30;

const magnitude = (points: bigint): bigint => (points < 0n ? -points : points);

/** How many points a correction moves, up and down and of both kinds added. */
export function sizeOf({ points, statusPoints }: Pick<AdjustmentOrder, 'points' | 'statusPoints'>): bigint {
  return magnitude(points) + magnitude(statusPoints);
}

/**
 * Whether a correction needs a second person: it, or what was corrected on the account without one these days, is
 * over the limit. Cut in small pieces it is still one correction.
 * @param recently points, up and down added, that were corrected without a second person within `aloneDays`
 */
export function needsSecond(
  order: Pick<AdjustmentOrder, 'points' | 'statusPoints'>,
  recently: bigint,
  approvalAbove: bigint,
): boolean {
  return recently + sizeOf(order) > approvalAbove;
}

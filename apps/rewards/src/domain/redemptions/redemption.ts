import type { LocalDate } from '@evergreen/kernel';
import type { Unavailable } from '../catalogue/availability.ts';
import type { DeliveryWay, RewardKind } from '../catalogue/reward.ts';

export const redemptionStates = ['reserved', 'confirmed', 'refused', 'cancelling', 'cancelled'] as const;
/**
 * Reserved: what it takes is set aside, and the points are being asked for. Cancelling: nobody can use it any more, and
 * the points are being given back.
 */
export type RedemptionState = (typeof redemptionStates)[number];

export const deliveryStates = ['ordered', 'packed', 'shipped', 'delivered', 'returned'] as const;
export type DeliveryState = (typeof deliveryStates)[number];

/** What somebody had for points, or was given. */
export interface Redemption {
  readonly customerId: string;
  readonly id: string;
  readonly key: string;
  /** Null: given, not redeemed. */
  readonly memberId: string | null;
  readonly rewardId: string;
  readonly revision: number;
  readonly kind: RewardKind;
  readonly points: bigint;
  readonly valueMinor: bigint;
  readonly pooled: boolean;
  /** Of the customer, as it was known then. */
  readonly office: string;
  readonly deliveryWay: DeliveryWay | null;
  readonly stockPath: string | null;
  readonly code: string | null;
  readonly couponId: string | null;
  readonly passCode: string | null;
  readonly state: RedemptionState;
  readonly refusal: Unavailable | null;
  readonly deliveryState: DeliveryState | null;
  readonly deliveryNote: string;
  readonly entryId: string | null;
  readonly sourceKind: string;
  readonly sourceId: string;
  readonly redeemedOn: LocalDate;
  readonly validUntil: LocalDate | null;
  readonly undoUntil: Date;
  readonly reservedAt: Date;
  readonly usedAt: Date | null;
  readonly tries: number;
  readonly cancelledBy: string | null;
  readonly cancelReason: string | null;
}

const nextDeliveries = {
  ordered: ['packed', 'delivered'],
  packed: ['shipped', 'delivered'],
  shipped: ['delivered', 'returned'],
  delivered: ['returned'],
  returned: [],
} as const satisfies Record<DeliveryState, readonly DeliveryState[]>;

/** Where a delivery may go from here. What is fetched at an office is never shipped. */
export function deliveriesAfter(state: DeliveryState, way: DeliveryWay): readonly DeliveryState[] {
  return nextDeliveries[state].filter((each) => way === 'address' || each !== 'shipped');
}

export const undoRefusals = ['NOT_CONFIRMED', 'USED', 'TOO_LATE', 'ON_ITS_WAY'] as const;
/** Why a redemption cannot be cancelled. */
export type UndoRefusal = (typeof undoRefusals)[number];

type Undone = Pick<Redemption, 'state' | 'usedAt' | 'undoUntil' | 'deliveryState' | 'memberId'>;

/**
 * Why it cannot be cancelled; undefined: it can. A member has a while to think again; staff may also later, and what
 * has come back.
 */
export function undoRefusal(
  { state, usedAt, undoUntil, deliveryState, memberId }: Undone,
  by: 'member' | 'staff',
  now: Date,
): UndoRefusal | undefined {
  if (state !== 'confirmed') return 'NOT_CONFIRMED';
  if (usedAt !== null && deliveryState !== 'returned') return 'USED';
  if (by === 'member' && (memberId === null || undoUntil <= now)) return 'TOO_LATE';
  if (deliveryState === 'shipped' || (by === 'member' && deliveryState === 'packed')) return 'ON_ITS_WAY';
  return undefined;
}

/** By what key the value guard knows it: a gift by the one it was given under. */
export function valueKeyOf(redemption: Pick<Redemption, 'id' | 'memberId' | 'key'>): string {
  return redemption.memberId === null ? redemption.key : `redemption/${redemption.id}`;
}

/** How far a take-back may go: only what is pending, what lies on the account, or down to the floor of the tier. */
export const returnPolicies = ['ONLY_PENDING', 'WITHIN_BALANCE', 'UNLIMITED'] as const;

export type ReturnPolicy = (typeof returnPolicies)[number];

/** Names what is ordered, for whom and for what. */
interface Order {
  readonly customerId: string;
  /** Permanent, unique among the customer's: the same key is carried out once, for ever. At most 200 characters. */
  readonly key: string;
  /** What it is for, such as `campaign`, with its id. */
  readonly sourceKind: string;
  readonly sourceId: string;
  /** The rule that brought it; left out: none. */
  readonly ruleId?: string;
}

/** Points given. Dates are `YYYY-MM-DD`. */
interface AwardOrder extends Order {
  readonly kind: 'AWARD';
  readonly points: bigint;
  readonly effectiveOn: string;
  /** First day on which they may be spent. */
  readonly activeOn: string;
  /** First day on which they are gone; null: as the policy says, and without one never. */
  readonly expiresOn: string | null;
  /** The expiry policy of the programme by which membership dates them. */
  readonly expiryPolicyId?: string | undefined;
}

/** Takes the very lots of an award back. */
interface TakeBackOrder extends Order {
  readonly kind: 'TAKE_BACK';
  readonly awardKey: string;
  /** Left out: all that is left of the award. */
  readonly points?: bigint;
  readonly policy: ReturnPolicy;
  /** As the statement shows it. */
  readonly reason?: string;
}

/** Gives back what was taken, to the lots it was taken from. */
interface RestoreOrder extends Order {
  readonly kind: 'RESTORE';
  readonly takeBackKey: string;
  readonly reason?: string;
}

/** What is ordered from the ledger. */
export type PointsOrder = AwardOrder | TakeBackOrder | RestoreOrder;

/** What became of an order. */
export interface PointsOrderAnswer {
  readonly customerId: string;
  readonly key: string;
  /** Points really moved, without sign. */
  readonly points: bigint;
  /** Empty: it was carried out. */
  readonly refusedBecause: string;
}

/** The key of another order that an order is about. */
export function aboutKeyOf(order: PointsOrder): string | null {
  if (order.kind === 'AWARD') return null;
  return order.kind === 'TAKE_BACK' ? order.awardKey : order.takeBackKey;
}

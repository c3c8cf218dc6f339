import type { RewardContent } from '../../domain/catalogue/reward.ts';
import type { CouponContent } from '../../domain/coupons/coupon.ts';

// JSON has no whole numbers of 64 bits: they are kept as text.
type Kept<T> = T extends bigint
  ? string
  : T extends string | number | boolean | null
    ? T
    : { readonly [K in keyof T]: Kept<T[K]> };

export type KeptReward = Kept<RewardContent>;
export type KeptCoupon = Kept<CouponContent>;

/** As it is kept; equal contents give equal texts. */
export function rewardJson(content: RewardContent): string {
  const { names, descriptions, terms, category, valueMinor, points, tierPoints, startsOn, endsOn } = content;
  const { caps, totalMax, validDays, undoMinutes, source, stockByOffice, deliveryWays, lowAt } = content;
  const tiers = Object.entries(tierPoints).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return asJson({
    ...{ names: inOrder(names), descriptions: inOrder(descriptions), terms: inOrder(terms), category },
    ...{ valueMinor, points, tierPoints: Object.fromEntries(tiers), startsOn, endsOn },
    ...{ caps: caps.map(({ period, max }) => ({ period, max })), totalMax, validDays, undoMinutes, source },
    ...{ stockByOffice, deliveryWays, lowAt, partnerIds: content.partnerIds },
  });
}

export function rewardOfJson(kept: KeptReward): RewardContent {
  const { points, tierPoints, totalMax, caps } = kept;
  return {
    ...(kept as unknown as RewardContent),
    valueMinor: BigInt(kept.valueMinor),
    points: orNull(points),
    tierPoints: Object.fromEntries(
      Object.entries(tierPoints).map(([tierId, price]) => [tierId, orNull(price)]),
    ),
    totalMax: orNull(totalMax),
    caps: caps.map(({ period, max }) => ({ period, max: BigInt(max) })),
    lowAt: BigInt(kept.lowAt),
  };
}

export function couponJson(content: CouponContent): string {
  const { names, terms, category, faceMinor, validDays, validUntil, partnerIds } = content;
  return asJson({
    ...{ names: inOrder(names), terms: inOrder(terms), category, faceMinor, validDays, validUntil },
    partnerIds,
  });
}

export function couponOfJson(kept: KeptCoupon): CouponContent {
  return { ...(kept as unknown as CouponContent), faceMinor: BigInt(kept.faceMinor) };
}

const inOrder = ({ zh, en }: { readonly zh: string; readonly en: string }) => ({ zh, en });

const orNull = (text: string | null): bigint | null => (text === null ? null : BigInt(text));

const asJson = (content: unknown): string =>
  JSON.stringify(content, (_name, value: unknown) => (typeof value === 'bigint' ? String(value) : value));

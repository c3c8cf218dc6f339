import { addDays, type FieldProblem, type LocalDate } from '@evergreen/kernel';
import { type RewardCategory, textProblems, type Words } from '../catalogue/reward.ts';

/** A coupon of a kind: so much off, in one use or several. */
export interface CouponContent {
  readonly names: Words;
  readonly terms: Words;
  readonly category: RewardCategory;
  readonly faceMinor: bigint;
  /** So many days from its issue; null: until the day below. */
  readonly validDays: number | null;
  readonly validUntil: LocalDate | null;
  /** Who takes it. None: any partner. */
  readonly partnerIds: readonly string[];
}

export const couponStates = ['active', 'used-up', 'expired', 'withdrawn'] as const;
/** Used up is what has no value left; the others are kept as they come. */
export type CouponState = (typeof couponStates)[number];

export interface Coupon {
  readonly customerId: string;
  readonly id: string;
  readonly key: string;
  readonly kindId: string;
  readonly faceMinor: bigint;
  readonly usedMinor: bigint;
  readonly validUntil: LocalDate;
  readonly state: CouponState;
  readonly passCode: string;
  readonly sourceKind: string;
  readonly sourceId: string;
  readonly issuedOn: LocalDate;
}

const faceMax = 100_000_000n;

export function couponProblems(content: CouponContent): FieldProblem[] {
  const { faceMinor, validDays, validUntil } = content;
  const isDays = validDays !== null && Number.isInteger(validDays) && validDays >= 1 && validDays <= 3_650;
  return [
    ...textProblems('names', content.names, 60),
    ...textProblems('terms', content.terms, 2_000, true),
    ...(faceMinor <= 0n || faceMinor > faceMax
      ? [{ field: 'faceMinor', problem: 'must be more than 0 and at most one million' }]
      : []),
    ...((validDays === null) === (validUntil === null)
      ? [{ field: 'validDays', problem: 'or a last day must be set, and one of them only' }]
      : []),
    ...(validDays !== null && !isDays ? [{ field: 'validDays', problem: 'must be from 1 to 3650' }] : []),
  ];
}

/** The last day a coupon that is issued on a day can be used. */
export function couponLastDay(
  { validDays, validUntil }: Pick<CouponContent, 'validDays' | 'validUntil'>,
  issuedOn: LocalDate,
): LocalDate {
  return validDays === null ? validUntil! : addDays(issuedOn, validDays);
}

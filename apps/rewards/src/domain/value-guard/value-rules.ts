import type { LocalDate, Points } from '@evergreen/kernel';

/** What can be given to a customer, as the rules of regions allow it or not. */
export const valueKinds = [
  'points',
  'coupon',
  'digital',
  'physical',
  'service',
  'invitation',
  /** Money off a deductible. */
  'credit',
] as const;

export type ValueKind = (typeof valueKinds)[number];

/** What holds of customers of one office and those below it, unless one of these has rules of its own. */
export interface RegionRules {
  /** Path of the office; `/` is the whole company. */
  readonly office: string;
  /** The most that is given for a policy term, in hundredths of a percent of its premium. */
  readonly limitBasisPoints: number;
  /** What 100 points are worth, in minor units of the currency. */
  readonly minorPer100Points: bigint;
  /** Currency of all values; a premium in another one is not known. */
  readonly currency: string;
  readonly allowedKinds: readonly ValueKind[];
  /** What holds of a term whose premium is not known: nothing, or a limit of its own. */
  readonly withoutPremium: 'allow' | { readonly limitMinor: bigint };
  /** What holds of a customer without any term in force. */
  readonly withoutTerm: 'allow' | 'refuse';
}

/** One version of the value guard (rule N8 of the loyalty rules, as data). An approved one is never edited. */
export interface ValueRules {
  readonly version: number;
  readonly effectiveFrom: LocalDate;
  /** The whole company's among them. */
  readonly regions: readonly RegionRules[];
}

/** The rules of the nearest office at or above a customer's. @param orgPath office of the customer */
export function regionOf({ regions }: Pick<ValueRules, 'regions'>, orgPath: string): RegionRules {
  let nearest: RegionRules | undefined;
  for (const region of regions) {
    const holds =
      region.office === '/' || orgPath === region.office || orgPath.startsWith(`${region.office}/`);
    if (holds && (nearest === undefined || region.office.length > nearest.office.length)) nearest = region;
  }
  if (nearest === undefined) throw new RangeError('Value rules hold for the whole company');
  return nearest;
}

/** A premium as it was told; a term without one, or with one of nothing, has none that is known. */
export interface Premium {
  readonly minor: bigint;
  readonly currency: string;
}

/** What limits the value given for a term. */
export interface TermLimit {
  readonly limitMinor: bigint;
  /** Null: not known, the limit is one for such terms. */
  readonly premiumMinor: bigint | null;
  /** Null where it is no share of a premium. */
  readonly basisPoints: number | null;
}

const basisPointsInWhole = 10_000n;

/** @returns undefined: nothing limits it */
export function limitOf(premium: Premium | null, region: RegionRules): TermLimit | undefined {
  if (premium !== null && premium.minor > 0n && premium.currency === region.currency) {
    const { limitBasisPoints: basisPoints } = region;
    const limitMinor = (premium.minor * BigInt(basisPoints)) / basisPointsInWhole;
    return { limitMinor, premiumMinor: premium.minor, basisPoints };
  }
  if (region.withoutPremium === 'allow') return undefined;
  return { limitMinor: region.withoutPremium.limitMinor, premiumMinor: null, basisPoints: null };
}

type PointWorth = Pick<RegionRules, 'minorPer100Points'>;

/** What points are worth, in minor units; a part of one counts as a whole one. */
export function valueOfPoints(points: bigint, { minorPer100Points }: PointWorth): bigint {
  return (points * minorPer100Points + 99n) / 100n;
}

/** The most whole points that are worth no more than so much. */
export function pointsWorth(minor: bigint, { minorPer100Points }: PointWorth): Points {
  return ((minor > 0n ? minor * 100n : 0n) / minorPer100Points) as Points;
}

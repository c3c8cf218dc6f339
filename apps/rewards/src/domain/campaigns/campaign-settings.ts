import type { LocalDate } from '@evergreen/kernel';

/** House choices about campaigns, as data; what is decided by them names the version. */
export interface CampaignSettings {
  readonly version: number;
  readonly effectiveFrom: LocalDate;
  /** ISO 4217, of all amounts. */
  readonly currency: string;
  /** What a thousand points cost the house, in minor units. */
  readonly minorPerThousandPoints: number;
  /** A campaign that may cost more is approved by two other people. */
  readonly twoPersonsOverMinor: number;
  /** A term counts as renewed when the policy's next one begins within so many days of its end. */
  readonly renewalGraceDays: number;
  /** What share of terms is usually renewed: what a group held out can show is reckoned with it. */
  readonly usualRenewalPercent: number;
  /** The difference of renewal, in points of per cent, that a group held out should be able to show. */
  readonly wantedDifferencePercent: number;
  /** With fewer than so many in a group nothing is said about its share. */
  readonly groupMin: number;
}

/** What points cost the house, in minor units, rounded up. */
export function costOfPoints(points: bigint, { minorPerThousandPoints }: CampaignSettings): bigint {
  return (points * BigInt(minorPerThousandPoints) + 999n) / 1_000n;
}

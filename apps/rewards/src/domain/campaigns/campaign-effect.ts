import {
  differenceOfShares,
  neededToShow,
  type Proportion,
  type ShareDifference,
  smallestShownDifference,
} from '@evergreen/kernel';
import type { CampaignSettings } from './campaign-settings.ts';

export type CampaignVerdict = 'no-comparison' | 'too-small' | 'no-difference' | 'higher' | 'lower';

/** How those who were treated fared against those held out by chance. Both count as they were drawn. */
export interface CampaignEffect {
  readonly treated: Proportion;
  readonly heldOut: Proportion;
  /** Null where one of the groups has nobody. */
  readonly difference: ShareDifference | null;
  readonly verdict: CampaignVerdict;
  /** Of a group held out that is too small: how many it would need to show the difference that is wanted. */
  readonly heldOutNeeded: number | null;
}

/** The difference of two shares, and whether it says anything. */
export function effectOf(
  treated: Proportion,
  heldOut: Proportion,
  { groupMin, wantedDifferencePercent }: CampaignSettings,
): CampaignEffect {
  const difference = differenceOfShares(treated, heldOut);
  if (difference === null)
    return { treated, heldOut, difference, verdict: 'no-comparison', heldOutNeeded: null };
  const isSmall = Math.min(treated.of, heldOut.of) < groupMin;
  const pooled = (treated.hits + heldOut.hits) / (treated.of + heldOut.of);
  const isSure = difference.low > 0 || difference.high < 0;
  const wanted = wantedDifferencePercent / 100;
  const shown = smallestShownDifference(pooled, treated.of, heldOut.of);
  const needsMore = isSmall || (!isSure && shown !== null && shown > wanted);
  return {
    ...{ treated, heldOut, difference },
    verdict: isSmall ? 'too-small' : verdictOf(difference),
    heldOutNeeded: needsMore
      ? Math.max(groupMin, neededToShow(pooled, treated.of, wanted) ?? groupMin)
      : null,
  };
}

function verdictOf({ low, high }: ShareDifference): CampaignVerdict {
  if (low > 0) return 'higher';
  return high < 0 ? 'lower' : 'no-difference';
}

/**
 * What each term cost that would not have been renewed otherwise, in minor units: the cost by the terms that the
 * difference stands for. Null where it is not sure that there were any.
 */
export function minorPerRetained(costMinor: bigint, renewal: CampaignEffect): bigint | null {
  if (renewal.verdict !== 'higher' || renewal.difference === null) return null;
  const retained = Math.round(renewal.difference.share * renewal.treated.of);
  return retained === 0 ? null : costMinor / BigInt(retained);
}

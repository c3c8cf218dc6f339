import { differenceOfShares, type ShareDifference } from '@evergreen/kernel';

/** A group with how many of it had a claim. */
export interface ClaimGroup {
  readonly customers: number;
  readonly withClaim: number;
}

export type PreventionVerdict = 'no-comparison' | 'too-small' | 'no-difference' | 'fewer' | 'more';

/** How the told fared against those left untold by chance. */
export interface PreventionEffect {
  /** Share of the told with a claim less that of the others; null where nobody was left untold. */
  readonly difference: ShareDifference | null;
  readonly verdict: PreventionVerdict;
}

// Under so many, chance says more than advice.
const groupMin = 100;
const claimsMin = 5;

/**
 * The difference of the two shares with its interval. Both groups count as they were drawn, also those whom no message
 * reached: who is reached is no matter of chance.
 */
export function effectOf(told: ClaimGroup, untold: ClaimGroup): PreventionEffect {
  const difference = differenceOfShares(
    { hits: told.withClaim, of: told.customers },
    { hits: untold.withClaim, of: untold.customers },
  );
  if (difference === null) return { difference, verdict: 'no-comparison' };
  const isSmall =
    Math.min(told.customers, untold.customers) < groupMin || told.withClaim + untold.withClaim < claimsMin;
  return { difference, verdict: isSmall ? 'too-small' : verdictOf(difference) };
}

function verdictOf({ low, high }: { readonly low: number; readonly high: number }): PreventionVerdict {
  if (high < 0) return 'fewer';
  return low > 0 ? 'more' : 'no-difference';
}

import { wilson } from '../insight/survival.ts';

/** A group with how many of it had a claim. */
export interface ClaimGroup {
  readonly customers: number;
  readonly withClaim: number;
}

export type PreventionVerdict = 'no-comparison' | 'too-small' | 'no-difference' | 'fewer' | 'more';

/** How the told fared against those left untold by chance. */
export interface PreventionEffect {
  /** Share of the told with a claim less that of the others; null where nobody was left untold. */
  readonly difference: { readonly share: number; readonly low: number; readonly high: number } | null;
  readonly verdict: PreventionVerdict;
}

// Under so many, chance says more than advice.
const groupMin = 100;
const claimsMin = 5;

/**
 * The difference of the two shares with Newcombe's interval of 95 %, made of Wilson's of each. Both groups count as they
 * were drawn, also those whom no message reached: who is reached is no matter of chance.
 */
export function effectOf(told: ClaimGroup, untold: ClaimGroup): PreventionEffect {
  const [of, against] = [wilson(told.withClaim, told.customers), wilson(untold.withClaim, untold.customers)];
  if (of === null || against === null) return { difference: null, verdict: 'no-comparison' };
  const [p1, p2] = [told.withClaim / told.customers, untold.withClaim / untold.customers];
  const share = p1 - p2;
  const difference = {
    share,
    low: share - Math.hypot(p1 - of.low, against.high - p2),
    high: share + Math.hypot(of.high - p1, p2 - against.low),
  };
  const isSmall =
    Math.min(told.customers, untold.customers) < groupMin || told.withClaim + untold.withClaim < claimsMin;
  return { difference, verdict: isSmall ? 'too-small' : verdictOf(difference) };
}

function verdictOf({ low, high }: { readonly low: number; readonly high: number }): PreventionVerdict {
  if (high < 0) return 'fewer';
  return low > 0 ? 'more' : 'no-difference';
}

import type { NoClaimDecision, NoClaimGranted, RefusalReason } from '../decide-no-claim-reward.ts';
import type { DecisionRecord } from '../decision-record.ts';
import type { KnownTerm } from '../facts.ts';
import type { RewardGuard } from './reward-guard.ts';
import { limitOf, pointsWorth, type RegionRules, valueOfPoints } from './value-rules.ts';

/** What a reward is measured by. */
export interface RewardLimits {
  readonly rulesVersion: number;
  /** Of the customer's office. */
  readonly region: RegionRules;
  /** Given for the term by whatever else, in minor units. */
  readonly givenMinor: bigint;
}

type Decision = NoClaimDecision<KnownTerm>;

/**
 * Keeps a no-claim reward within what may be given for its term (rule N8): it is reduced to what the limit still allows,
 * in whole points, and refused only where that is nothing. So more clean years never bring less than fewer.
 */
export function guardReward(
  decision: Decision,
  { rulesVersion, region, givenMinor }: RewardLimits,
): Decision {
  if (decision.kind === 'refuse') return decision;
  if (!region.allowedKinds.includes('points')) return refused(decision, 'KIND_NOT_ALLOWED');
  const limit = limitOf(decision.term.premium, region);
  if (limit === undefined) return decision;
  return measured(decision, [
    ...([rulesVersion, limit.premiumMinor?.toString() ?? null, limit.limitMinor.toString()] as const),
    ...([givenMinor.toString(), '0', '0', limit.basisPoints, region.currency] as const),
    region.minorPer100Points.toString(),
  ]);
}

/**
 * Keeps a reward that is decided again within the limit that it was measured by first: a premium that has changed since,
 * other rules and later gifts take nothing back. One that was refused for another reason is measured as it is given now.
 *
 * @param guard measures by what holds now
 */
export function guardAgain(
  before: Pick<DecisionRecord, 'outcome' | 'guard'>,
  decision: Decision,
  guard: (decision: Decision) => Decision,
): Decision {
  if (decision.kind === 'refuse') return { ...decision, ...unused(before) };
  if (before.guard) return measured(decision, before.guard);
  return before.outcome === 'GRANTED' ? decision : guard(decision);
}

/** The measure of a reward that was taken back: it stands at nothing, and holds again when it is restored. */
export function unused({ guard }: Pick<DecisionRecord, 'guard'>): { readonly guard?: RewardGuard } {
  if (!guard) return {};
  const [version, premium, limit, given, , pointsOfLadder, basisPoints, currency, minorPer100Points] = guard;
  return {
    guard: [version, premium, limit, given, '0', pointsOfLadder, basisPoints, currency, minorPer100Points],
  };
}

function measured(decision: NoClaimGranted<KnownTerm>, measure: RewardGuard): Decision {
  const [version, premium, limit, given, , , basisPoints, currency, minorPer100Points] = measure;
  const worth = { minorPer100Points: BigInt(minorPer100Points) };
  const within = pointsWorth(BigInt(limit) - BigInt(given), worth);
  const points = within < decision.points ? within : decision.points;
  const guard: RewardGuard = [
    ...([version, premium, limit, given, valueOfPoints(points, worth).toString()] as const),
    ...([decision.points.toString(), basisPoints, currency, minorPer100Points] as const),
  ];
  return points === 0n ? refused(decision, 'VALUE_GUARD', guard) : { ...decision, points, guard };
}

function refused(
  { term, cleanYears, isClaimFree, claimWindowEndsOn, claims }: NoClaimGranted<KnownTerm>,
  reason: RefusalReason,
  guard?: RewardGuard,
): Decision {
  const decided = {
    kind: 'refuse',
    reason,
    term,
    cleanYears,
    isClaimFree,
    claimWindowEndsOn,
    claims,
  } as const;
  return guard === undefined ? decided : { ...decided, guard };
}

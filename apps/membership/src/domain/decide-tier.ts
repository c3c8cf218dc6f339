import { addDays, addYears, type LocalDate } from '@evergreen/kernel';
import { assessTier, lacksClaimFreeYearsOnly } from './assess-tier.ts';
import { type Programme, rankOf, tierIn, type Tiers } from './programme.ts';
import { anniversaryAfter, anniversaryUpTo } from './programme-expiry.ts';
import type { TierFacts } from './tier-facts.ts';

/** Where a member stands. */
export interface Standing {
  readonly tierId: string;
  readonly since: LocalDate;
  /** The anniversary that was judged last. */
  readonly reviewedOn: LocalDate;
  /** Last day on which the tier is kept although it is no longer qualified for. */
  readonly graceUntil: LocalDate | null;
  /** Last day on which staff keep the tier from going down. */
  readonly lockedUntil: LocalDate | null;
  /** The tier lost on the last anniversary: it comes back when the facts turn out to have been otherwise. */
  readonly lost: { readonly tierId: string; readonly since: LocalDate } | null;
}

/** Why a tier is what it is. */
export type TierReason =
  | 'QUALIFIES'
  | 'LOWEST'
  | 'NOT_QUALIFIED'
  | 'NEVER_DOWN'
  | 'LOCKED'
  | 'PROTECTED'
  | 'FAULT_OPEN'
  | 'NOT_DUE'
  | 'TERM_UNDECIDED'
  | 'FACTS_REVERSED'
  | 'TIER_ENDED';

export type TierDecisionKind =
  'joined' | 'kept' | 'prolonged' | 'upgraded' | 'downgraded' | 'restored' | 'in-grace' | 'moved';

/** A decision with its reason and where the member stands afterwards. `kept`: nothing changes. */
export interface TierDecision {
  readonly kind: TierDecisionKind;
  readonly reason: TierReason;
  /** Null for who joins. */
  readonly from: string | null;
  readonly standing: Standing;
}

/**
 * Decides a member's tier. Who qualifies for a higher one has it at once. Who no longer qualifies loses it on the
 * policy anniversary only, by the programme's rule; not while locked, protected (N5), or in the grace that a claim of
 * open fault gives (N4). Whose tier the programme no longer has moves to its heir, and is judged as if there before.
 *
 * @param before null for who has none yet
 */
export function decideTier(before: Standing | null, facts: TierFacts, programme: Programme): TierDecision {
  const { on } = facts;
  const eligible = eligibleRank(facts, programme);
  const tierId = programme.tiers[eligible]!.tierId;
  if (before === null) {
    const standing = { tierId, since: on, reviewedOn: lastAnniversary(facts, on), ...nothingHeld };
    return { kind: 'joined', reason: eligible === 0 ? 'LOWEST' : 'QUALIFIES', from: null, standing };
  }
  const stands = standingIn(programme, before);
  const decision =
    eligible > rankOf(programme, stands.tierId)
      ? raised(stands, tierId, facts, programme)
      : judged(stands, facts, programme, eligible);
  return stands.tierId === before.tierId ? decision : moved(before.tierId, decision, on);
}

/** Where a member stands by a version that may no longer have their tier. */
export function standingIn(programme: Tiers, standing: Standing): Standing {
  return { ...standing, tierId: tierIn(programme, standing.tierId).tierId };
}

/** What was decided on the heir of a tier that is no more, told of the tier the member had. */
function moved(from: string, decision: TierDecision, on: LocalDate): TierDecision {
  if (decision.kind !== 'kept' && decision.kind !== 'prolonged') return { ...decision, from };
  return { kind: 'moved', reason: 'TIER_ENDED', from, standing: { ...decision.standing, since: on } };
}

const nothingHeld = { graceUntil: null, lockedUntil: null, lost: null };

function eligibleRank(facts: TierFacts, { tiers }: Programme): number {
  return tiers.findLastIndex((tier) => assessTier(tier, facts).isMet);
}

function lastAnniversary({ cover, on }: TierFacts, joinedOn: LocalDate): LocalDate {
  return anniversaryUpTo(on, cover.anniversary ?? joinedOn.slice(5));
}

function raised(before: Standing, tierId: string, facts: TierFacts, programme: Programme): TierDecision {
  const isBack = before.lost !== null && rankOf(programme, before.lost.tierId) === rankOf(programme, tierId);
  const standing = {
    ...before,
    ...{ tierId, since: isBack ? before.lost.since : facts.on },
    reviewedOn: reviewedBy(before, facts, programme),
    ...{ graceUntil: null, lost: null },
  };
  return isBack
    ? { kind: 'restored', reason: 'FACTS_REVERSED', from: before.tierId, standing }
    : { kind: 'upgraded', reason: 'QUALIFIES', from: before.tierId, standing };
}

/** The first anniversary that is yet to be judged. */
export function nextReview(standing: Standing, { cover }: TierFacts): LocalDate {
  return anniversaryAfter(standing.reviewedOn, cover.anniversary ?? standing.since.slice(5));
}

function isReviewDue(before: Standing, facts: TierFacts): boolean {
  return nextReview(before, facts) <= facts.on;
}

/**
 * The anniversary that a decision of the day is about. One that came waits for what ended the day before to be
 * decided, but not longer than the grace.
 */
function reviewedBy(before: Standing, facts: TierFacts, programme: Programme): LocalDate {
  if (!isReviewDue(before, facts)) return before.reviewedOn;
  const anniversary = lastAnniversary(facts, before.since);
  const waits = facts.termUndecided && facts.on <= addDays(anniversary, programme.graceDays);
  return waits ? before.reviewedOn : anniversary;
}

function judged(before: Standing, facts: TierFacts, programme: Programme, eligible: number): TierDecision {
  const { on } = facts;
  const isDue = isReviewDue(before, facts);
  if (!isDue && before.graceUntil === null) return kept(before, 'NOT_DUE');
  const reviewedOn = reviewedBy(before, facts, programme);
  if (isDue && reviewedOn === before.reviewedOn) return kept(before, 'TERM_UNDECIDED');
  const graceEndsOn = before.graceUntil ?? addDays(reviewedOn, programme.graceDays);
  const rank = rankOf(programme, before.tierId);
  const stands = { ...before, reviewedOn, graceUntil: null, lost: null };
  const prolonged = (reason: TierReason): TierDecision => ({
    ...{ kind: 'prolonged', reason },
    ...{ from: before.tierId, standing: stands },
  });
  if (eligible >= rank) return prolonged('QUALIFIES');
  if (programme.downgrade === 'never') return prolonged('NEVER_DOWN');
  if (before.lockedUntil !== null && on <= before.lockedUntil) return prolonged('LOCKED');
  if (isProtected(before, facts, programme)) return prolonged('PROTECTED');
  if (facts.faultOpen && on <= graceEndsOn) {
    if (before.graceUntil !== null && !isDue) return kept(before, 'FAULT_OPEN');
    const standing = { ...stands, graceUntil: graceEndsOn };
    return { kind: 'in-grace', reason: 'FAULT_OPEN', from: before.tierId, standing };
  }
  const to = programme.downgrade === 'one-level' ? Math.max(rank - 1, eligible) : eligible;
  const lost = { tierId: before.tierId, since: before.since };
  const standing = { ...stands, tierId: programme.tiers[to]!.tierId, since: on, lost };
  return { kind: 'downgraded', reason: 'NOT_QUALIFIED', from: before.tierId, standing };
}

function kept(standing: Standing, reason: TierReason): TierDecision {
  return { kind: 'kept', reason, from: standing.tierId, standing };
}

/** N5: long-standing members of high tiers are not put down for their first counted claim in some years. */
function isProtected({ tierId }: Standing, facts: TierFacts, programme: Programme): boolean {
  const { protection, tiers } = programme;
  const rank = rankOf(programme, tierId);
  if (protection === null || rank < rankOf(programme, protection.fromTierId)) return false;
  if (facts.tenureYears < protection.tenureYears) return false;
  const from = addYears(facts.on, -protection.oneClaimInYears);
  const claims = facts.countedOn.filter((day) => from < day && day <= facts.on).length;
  return claims === 1 && lacksClaimFreeYearsOnly(assessTier(tiers[rank]!, facts));
}

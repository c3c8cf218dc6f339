import type { LocalDate } from '@evergreen/kernel';
import { type DecisionRecord, type Evidence, renewalPointsOf } from '../decision-record.ts';
import type { NotCountedReason } from '../judge-claim.ts';

/** What made a decision come out otherwise. */
export type RevisionCauseKind =
  /** A claim that was not known when it was decided. */
  | 'LATE_CLAIM'
  /** A claim that was known and did not count, counts now. */
  | 'CLAIM_COUNTS'
  /** A claim that counted does so no more. */
  | 'CLAIM_CLEARED'
  /** The days of the term, or the claims stated as a mere number. */
  | 'TERM_CHANGED'
  /** Another term of the policy: it counts towards the clean years of this one. */
  | 'OTHER_TERM'
  /** The customer was on the blacklist and is no more. */
  | 'LISTING_ENDED'
  /** The term was renewed. */
  | 'RENEWED'
  /** The renewal was cancelled, or is not paid. */
  | 'RENEWAL_CHANGED';

/** JSON. */
export interface RevisionCause {
  readonly kind: RevisionCauseKind;
  /** Day of the accident; null: no claim is the cause. */
  readonly occurredOn: LocalDate | null;
  /** Why a claim that was cleared does not count; null: it is not in the term any more, or no claim is the cause. */
  readonly notCountedBecause: NotCountedReason | null;
}

/** What has changed between a decision as it was and as it is now, by what weighs most for whoever asks why. */
export function causeOf(before: DecisionRecord, now: DecisionRecord): RevisionCause {
  const was = new Map((before.evidence?.claims ?? []).map((claim) => [claim.claimId, claim]));
  const is = new Map((now.evidence?.claims ?? []).map((claim) => [claim.claimId, claim]));
  for (const claim of is.values()) {
    if (claim.notCountedBecause !== null) continue;
    const known = was.get(claim.claimId);
    if (known === undefined) return cause('LATE_CLAIM', claim.occurredOn);
    if (known.notCountedBecause !== null) return cause('CLAIM_COUNTS', claim.occurredOn);
  }
  for (const claim of was.values()) {
    if (claim.notCountedBecause !== null) continue;
    const known = is.get(claim.claimId);
    if (known === undefined || known.notCountedBecause !== null)
      return cause('CLAIM_CLEARED', claim.occurredOn, known?.notCountedBecause ?? null);
  }
  if (before.outcome === 'BLACKLISTED' && now.outcome !== 'BLACKLISTED') return cause('LISTING_ENDED', null);
  if (saysTheSameOfTerm(before, now)) {
    const isMore = renewalPointsOf(now) > renewalPointsOf(before);
    return cause(isMore ? 'RENEWED' : 'RENEWAL_CHANGED', null);
  }
  const isTermsOwn = now.outcome !== before.outcome || statedIn(before.evidence) !== statedIn(now.evidence);
  return cause(isTermsOwn ? 'TERM_CHANGED' : 'OTHER_TERM', null);
}

function cause(
  kind: RevisionCauseKind,
  occurredOn: LocalDate | null,
  notCountedBecause: NotCountedReason | null = null,
): RevisionCause {
  return { kind, occurredOn, notCountedBecause };
}

const statedIn = (evidence: Evidence | null) => evidence?.statedClaims ?? 0;

/** Whether a decision says the same as before, whatever version of the facts it is made on. */
export function saysTheSame(before: DecisionRecord, now: DecisionRecord): boolean {
  return (
    saysTheSameOfTerm(before, now) &&
    before.renewal?.state === now.renewal?.state &&
    renewalPointsOf(before) === renewalPointsOf(now)
  );
}

function saysTheSameOfTerm(before: DecisionRecord, now: DecisionRecord): boolean {
  return (
    before.outcome === now.outcome &&
    before.points === now.points &&
    before.cleanYears === now.cleanYears &&
    JSON.stringify(claimsIn(before.evidence)) === JSON.stringify(claimsIn(now.evidence))
  );
}

function claimsIn(evidence: Evidence | null): readonly unknown[] {
  const claims = (evidence?.claims ?? []).map(({ claimId, occurredOn, paidMinor, notCountedBecause }) => {
    return [claimId, occurredOn, paidMinor, notCountedBecause];
  });
  return [statedIn(evidence), ...claims.sort((a, b) => (String(a[0]) < String(b[0]) ? -1 : 1))];
}

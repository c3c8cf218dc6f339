import type { LocalDate } from '@evergreen/kernel';
import type { NoClaimDecision, RefusalReason } from './decide-no-claim-reward.ts';
import type { KnownTerm } from './facts.ts';
import type { NotCountedReason } from './judge-claim.ts';
import type { RenewalBonus } from './renewal-bonus.ts';
import type { RewardGuard } from './value-guard/reward-guard.ts';

/** What a decision was, in one word: granted, or why not. */
export type DecisionOutcome = 'GRANTED' | RefusalReason;

/** One claim that a decision was made on. JSON, so amounts are text. */
export interface ClaimEvidence {
  readonly claimId: string;
  readonly version: string;
  readonly occurredOn: LocalDate;
  /** Over all guarantees, in minor units. */
  readonly paidMinor: string;
  readonly currency: string;
  readonly guarantees: readonly string[];
  readonly notCountedBecause: NotCountedReason | null;
}

/** The claims a decision was made on. */
export interface Evidence {
  readonly statedClaims: number;
  readonly claims: readonly ClaimEvidence[];
}

/** A decision as it is kept: JSON, so points are text. */
export interface DecisionRecord {
  readonly customerId: string;
  readonly termId: string;
  readonly termVersion: string;
  readonly ruleId: string;
  readonly outcome: DecisionOutcome;
  readonly points: string;
  readonly cleanYears: number;
  readonly activeOn: LocalDate | null;
  readonly expiresOn: LocalDate | null;
  /** Null where there was no claim at all. */
  readonly evidence: Evidence | null;
  /** Null where nothing limits the value; not there in samples of older runs. */
  readonly guard?: RewardGuard | null;
  /** Null where the rules have none or nothing was granted; not there in samples of older runs. */
  readonly renewal?: RenewalRecord | null;
}

/** The renewal bonus of a reward, as JSON. */
type RenewalRecord = Omit<RenewalBonus, 'points' | 'pointsOfRule'> & {
  readonly points: string;
  readonly pointsOfRule: string;
};

/** Points of the bonus; none is zero. */
export function renewalPointsOf({ renewal }: Pick<DecisionRecord, 'renewal'>): bigint {
  return BigInt(renewal?.points ?? '0');
}

/** Where a list of a customer's decisions by term and rule goes on. */
export type DecisionPlace = Pick<DecisionRecord, 'termId' | 'ruleId'>;

export function recordOf(decision: NoClaimDecision<KnownTerm>, ruleId: string): DecisionRecord {
  const { term } = decision;
  const granted = decision.kind === 'grant' ? decision : undefined;
  return {
    customerId: term.customerId,
    termId: term.termId,
    termVersion: term.version,
    ruleId,
    outcome: decision.kind === 'grant' ? 'GRANTED' : decision.reason,
    points: granted === undefined ? '0' : granted.points.toString(),
    cleanYears: decision.cleanYears,
    activeOn: granted?.activeOn ?? null,
    expiresOn: granted?.expiresOn ?? null,
    evidence: evidenceOf(decision),
    guard: decision.guard ?? null,
    renewal: granted?.renewal === undefined ? null : renewalRecord(granted.renewal),
  };
}

function renewalRecord({ points, pointsOfRule, ...bonus }: RenewalBonus): RenewalRecord {
  return { ...bonus, points: points.toString(), pointsOfRule: pointsOfRule.toString() };
}

function evidenceOf({ term: { statedClaims }, claims }: NoClaimDecision): Evidence | null {
  if (statedClaims === 0 && claims.length === 0) return null;
  return {
    statedClaims,
    claims: claims.map(({ claim, notCountedBecause }) => ({
      claimId: claim.claimId,
      version: claim.version,
      occurredOn: claim.occurredOn,
      paidMinor: claim.payments.reduce((sum, { paidMinor }) => sum + paidMinor, 0n).toString(),
      currency: claim.currency,
      guarantees: claim.payments.map(({ guarantee }) => guarantee),
      notCountedBecause,
    })),
  };
}

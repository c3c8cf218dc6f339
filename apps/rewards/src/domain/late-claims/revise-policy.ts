import { addDays, type LocalDate } from '@evergreen/kernel';
import { decideNoClaimRewards, hasEnded, type NoClaimDecision } from '../decide-no-claim-reward.ts';
import { type DecisionRecord, recordOf } from '../decision-record.ts';
import type { KnownTerm } from '../facts.ts';
import type { PointsOrder } from '../points-orders/points-order.ts';
import { type NoClaimRules, returnPolicyOf } from '../rule-set.ts';
import { guardAgain, unused } from '../value-guard/guard-reward.ts';
import { firstHolding, type Holding, reorder, standing, withoutRefused } from './holding.ts';
import { causeOf, type RevisionCause, saysTheSame } from './revision-cause.ts';

/** A decision of a policy in which something has changed, as it stands. */
export interface StandingDecision extends DecisionRecord {
  readonly policyId: string;
  readonly revision: number;
  /** Null: as it was decided first. */
  readonly holding: Holding | null;
  readonly ruleSetId: string;
  readonly ruleSetVersion: number;
  readonly asOf: LocalDate;
  /** Last day of the term, as it is known now. */
  readonly endsOn: LocalDate;
  readonly isMarked: boolean;
}

/** A decision that comes out otherwise by what is known now. */
export interface Revision {
  readonly before: StandingDecision;
  readonly now: DecisionRecord;
  readonly revision: number;
  readonly cause: RevisionCause;
  readonly holding: Holding;
  readonly orders: readonly PointsOrder[];
  /** Points that come to stand more (above zero) or less. */
  readonly change: bigint;
}

/** What is at hand for it. */
export interface RevisionFacts {
  /** Ended terms of the policy. */
  readonly history: readonly KnownTerm[];
  readonly asOf: LocalDate;
  readonly isBlacklisted: boolean;
  /** Rules of the version that a decision names. */
  readonly rulesOf: (decision: StandingDecision) => NoClaimRules;
  /** Keeps a reward within what may be given for its term, by what holds now. */
  readonly guard: (decision: NoClaimDecision<KnownTerm>) => NoClaimDecision<KnownTerm>;
  /** Keys of orders that the ledger refused. */
  readonly refusedKeys: ReadonlySet<string>;
}

/**
 * Decides the decided terms of one policy again: by what is known now, each by the version of the rules it was decided
 * by. Who was granted something keeps it however they stand with the insurer now; who was refused for being listed is
 * answered as anybody, once they are listed no more.
 *
 * @returns those that say something else now, earliest first
 */
export function revisePolicy(decisions: readonly StandingDecision[], facts: RevisionFacts): Revision[] {
  const answers = new Map<string, ReadonlyMap<string, NoClaimDecision<KnownTerm>>>();
  return decisions.flatMap((before): Revision[] => {
    if (facts.asOf < before.asOf) return [];
    const rules = facts.rulesOf(before);
    const isListed = facts.isBlacklisted && before.outcome !== 'GRANTED';
    const name = `${before.ruleSetId} ${before.ruleSetVersion} ${isListed}`;
    let byTerm = answers.get(name);
    if (byTerm === undefined) {
      const made = decideNoClaimRewards(facts.history, rules, facts.asOf, isListed);
      byTerm = new Map(made.map((decision) => [decision.term.termId, decision]));
      answers.set(name, byTerm);
    }
    const unguarded = byTerm.get(before.termId);
    const decision = unguarded && guardAgain(before, unguarded, facts.guard);
    if (decision === undefined && hasEnded(before, facts.asOf)) return [];
    const now = decision === undefined ? stillOpen(before) : recordOf(decision, before.ruleId);
    return saysTheSame(before, now) ? [] : [revisionOf(before, now, decision, rules, facts)];
  });
}

function revisionOf(
  before: StandingDecision,
  now: DecisionRecord,
  decision: NoClaimDecision<KnownTerm> | undefined,
  rules: NoClaimRules,
  { refusedKeys }: RevisionFacts,
): Revision {
  const revision = before.revision + 1;
  const { customerId, termId, ruleId } = before;
  const stands = withoutRefused(
    before.holding ?? firstHolding(termId, ruleId, BigInt(before.points)),
    refusedKeys,
  );
  const granted = decision?.kind === 'grant' ? decision : undefined;
  const endedOn = addDays(before.endsOn, 1);
  const { orders, holding } = reorder(stands, BigInt(now.points), {
    ...{ customerId, termId, ruleId, revision, returnPolicy: returnPolicyOf(rules) },
    effectiveOn: granted?.effectiveOn ?? endedOn,
    activeOn: granted?.activeOn ?? endedOn,
    expiresOn: granted?.expiresOn ?? null,
    expiryPolicyId: rules.expiryPolicyId,
  });
  const change = BigInt(now.points) - standing(stands);
  return { before, now, revision, cause: causeOf(before, now), holding, orders, change };
}

/** A term that was taken to have ended goes on. */
function stillOpen(before: StandingDecision): DecisionRecord {
  return {
    ...before,
    ...unused(before),
    ...{ outcome: 'TERM_OPEN', points: '0', cleanYears: 0, activeOn: null, expiresOn: null, evidence: null },
  };
}

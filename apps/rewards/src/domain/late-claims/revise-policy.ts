import { addDays, type LocalDate } from '@evergreen/kernel';
import { decideNoClaimRewards, hasEnded, type NoClaimDecision } from '../decide-no-claim-reward.ts';
import { type DecisionRecord, recordOf, renewalPointsOf } from '../decision-record.ts';
import type { KnownTerm } from '../facts.ts';
import type { PointsOrder } from '../points-orders/points-order.ts';
import { type RenewalBonus, renewalRuleOf, withRenewal, withRenewalAsBefore } from '../renewal-bonus.ts';
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
  /** The same of the renewal bonus. */
  readonly renewalHolding: Holding | null;
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
  readonly renewalHolding: Holding;
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
 * by. Who was granted something keeps it however they stand with the insurer now, without a bonus that comes only now;
 * who was refused for being listed is answered as anybody, once they are listed no more.
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
    const renewed = unguarded && withRenewal(guardAgain(before, unguarded, facts.guard), rules);
    const decision = renewed && facts.isBlacklisted ? withRenewalAsBefore(renewed, before) : renewed;
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
  const granted = decision?.kind === 'grant' ? decision : undefined;
  const endedOn = addDays(before.endsOn, 1);
  const { expiryPolicyId } = rules;
  const about = { customerId, termId, revision, returnPolicy: returnPolicyOf(rules), expiryPolicyId };
  const bring = ({ rule, held, pointsBefore, pointsNow, award }: Part) => {
    const stands = withoutRefused(held ?? firstHolding(termId, rule, pointsBefore), refusedKeys);
    const made = reorder(stands, pointsNow, {
      ...{ ...about, ruleId: rule },
      // Where nothing is awarded they do not matter.
      effectiveOn: award?.effectiveOn ?? endedOn,
      activeOn: award?.activeOn ?? endedOn,
      expiresOn: award?.expiresOn ?? null,
    });
    return { ...made, change: pointsNow - standing(stands) };
  };
  const reward = bring({
    ...{ rule: ruleId, held: before.holding, award: granted },
    ...{ pointsBefore: BigInt(before.points), pointsNow: BigInt(now.points) },
  });
  const bonus = bring({
    ...{ rule: renewalRuleOf(ruleId), held: before.renewalHolding, award: granted?.renewal },
    ...{ pointsBefore: renewalPointsOf(before), pointsNow: renewalPointsOf(now) },
  });
  return {
    ...{ before, now, revision, cause: causeOf(before, now) },
    ...{ holding: reward.holding, renewalHolding: bonus.holding },
    orders: [...reward.orders, ...bonus.orders],
    change: reward.change + bonus.change,
  };
}

/** The reward, or its renewal bonus: each is an award of its own. */
interface Part {
  readonly rule: string;
  readonly held: Holding | null;
  readonly pointsBefore: bigint;
  readonly pointsNow: bigint;
  readonly award: Pick<RenewalBonus, 'effectiveOn' | 'activeOn' | 'expiresOn'> | undefined;
}

/** A term that was taken to have ended goes on. */
function stillOpen(before: StandingDecision): DecisionRecord {
  return {
    ...before,
    ...unused(before),
    ...{ outcome: 'TERM_OPEN', points: '0', cleanYears: 0, activeOn: null, expiresOn: null, evidence: null },
    renewal: null,
  };
}

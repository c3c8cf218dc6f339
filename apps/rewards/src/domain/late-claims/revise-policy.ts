import { addDays, type LocalDate } from '@evergreen/kernel';
import { decideNoClaimRewards, hasEnded, type NoClaimDecision } from '../decide-no-claim-reward.ts';
import { type DecisionRecord, recordOf, renewalPointsOf } from '../decision-record.ts';
import type { KnownTerm } from '../facts.ts';
import type { PointsOrder } from '../points-orders/points-order.ts';
import { type RenewalBonus, renewalRuleOf, withRenewal, withRenewalAsBefore } from '../renewal-bonus.ts';
import { type NoClaimRules, returnPolicyOf, type RuleSet } from '../rule-set.ts';
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

/** Names a version of a rule set. */
export type RuleSetVersion = Pick<StandingDecision, 'ruleSetId' | 'ruleSetVersion'>;

/** A decision that comes out otherwise by what is known now. */
export interface Revision {
  readonly before: StandingDecision;
  readonly now: DecisionRecord;
  readonly revision: number;
  readonly cause: RevisionCause;
  /** The version that it is by now: as before, unless the policy came to be for another rule set of the daily run. */
  readonly by: RuleSetVersion;
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
  /** The rule set that decides the term instead, now that its policy covers something else; undefined: none does. */
  readonly heirOf: (decision: StandingDecision, term: KnownTerm) => RuleSet | undefined;
  /** Keeps a reward within what may be given for its term, by what holds now. */
  readonly guard: (decision: NoClaimDecision<KnownTerm>) => NoClaimDecision<KnownTerm>;
  /** Keys of orders that the ledger refused. */
  readonly refusedKeys: ReadonlySet<string>;
}

/**
 * Decides the decided terms of one policy again: by what is known now, each by the version of the rules it was decided
 * by. Where the policy turns out to cover something that those rules are not for, the rule set of the daily run that is
 * for it takes over: a term is decided once under a rule id, so no other run could. Who was granted something keeps it
 * however they stand with the insurer now, without a bonus that comes only now; who was refused for being listed is
 * answered as anybody, once they are listed no more.
 *
 * @returns those that say something else now, earliest first
 */
export function revisePolicy(decisions: readonly StandingDecision[], facts: RevisionFacts): Revision[] {
  const answerOf = answering(facts);
  return decisions.flatMap((before): Revision[] => {
    if (facts.asOf < before.asOf) return [];
    const { ruleSetId, ruleSetVersion } = before;
    let by: RuleSetVersion = { ruleSetId, ruleSetVersion };
    let rules = facts.rulesOf(before);
    let unguarded = answerOf(before, by, rules);
    const heir =
      unguarded?.kind === 'refuse' && unguarded.reason === 'OTHER_COVER'
        ? facts.heirOf(before, unguarded.term)
        : undefined;
    if (heir !== undefined) {
      by = { ruleSetId: heir.ruleSetId, ruleSetVersion: heir.version };
      rules = heir.noClaim;
      unguarded = answerOf(before, by, rules);
    }
    const renewed = unguarded && withRenewal(guardAgain(before, unguarded, facts.guard), rules);
    const decision = renewed && facts.isBlacklisted ? withRenewalAsBefore(renewed, before) : renewed;
    if (decision === undefined && hasEnded(before, facts.asOf)) return [];
    const now = decision === undefined ? stillOpen(before) : recordOf(decision, before.ruleId);
    if (heir === undefined && saysTheSame(before, now)) return [];
    return [revisionOf(before, now, decision, { by, rules, isHandedOver: heir !== undefined }, facts)];
  });
}

/** What a version says of the term of a decision: it looks at a policy once. */
function answering({ history, asOf, isBlacklisted }: RevisionFacts) {
  const answers = new Map<string, ReadonlyMap<string, NoClaimDecision<KnownTerm>>>();
  return (
    { termId, outcome }: StandingDecision,
    { ruleSetId, ruleSetVersion }: RuleSetVersion,
    rules: NoClaimRules,
  ): NoClaimDecision<KnownTerm> | undefined => {
    const isListed = isBlacklisted && outcome !== 'GRANTED';
    const name = `${ruleSetId} ${ruleSetVersion} ${isListed}`;
    let byTerm = answers.get(name);
    if (byTerm === undefined) {
      const made = decideNoClaimRewards(history, rules, asOf, isListed);
      byTerm = new Map(made.map((decision) => [decision.term.termId, decision]));
      answers.set(name, byTerm);
    }
    return byTerm.get(termId);
  };
}

/** The version that a decision is by now. */
interface DecidedBy {
  readonly by: RuleSetVersion;
  readonly rules: NoClaimRules;
  /** It was another one's before. */
  readonly isHandedOver: boolean;
}

function revisionOf(
  before: StandingDecision,
  now: DecisionRecord,
  decision: NoClaimDecision<KnownTerm> | undefined,
  { by, rules, isHandedOver }: DecidedBy,
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
    ...{ before, now, revision, by },
    cause: isHandedOver ? coverChanged : causeOf(before, now),
    ...{ holding: reward.holding, renewalHolding: bonus.holding },
    orders: [...reward.orders, ...bonus.orders],
    change: reward.change + bonus.change,
  };
}

const coverChanged: RevisionCause = { kind: 'TERM_CHANGED', occurredOn: null, notCountedBecause: null };

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

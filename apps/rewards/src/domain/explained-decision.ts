import type { LocalDate } from '@evergreen/kernel';
import type { NoClaimDecision } from './decide-no-claim-reward.ts';
import { type DecisionRecord, recordOf } from './decision-record.ts';
import type { KnownTerm } from './facts.ts';
import type { PastDecision } from './late-claims/past-decision.ts';
import type { RuleSet } from './rule-set.ts';

/** A decision with all that a screen needs to say why. */
export interface ExplainedDecision {
  readonly record: DecisionRecord;
  readonly term: {
    readonly policyId: string;
    readonly policyLabel: string;
    readonly startsOn: LocalDate;
    readonly endsOn: LocalDate;
  };
  readonly ruleSet: RuleSet;
  readonly asOf: LocalDate;
  readonly decidedAt: Date;
  /** Whether a fact of the term is known in a newer version than the decision was made on. */
  readonly isChangedSince: boolean;
  /** What it said before it was decided again, the oldest first. */
  readonly revisions: readonly PastDecision[];
}

/** What the rules of a rule set say of a term on a day, without anything being decided by it. */
export function explainedOn(
  decision: NoClaimDecision<KnownTerm>,
  ruleSet: RuleSet,
  asOf: LocalDate,
  decidedAt: Date,
): ExplainedDecision {
  return {
    record: recordOf(decision, ruleSet.noClaim.ruleId),
    term: decision.term,
    ...{ ruleSet, asOf, decidedAt, isChangedSince: false, revisions: [] },
  };
}

import type { LocalDate } from '@evergreen/kernel';
import type { DecisionRecord } from './decision-record.ts';
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
}

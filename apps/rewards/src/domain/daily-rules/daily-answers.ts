import type { LocalDate } from '@evergreen/kernel';
import {
  decideNoClaimRewards,
  isOfCover,
  type NoClaimDecision,
  type PolicyTerm,
} from '../decide-no-claim-reward.ts';
import type { KnownTerm } from '../facts.ts';
import type { RuleSet } from '../rule-set.ts';

/** What the daily run would say of a term, and by which of its rule sets. */
export interface DailyAnswer {
  readonly decision: NoClaimDecision<KnownTerm>;
  readonly ruleSet: RuleSet;
}

/**
 * The rule set of the daily run that is for what the policy covers. Where none is, the first one answers, which says
 * that it is for other covers.
 *
 * @param ruleSets as they hold on a day, in the order of the runs
 * @returns undefined: none holds
 */
export function dailyRuleSetFor(term: PolicyTerm, ruleSets: readonly RuleSet[]): RuleSet | undefined {
  return ruleSets.find(({ noClaim }) => isOfCover(term, noClaim)) ?? ruleSets[0];
}

/**
 * One answer for each term, by the rule set that is for it.
 *
 * @param historyBy whole policies, with what was decided under a rule id
 */
export function dailyAnswers(
  ruleSets: readonly RuleSet[],
  historyBy: (ruleId: string) => readonly (readonly KnownTerm[])[],
  asOf: LocalDate,
  isBlacklisted = false,
): DailyAnswer[] {
  return ruleSets.flatMap((ruleSet) =>
    historyBy(ruleSet.noClaim.ruleId)
      .flatMap((policy) => decideNoClaimRewards(policy, ruleSet.noClaim, asOf, isBlacklisted))
      .filter(({ term }) => dailyRuleSetFor(term, ruleSets) === ruleSet)
      .map((decision) => ({ decision, ruleSet })),
  );
}

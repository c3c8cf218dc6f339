import { type Fact, factOf } from '../facts/fact-catalogue.ts';
import { evaluateRule, type FactValues, type Found, type RuleContext } from '../rules/evaluate-rule.ts';
import { printRule } from '../rules/print-rule.ts';
import type { Rule, RuleValue } from '../rules/rule.ts';
import type { ListRules } from './list-rules.ts';

/** A condition with what was found, in words that screens show. */
export interface FoundCondition {
  readonly fact: Fact;
  readonly condition: string;
  /** Null: not known. */
  readonly found: RuleValue | null;
  readonly outcome: Found['outcome'];
}

/** Why a customer is on a list, or on none any more: the conditions that decided. */
export function explainList(
  rules: ListRules,
  inputs: FactValues,
  { value, previous }: { readonly value: string | null; readonly previous: string | null },
  context: RuleContext,
): FoundCondition[] {
  const about = value ?? previous;
  return explained(about === 'poor' ? rules.poor : rules.good, inputs, context);
}

/** Why a warning stands, or stands no longer. */
export function explainWarning(
  rules: ListRules,
  inputs: FactValues,
  { rule, level }: { readonly rule: string; readonly level: string },
  context: RuleContext,
): FoundCondition[] {
  const known = rules.warnings.find(({ warningId }) => warningId === rule);
  if (known === undefined) return [];
  return explained(level === 'red' ? known.red : known.amber, inputs, context);
}

function explained(rule: Rule, inputs: FactValues, context: RuleContext): FoundCondition[] {
  return evaluateRule(rule, inputs, context).because.map(({ condition, value, outcome }) => ({
    ...{ fact: factOf(condition.fact)!, condition: printRule(condition), found: value, outcome },
  }));
}

/** How a fact is compared with a value. */
export const comparisons = ['=', '!=', '<', '<=', '>', '>='] as const;
export type Comparison = (typeof comparisons)[number];

/** A value in a rule: amounts in major units, dates as `YYYY-MM-DD`. */
export type RuleValue = string | number | boolean;

/** One question about one fact. */
export type Condition =
  | { readonly fact: string; readonly is: Comparison; readonly value: RuleValue }
  | { readonly fact: string; readonly is: 'in' | 'not in'; readonly value: readonly (string | number)[] }
  /** An office or one below it. */
  | { readonly fact: string; readonly is: 'under'; readonly value: string }
  | { readonly fact: string; readonly is: 'known' }
  | { readonly fact: string; readonly is: 'unknown' }
  /** At most so many days ahead of the day it is asked, or back; that day itself is among them. */
  | { readonly fact: string; readonly is: 'within next' | 'within last'; readonly value: number };

/**
 * A question about a customer that is answered with yes or no. A fact that is not known answers neither: the condition
 * is open, `not` of it is open too, and an open rule is not fulfilled. Who may be unknown is asked for by `is unknown`.
 */
export type Rule =
  { readonly all: readonly Rule[] } | { readonly any: readonly Rule[] } | { readonly not: Rule } | Condition;

/** What a rule may be at most. */
export const ruleLimits = {
  textLength: 10_000,
  depth: 8,
  conditions: 100,
  valuesOfList: 200,
  valueLength: 100,
  days: 3_660,
} as const;

/** What is wrong with a rule. */
export type RuleProblemCode =
  | 'SYNTAX'
  | 'FACT_UNKNOWN'
  | 'OPERATOR_UNFIT'
  | 'VALUE_UNFIT'
  | 'EMPTY'
  | 'TOO_DEEP'
  | 'TOO_MANY'
  | 'TOO_LONG';

export interface RuleProblem {
  readonly code: RuleProblemCode;
  /** Where in the text it begins and ends, counted in characters from 0; absent where there was no text. */
  readonly from?: number;
  readonly to?: number;
  /** Where in the tree, such as `all[1].not`; empty: the rule itself. */
  readonly path: string;
  readonly fact?: string;
  /** Of the fact. */
  readonly type?: string;
  /** In English, for whoever gets no better words: what was found and what would be right. */
  readonly problem: string;
}

export type RuleReading =
  | { readonly kind: 'rule'; readonly rule: Rule }
  | { readonly kind: 'refused'; readonly problems: readonly [RuleProblem, ...RuleProblem[]] };

/** Spoken once for each condition, with its place in the tree. */
export function conditionsOf(
  rule: Rule,
  path = '',
): { readonly condition: Condition; readonly path: string }[] {
  if ('all' in rule)
    return rule.all.flatMap((each, n) => conditionsOf(each, `${path}${path && '.'}all[${n}]`));
  if ('any' in rule)
    return rule.any.flatMap((each, n) => conditionsOf(each, `${path}${path && '.'}any[${n}]`));
  if ('not' in rule) return conditionsOf(rule.not, `${path}${path && '.'}not`);
  return [{ condition: rule, path }];
}

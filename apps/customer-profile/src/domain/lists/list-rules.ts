import type { EvaluationRules, QuadrantCut } from '../evaluation/evaluation-rules.ts';
import { readRuleText } from '../rules/check-rule.ts';
import { conditionsOf, type Rule, type RuleProblem } from '../rules/rule.ts';

/** A rule of early warning, read. */
export interface WarningLevels {
  readonly warningId: string;
  readonly amber: Rule;
  readonly red: Rule;
}

/** The part of the evaluation rules that decides lists, quadrants and warnings, read. */
export interface ListRules {
  readonly good: Rule;
  readonly poor: Rule;
  readonly warnings: readonly WarningLevels[];
  readonly cut: QuadrantCut;
  readonly hysteresis: number;
}

/** What is wrong with one text of the rules, such as `warnings[1].red`. */
export interface TextProblem extends RuleProblem {
  readonly field: string;
}

export type ListRulesReading =
  | { readonly kind: 'rules'; readonly rules: ListRules }
  | { readonly kind: 'refused'; readonly problems: readonly TextProblem[] };

// Warnings are decided first, then quadrants, then lists: none may ask for what comes after it, or for itself.
const notYetDecided = { warning: ['warning', 'list', 'quadrant'], list: ['list'] } as const;

/** Reads the texts of the rules and tells each that is wrong, at its place. */
export function readListRules({ lists, warnings, quadrants }: EvaluationRules): ListRulesReading {
  const problems: TextProblem[] = [];
  const read = (field: string, text: string, of: keyof typeof notYetDecided): Rule => {
    const reading = readRuleText(text);
    const found = reading.kind === 'rule' ? tooEarly(reading.rule, notYetDecided[of]) : reading.problems;
    problems.push(...found.map((problem) => ({ ...problem, field })));
    return reading.kind === 'rule' ? reading.rule : { any: [] };
  };
  const rules: ListRules = {
    good: read('lists.good', lists.good, 'list'),
    poor: read('lists.poor', lists.poor, 'list'),
    warnings: warnings.map(({ warningId, amber, red }, n) => ({
      warningId,
      amber: read(`warnings[${n}].amber`, amber, 'warning'),
      red: read(`warnings[${n}].red`, red, 'warning'),
    })),
    cut: quadrants.cut,
    hysteresis: quadrants.hysteresis,
  };
  return problems.length > 0 ? { kind: 'refused', problems } : { kind: 'rules', rules };
}

function tooEarly(rule: Rule, notYet: readonly string[]): RuleProblem[] {
  return conditionsOf(rule)
    .filter(({ condition }) => notYet.includes(condition.fact))
    .map(({ condition, path }) => ({
      ...({ code: 'FACT_UNKNOWN', path, fact: condition.fact } as const),
      problem: `${condition.fact} is decided after this rule`,
    }));
}

/** Facts that a rule asks, each once. */
export function factsOf(...rules: readonly Rule[]): string[] {
  return [...new Set(rules.flatMap((rule) => conditionsOf(rule).map(({ condition }) => condition.fact)))];
}

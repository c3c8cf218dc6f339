import { addDays, assertNever, type LocalDate } from '@evergreen/kernel';
import { factOf } from '../facts/fact-catalogue.ts';
import type { Comparison, Condition, Rule, RuleValue } from './rule.ts';

/** What relative dates and amounts are read with. */
export interface RuleContext {
  /** The day it is asked. */
  readonly today: LocalDate;
  /** Decimals of the insurer's currency. */
  readonly moneyDigits: number;
}

/** Values of a row of `customer_fact`, by its columns. */
export type FactValues = Readonly<Record<string, string | number | bigint | boolean | null | undefined>>;

/** One condition and what was found; `open` where the fact is not known. */
export interface Found {
  readonly condition: Condition;
  readonly outcome: 'yes' | 'no' | 'open';
  /** As a rule would write it; null: not known. */
  readonly value: RuleValue | null;
}

export interface Evaluation {
  readonly isFulfilled: boolean;
  /** The conditions that decided: without any one of them it might have come out otherwise. */
  readonly because: readonly Found[];
}

/** Asks a rule of one customer; the answer is the one that `compileRule` gets from Postgres. */
export function evaluateRule(rule: Rule, facts: FactValues, context: RuleContext): Evaluation {
  const { outcome, because } = ask(rule, facts, context);
  return { isFulfilled: outcome === 'yes', because };
}

interface Answer {
  readonly outcome: Found['outcome'];
  readonly because: readonly Found[];
}

function ask(rule: Rule, facts: FactValues, context: RuleContext): Answer {
  if ('all' in rule)
    return join(
      rule.all.map((each) => ask(each, facts, context)),
      ['no', 'open', 'yes'],
    );
  if ('any' in rule)
    return join(
      rule.any.map((each) => ask(each, facts, context)),
      ['yes', 'open', 'no'],
    );
  if ('not' in rule) {
    const { outcome, because } = ask(rule.not, facts, context);
    return { outcome: opposite[outcome], because };
  }
  const found = find(rule, facts, context);
  return { outcome: found.outcome, because: [found] };
}

const opposite = { yes: 'no', no: 'yes', open: 'open' } as const;

/** The strongest outcome that one of them has is the outcome of all, and those who have it are why. */
function join(answers: readonly Answer[], strongestFirst: readonly Found['outcome'][]): Answer {
  const outcome = strongestFirst.find((each) => answers.some((answer) => answer.outcome === each))!;
  return {
    outcome,
    because: answers.filter((answer) => answer.outcome === outcome).flatMap(({ because }) => because),
  };
}

function find(condition: Condition, facts: FactValues, context: RuleContext): Found {
  const value = valueOf(condition.fact, facts, context);
  if (condition.is === 'known' || condition.is === 'unknown') {
    const isSo = (value === null) === (condition.is === 'unknown');
    return { condition, value, outcome: isSo ? 'yes' : 'no' };
  }
  if (value === null) return { condition, value, outcome: 'open' };
  return { condition, value, outcome: isTrue(condition, value, context) ? 'yes' : 'no' };
}

function valueOf(key: string, facts: FactValues, { moneyDigits }: RuleContext): RuleValue | null {
  const fact = factOf(key);
  if (fact === undefined) throw new Error(`The rule was not checked: there is no fact ${key}`);
  const value = facts[fact.column] ?? null;
  if (fact.type === 'money') return value === null ? null : Number(value) / 10 ** moneyDigits;
  return typeof value === 'bigint' ? Number(value) : value;
}

function isTrue(
  condition: Exclude<Condition, { readonly is: 'known' | 'unknown' }>,
  value: RuleValue,
  { today, moneyDigits }: RuleContext,
): boolean {
  switch (condition.is) {
    case 'in':
      return condition.value.some((each) => each === value);
    case 'not in':
      return !condition.value.some((each) => each === value);
    case 'under':
      return isUnder(String(value), condition.value);
    case 'within next':
      return value >= today && value <= addDays(today, condition.value);
    case 'within last':
      return value <= today && value >= addDays(today, -condition.value);
    default:
      if (factOf(condition.fact)?.type !== 'money') return compares(condition.is, value, condition.value);
      return compares(
        condition.is,
        minorOf(Number(value), moneyDigits),
        minorOf(Number(condition.value), moneyDigits),
      );
  }
}

/** An amount of a rule in minor units, as `customer_fact` has them. */
export function minorOf(major: number, moneyDigits: number): number {
  return Math.round(major * 10 ** moneyDigits);
}

function isUnder(path: string, office: string): boolean {
  return path === office || path.startsWith(officesBelow(office));
}

/** What the paths of all offices below one begin with. */
export function officesBelow(office: string): string {
  return office.endsWith('/') ? office : `${office}/`;
}

function compares(is: Comparison, one: RuleValue, other: RuleValue): boolean {
  switch (is) {
    case '=':
      return one === other;
    case '!=':
      return one !== other;
    case '<':
      return one < other;
    case '<=':
      return one <= other;
    case '>':
      return one > other;
    case '>=':
      return one >= other;
    default:
      return assertNever(is);
  }
}

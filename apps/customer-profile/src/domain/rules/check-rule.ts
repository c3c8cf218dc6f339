import { isLocalDate } from '@evergreen/kernel';
import { type Fact, factOf, type FactType } from '../facts/fact-catalogue.ts';
import { type Condition, conditionsOf, type Rule, ruleLimits, type RuleProblem } from './rule.ts';
import { parseRule, type Places, tooDeep } from './parse-rule.ts';
import type { RuleReading } from './rule.ts';

/** Reads a rule from its text form and checks it against the catalogue of facts. */
export function readRuleText(text: string): RuleReading {
  const parsed = parseRule(text);
  if (parsed.kind === 'refused') return { kind: 'refused', problems: [parsed.problem] };
  return checkRule(parsed.rule, parsed.places);
}

/** What is wrong with a rule: facts that are not there, and operators and values that do not fit theirs. */
export function checkRule(rule: Rule, places?: Places): RuleReading {
  const conditions = conditionsOf(rule);
  const whole = places?.get(rule) ?? {};
  const found: RuleProblem[] = [];
  if (depthOf(rule) > ruleLimits.depth)
    found.push({ code: 'TOO_DEEP', path: '', ...whole, problem: tooDeep });
  if (conditions.length > ruleLimits.conditions) {
    const problem = `A rule has at most ${ruleLimits.conditions} conditions`;
    found.push({ code: 'TOO_MANY', path: '', ...whole, problem });
  }
  for (const { condition, path } of conditions) {
    const fault = faultOf(condition);
    if (fault === undefined) continue;
    const type = factOf(condition.fact)?.type;
    const named = { path, fact: condition.fact, ...(type === undefined ? {} : { type }) };
    found.push({ ...fault, ...named, ...places?.get(condition) });
  }
  const [first, ...others] = found;
  return first === undefined ? { kind: 'rule', rule } : { kind: 'refused', problems: [first, ...others] };
}

function depthOf(rule: Rule): number {
  if ('all' in rule) return 1 + Math.max(...rule.all.map(depthOf));
  if ('any' in rule) return 1 + Math.max(...rule.any.map(depthOf));
  return 'not' in rule ? 1 + depthOf(rule.not) : 1;
}

type Fault = Pick<RuleProblem, 'code' | 'problem'>;

/** Operators that ask for an order, by the types that have one. */
const ordered: readonly FactType[] = ['number', 'money', 'ratio', 'date'];

function faultOf(condition: Condition): Fault | undefined {
  const fact = factOf(condition.fact);
  if (fact === undefined) {
    return { code: 'FACT_UNKNOWN', problem: `There is no fact named ${JSON.stringify(condition.fact)}` };
  }
  if (condition.is === 'known' || condition.is === 'unknown') return undefined;
  const { is, value } = condition;
  if (!isFit(fact, is)) {
    return {
      code: 'OPERATOR_UNFIT',
      problem: `"${is}" does not fit ${fact.key}, which is ${typeWords[fact.type]}`,
    };
  }
  if (condition.is === 'within next' || condition.is === 'within last') return daysFault(condition.value);
  if (!Array.isArray(value)) return valueFault(fact, value);
  if (value.length === 0) return { code: 'EMPTY', problem: 'The list has no values' };
  if (value.length > ruleLimits.valuesOfList) {
    return { code: 'TOO_MANY', problem: `A list has at most ${ruleLimits.valuesOfList} values` };
  }
  return value.map((each: unknown) => valueFault(fact, each)).find((fault) => fault !== undefined);
}

function isFit({ type, isOffice }: Fact, is: Exclude<Condition['is'], 'known' | 'unknown'>): boolean {
  switch (is) {
    case '=':
    case '!=':
      return true;
    case '<':
    case '<=':
    case '>':
    case '>=':
      return ordered.includes(type);
    case 'in':
    case 'not in':
      return type === 'text' || type === 'number';
    case 'under':
      return isOffice === true;
    case 'within next':
    case 'within last':
      return type === 'date';
  }
}

function daysFault(days: number): Fault | undefined {
  if (Number.isInteger(days) && days >= 0 && days <= ruleLimits.days) return undefined;
  return { code: 'VALUE_UNFIT', problem: `A number of days is from 0 to ${ruleLimits.days}` };
}

const typeWords: Readonly<Record<FactType, string>> = {
  number: 'a number',
  money: 'an amount',
  ratio: 'a number',
  date: 'a date',
  text: 'a text',
  boolean: 'true or false',
};

function valueFault(fact: Fact, value: unknown): Fault | undefined {
  const { key, type, values } = fact;
  const unfit = (problem: string): Fault => ({ code: 'VALUE_UNFIT', problem });
  if (!isOfType(fact, value)) {
    const whole = fact.whole === true ? 'a whole number' : typeWords[type];
    return unfit(`${JSON.stringify(value)} does not fit ${key}, which is ${whole}`);
  }
  if (typeof value === 'string' && type === 'text' && value.length > ruleLimits.valueLength) {
    return unfit(`A text has at most ${ruleLimits.valueLength} characters`);
  }
  if (values === undefined || values.some((each) => each.value === value)) return undefined;
  const known = values.map((each) => JSON.stringify(each.value)).join(', ');
  return unfit(`${JSON.stringify(value)} is none of the values of ${key}: ${known}`);
}

function isOfType({ type, whole }: Fact, value: unknown): boolean {
  switch (type) {
    case 'boolean':
      return typeof value === 'boolean';
    case 'date':
      return typeof value === 'string' && isLocalDate(value);
    case 'text':
      return typeof value === 'string' && isStorable(value);
    case 'number':
    case 'money':
    case 'ratio':
      return typeof value === 'number' && isWritable(value) && (whole !== true || Number.isInteger(value));
  }
}

/** Numbers that the text form can tell. */
function isWritable(value: number): boolean {
  return /^-?\d{1,12}(\.\d{1,6})?$/.test(String(value));
}

/** Without signs that steer a terminal, and halves of characters, neither of which Postgres can keep. */
function isStorable(text: string): boolean {
  return !/[\p{Cc}\p{Cs}]/u.test(text);
}

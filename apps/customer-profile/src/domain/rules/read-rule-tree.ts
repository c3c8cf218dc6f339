import { checkRule } from './check-rule.ts';
import {
  type Condition,
  comparisons,
  type Rule,
  ruleLimits,
  type RuleReading,
  type RuleValue,
} from './rule.ts';
import { tooDeep } from './parse-rule.ts';

/**
 * Reads a rule from its tree, as JSON has it, and checks it against the catalogue of facts. A group of one is the one:
 * so that each rule has one form only, and its text is read again as the same.
 */
export function readRuleTree(json: unknown): RuleReading {
  try {
    return checkRule(ruleIn(json, '', 1, { conditions: 0 }));
  } catch (error) {
    if (!(error instanceof Unfit)) throw error;
    const { code, path, message: problem } = error;
    return { kind: 'refused', problems: [{ code, path, problem }] };
  }
}

class Unfit extends Error {
  constructor(
    readonly path: string,
    message: string,
    readonly code: 'SYNTAX' | 'EMPTY' | 'TOO_DEEP' | 'TOO_MANY' = 'SYNTAX',
  ) {
    super(message);
  }
}

interface Counted {
  conditions: number;
}

function ruleIn(json: unknown, path: string, depth: number, counted: Counted): Rule {
  if (!isRecord(json)) throw new Unfit(path, 'This is no rule');
  if (depth > ruleLimits.depth) throw new Unfit(path, tooDeep, 'TOO_DEEP');
  const below = (part: string) => `${path}${path && '.'}${part}`;
  const group = (name: 'all' | 'any'): readonly Rule[] => {
    const parts: unknown = json[name];
    only(json, path, name);
    if (!Array.isArray(parts)) throw new Unfit(path, `"${name}" is a list of rules`);
    if (parts.length === 0) throw new Unfit(path, 'The group is empty', 'EMPTY');
    if (parts.length > ruleLimits.conditions) throw tooMany(path);
    return parts.map((part, n) => ruleIn(part, below(`${name}[${n}]`), depth + 1, counted));
  };
  if ('all' in json) {
    const all = group('all');
    return all.length === 1 ? all[0]! : { all };
  }
  if ('any' in json) {
    const any = group('any');
    return any.length === 1 ? any[0]! : { any };
  }
  if ('not' in json) {
    only(json, path, 'not');
    return { not: ruleIn(json['not'], below('not'), depth + 1, counted) };
  }
  counted.conditions += 1;
  if (counted.conditions > ruleLimits.conditions) throw tooMany(path);
  return conditionIn(json, path);
}

function tooMany(path: string): Unfit {
  return new Unfit(path, `A rule has at most ${ruleLimits.conditions} conditions`, 'TOO_MANY');
}

function conditionIn(json: Record<string, unknown>, path: string): Condition {
  const { fact, is, value } = json;
  only(json, path, 'fact', 'is', 'value');
  if (typeof fact !== 'string' || !/^[A-Za-z_]\w{0,99}$/.test(fact))
    throw new Unfit(path, 'The name of a fact is missing');
  switch (is) {
    case 'known':
    case 'unknown':
      only(json, path, 'fact', 'is');
      return { fact, is };
    case 'in':
    case 'not in':
      if (!Array.isArray(value) || !value.every(isListed))
        throw new Unfit(path, `"${is}" takes a list of values`);
      return { fact, is, value: value.map(plain) };
    case 'under':
      if (typeof value !== 'string') throw new Unfit(path, '"under" takes an office');
      return { fact, is, value };
    case 'within next':
    case 'within last':
      if (typeof value !== 'number') throw new Unfit(path, `"${is}" takes a number of days`);
      return { fact, is, value: plain(value) };
    default: {
      const comparison = comparisons.find((each) => each === is);
      if (comparison === undefined) throw new Unfit(path, `${JSON.stringify(is)} is no operator`);
      if (!isValue(value)) throw new Unfit(path, `"${comparison}" takes a value`);
      return { fact, is: comparison, value: typeof value === 'boolean' ? value : plain(value) };
    }
  }
}

/** What is not known is refused: half a rule would be another one. */
function only(json: Record<string, unknown>, path: string, ...known: string[]): void {
  const other = Object.keys(json).find((key) => !known.includes(key));
  if (other !== undefined) throw new Unfit(path, `${JSON.stringify(other)} has no meaning here`);
}

/** Minus nought is nought. */
function plain<V extends string | number>(value: V): V;
function plain(value: string | number): string | number {
  return typeof value === 'number' ? value + 0 : value;
}

function isRecord(json: unknown): json is Record<string, unknown> {
  return typeof json === 'object' && json !== null && !Array.isArray(json);
}

function isListed(json: unknown): json is string | number {
  return typeof json === 'string' || typeof json === 'number';
}

function isValue(json: unknown): json is RuleValue {
  return isListed(json) || typeof json === 'boolean';
}

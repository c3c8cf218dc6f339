import {
  comparisons,
  type Comparison,
  type Condition,
  type Rule,
  ruleLimits,
  type RuleProblem,
} from './rule.ts';
import { type Token, tokensOf } from './rule-tokens.ts';

/** Where each part of a rule stands in its text. */
export type Places = ReadonlyMap<Rule, { readonly from: number; readonly to: number }>;

export type ParsedRule =
  | { readonly kind: 'rule'; readonly rule: Rule; readonly places: Places }
  | { readonly kind: 'refused'; readonly problem: RuleProblem };

/** Reads the text form of a rule, whatever facts it names. */
export function parseRule(text: string): ParsedRule {
  if (text.length > ruleLimits.textLength) {
    return refused('TOO_LONG', 0, text.length, `A rule has at most ${ruleLimits.textLength} characters`);
  }
  const tokens = tokensOf(text);
  if ('problem' in tokens) return refused('SYNTAX', tokens.from, tokens.to, tokens.problem);
  if (tokens.length === 1) return refused('EMPTY', 0, text.length, 'The rule is empty');
  const parser = new Parser(tokens);
  try {
    return { kind: 'rule', rule: parser.rule(), places: parser.places };
  } catch (error) {
    if (error instanceof Unreadable) return refused(error.code, error.from, error.to, error.message);
    throw error;
  }
}

function refused(code: RuleProblem['code'], from: number, to: number, problem: string): ParsedRule {
  return { kind: 'refused', problem: { code, from, to, path: '', problem } };
}

class Unreadable extends Error {
  constructor(
    readonly code: 'SYNTAX' | 'TOO_DEEP',
    readonly from: number,
    readonly to: number,
    message: string,
  ) {
    super(message);
  }
}

/** Words that no fact may have as its name. */
const keywords = ['and', 'or', 'not', 'in', 'is', 'under', 'within', 'true', 'false'];

class Parser {
  readonly places = new Map<Rule, { readonly from: number; readonly to: number }>();
  private at = 0;
  private depth = 0;

  constructor(private readonly tokens: readonly Token[]) {}

  rule(): Rule {
    const rule = this.either();
    if (this.next.is !== 'end') this.fail('"and", "or" or the end of the rule');
    return rule;
  }

  private either(): Rule {
    const { from } = this.next;
    const any = [this.both()];
    while (this.take('or')) any.push(this.both());
    return any.length === 1 ? any[0]! : this.placed({ any }, from);
  }

  private both(): Rule {
    const { from } = this.next;
    const all = [this.one()];
    while (this.take('and')) all.push(this.one());
    return all.length === 1 ? all[0]! : this.placed({ all }, from);
  }

  private one(): Rule {
    const { from, to } = this.next;
    // What is nested deeper than any rule may be would only exhaust the stack.
    this.depth += 1;
    if (this.depth > ruleLimits.depth * 4) throw new Unreadable('TOO_DEEP', from, to, tooDeep);
    try {
      if (this.take('not')) return this.placed({ not: this.one() }, from);
      if (!this.take('(')) return this.condition();
      const inner = this.either();
      if (!this.take(')')) this.fail('")"');
      return inner;
    } finally {
      this.depth -= 1;
    }
  }

  private condition(): Condition {
    const token = this.next;
    if (token.is !== 'word' || keywords.includes(token.text.toLowerCase())) this.fail('the name of a fact');
    this.at += 1;
    const condition = this.conditionOn(token.text);
    this.placed(condition, token.from);
    return condition;
  }

  private conditionOn(fact: string): Condition {
    const sign = this.next;
    const comparison = sign.is === 'sign' ? comparisons.find((each) => each === sign.text) : undefined;
    if (comparison !== undefined) return this.comparison(fact, comparison);
    if (this.take('is')) {
      if (this.take('known')) return { fact, is: 'known' };
      if (this.take('unknown')) return { fact, is: 'unknown' };
      this.fail('"known" or "unknown"');
    }
    if (this.take('in')) return { fact, is: 'in', value: this.list() };
    if (this.take('not')) {
      if (!this.take('in')) this.fail('"in"');
      return { fact, is: 'not in', value: this.list() };
    }
    if (this.take('under')) {
      const token = this.next;
      if (token.is !== 'text') this.fail('an office in quotation marks');
      this.at += 1;
      return { fact, is: 'under', value: token.text };
    }
    if (this.take('within')) return this.within(fact);
    this.fail('an operator such as =, <=, in, is known or within');
  }

  private comparison(fact: string, is: Comparison): Condition {
    this.at += 1;
    if (this.take('true')) return { fact, is, value: true };
    if (this.take('false')) return { fact, is, value: false };
    return {
      fact,
      is,
      value: this.value('a value: a number, a date, a text in quotation marks, true or false'),
    };
  }

  private within(fact: string): Condition {
    const is = this.take('next') ? 'within next' : this.take('last') ? 'within last' : undefined;
    if (is === undefined) this.fail('"next" or "last"');
    const token = this.next;
    if (token.is !== 'number') this.fail('a number of days');
    this.at += 1;
    if (!this.take('days') && !this.take('day')) this.fail('"days"');
    return { fact, is, value: token.value };
  }

  private list(): (string | number)[] {
    if (!this.take('(')) this.fail('"(" and a list of values');
    const values = [this.value('a value')];
    while (this.take(',')) values.push(this.value('a value'));
    if (!this.take(')')) this.fail('"," or ")"');
    return values;
  }

  private value(expected: string): string | number {
    const token = this.next;
    if (token.is !== 'number' && token.is !== 'text' && token.is !== 'date') this.fail(expected);
    this.at += 1;
    return token.is === 'number' ? token.value : token.text;
  }

  private get next(): Token {
    return this.tokens[this.at]!;
  }

  /** Keywords in any case. */
  private take(text: string): boolean {
    const token = this.next;
    const is =
      (token.is === 'word' && token.text.toLowerCase() === text) ||
      (token.is === 'sign' && token.text === text);
    if (is) this.at += 1;
    return is;
  }

  private placed<R extends Rule>(rule: R, from: number): R {
    this.places.set(rule, { from, to: this.tokens[this.at - 1]!.to });
    return rule;
  }

  private fail(expected: string): never {
    const { from, to } = this.next;
    const found = this.next.is === 'end' ? 'the rule ends' : `${JSON.stringify(foundText(this.next))} stands`;
    throw new Unreadable('SYNTAX', from, to, `Here ${found} where ${expected} is expected`);
  }
}

export const tooDeep = `A rule is nested at most ${ruleLimits.depth} deep`;

function foundText(token: Token): string {
  if (token.is === 'end') return '';
  return token.is === 'number' ? String(token.value) : token.text;
}

import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readRuleText } from './check-rule.ts';
import { evaluateRule } from './evaluate-rule.ts';
import { printRule } from './print-rule.ts';
import { readRuleTree } from './read-rule-tree.ts';
import type { Rule } from './rule.ts';
import { anyRule, ruleContext } from './rules.fixture.ts';

function read(text: string): Rule {
  const reading = readRuleText(text);
  if (reading.kind === 'refused') throw new Error(reading.problems[0].problem);
  return reading.rule;
}

function problem(reading: ReturnType<typeof readRuleText>) {
  return reading.kind === 'refused' ? reading.problems[0] : undefined;
}

it('reads its own text and its own tree as the very same rule', () => {
  fc.assert(
    fc.property(anyRule, (rule) => {
      expect(readRuleText(printRule(rule))).toEqual({ kind: 'rule', rule });
      expect(readRuleTree(JSON.parse(JSON.stringify(rule)))).toEqual({ kind: 'rule', rule });
    }),
  );
});

it.each<[string, string]>([
  [
    'claims_12m>=2 AND NOT(channel in("agent","web"))',
    'claims_12m >= 2 and not (channel in ("agent", "web"))',
  ],
  [
    'claims_12m = 1 or arrears = true and list = "good"',
    'claims_12m = 1 or (arrears = true and list = "good")',
  ],
  ['（channel in （“代理”，"web"））', 'channel in ("代理", "web")'],
  ['next_expiry_on within next 1 day', 'next_expiry_on within next 1 days'],
  ['((loss_ratio_36m is unknown))', 'loss_ratio_36m is unknown'],
  ['not not office under "/32"', 'not (not (office under "/32"))'],
])('understands %s', (text, canonical) => {
  expect(printRule(read(text))).toBe(canonical);
});

it.each<[string, object]>([
  ['', { code: 'EMPTY' }],
  [
    'claims_12m >= 2 and',
    { code: 'SYNTAX', from: 19, problem: 'Here the rule ends where the name of a fact is expected' },
  ],
  ['claims_12m >= 2 blue', { code: 'SYNTAX', from: 16, to: 20 }],
  ['channel = "agent', { code: 'SYNTAX', from: 10, to: 16 }],
  ['premium_in_force > 1.2345678', { code: 'SYNTAX', from: 19, to: 28 }],
  ['claims_12m >= 2; drop table customer', { code: 'SYNTAX', from: 15, to: 16 }],
  [
    'claims_12m >= 2 and shoe_size > 40',
    { code: 'FACT_UNKNOWN', fact: 'shoe_size', path: 'all[1]', from: 20, to: 34 },
  ],
  ['claims_12m > "two"', { code: 'VALUE_UNFIT', fact: 'claims_12m', type: 'number', from: 0, to: 18 }],
  [
    'claims_12m > 1.5',
    { code: 'VALUE_UNFIT', problem: '1.5 does not fit claims_12m, which is a whole number' },
  ],
  ['channel > "a"', { code: 'OPERATOR_UNFIT', fact: 'channel', type: 'text' }],
  ['arrears within last 3 days', { code: 'OPERATOR_UNFIT', fact: 'arrears', type: 'boolean' }],
  ['last_claim_on = 2025-02-29', { code: 'VALUE_UNFIT', fact: 'last_claim_on', type: 'date' }],
  ['last_claim_on within last 1.5 days', { code: 'VALUE_UNFIT' }],
  [
    'list = "great"',
    { code: 'VALUE_UNFIT', problem: '"great" is none of the values of list: "good", "poor"' },
  ],
  ['region = "a\u0007"', { code: 'VALUE_UNFIT' }],
])('refuses %j, and says where and why', (text, expected) => {
  expect(problem(readRuleText(text))).toMatchObject(expected);
});

it.each<[string, string, string]>([
  ['a long list', `region in (${Array.from({ length: 201 }, () => '"a"').join(',')})`, 'TOO_MANY'],
  ['many conditions', Array.from({ length: 101 }, () => 'claims_12m=1').join(' or '), 'TOO_MANY'],
  ['deep denial', `${'not '.repeat(9)} claims_12m = 1`, 'TOO_DEEP'],
  ['deep brackets', '('.repeat(5_000), 'TOO_DEEP'],
  ['a long text', ' '.repeat(10_001), 'TOO_LONG'],
])('refuses %s', (_what, text, code) => {
  expect(problem(readRuleText(text))).toMatchObject({ code });
});

it.each<[unknown, object]>([
  [null, { code: 'SYNTAX', path: '' }],
  [{ all: [] }, { code: 'EMPTY' }],
  [{ all: [{ fact: 'claims_12m', is: '=', value: 1 }, { any: 3 }] }, { code: 'SYNTAX', path: 'all[1]' }],
  [{ not: { fact: 'claims_12m', is: '~', value: 1 } }, { path: 'not', problem: '"~" is no operator' }],
  [{ fact: 'claims_12m', is: '=', value: 1, or: 2 }, { problem: '"or" has no meaning here' }],
  [{ fact: 'claims_12m', is: '=', value: 1e300 }, { code: 'VALUE_UNFIT' }],
  [
    { fact: 'shoe_size', is: 'known' },
    { code: 'FACT_UNKNOWN', fact: 'shoe_size', path: '' },
  ],
  [JSON.parse(`${'{"not":'.repeat(5_000)}1${'}'.repeat(5_000)}`), { code: 'TOO_DEEP' }],
])('refuses a tree that is no rule: %#', (json, expected) => {
  expect(problem(readRuleTree(json))).toMatchObject(expected);
});

it('takes a group of one for the one', () => {
  const one = { fact: 'arrears', is: '=', value: true } as const;
  expect(readRuleTree({ all: [{ any: [one] }] })).toEqual({ kind: 'rule', rule: one });
});

it.each<[string, boolean, string[]]>([
  ['claims_12m >= 2 and claims_36m >= 2', false, ['claims_12m']],
  ['claims_12m >= 2 or claims_36m >= 2', true, ['claims_36m']],
  // Not known is neither yes nor no, also the other way round.
  ['loss_ratio_36m < 1', false, ['loss_ratio_36m']],
  ['not (loss_ratio_36m < 1)', false, ['loss_ratio_36m']],
  ['loss_ratio_36m is unknown', true, ['loss_ratio_36m']],
  ['loss_ratio_36m < 1 or claims_36m = 3', true, ['claims_36m']],
  ['premium_in_force = 29.99', true, ['premium_in_force']],
  ['last_claim_on within last 15 days', true, ['last_claim_on']],
  ['last_claim_on within last 14 days', false, ['last_claim_on']],
  ['next_expiry_on within next 0 days', true, ['next_expiry_on']],
  ['office under "/3"', false, ['office']],
  ['office under "/32" and office under "/"', true, ['office', 'office']],
])('answers %s with %s, because of %j', (text, isFulfilled, because) => {
  const facts = {
    ...{ org_path: '/32/3201', claims_12m: 1, claims_36m: 3, loss_ratio_36m: null },
    ...{ premium_in_force_minor: 2999n, last_claim_on: '2025-12-31', next_expiry_on: '2026-01-15' },
  };
  const answer = evaluateRule(read(text), facts, ruleContext);
  expect([answer.isFulfilled, answer.because.map(({ condition }) => condition.fact)]).toEqual([
    isFulfilled,
    because,
  ]);
});

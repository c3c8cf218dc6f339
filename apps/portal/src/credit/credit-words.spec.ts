import { expect, it } from '@jest/globals';
import { wordingProblems } from '@evergreen/web/wording';
import type { DeductibleCreditPartsFragment } from '../graphql.gen.ts';
import { creditFacts, creditMessages, creditWhy } from './credit-words.ts';

type Credit = DeductibleCreditPartsFragment;

const money = (minor: string) => ({ __typename: 'Money' as const, minor, currency: 'CNY' });
const entry = (more: Partial<Credit['entries'][number]>): Credit['entries'][number] => ({
  ...{ __typename: 'CreditEntry', kind: 'GRANTED', cause: 'CHECK', on: '2026-07-01', reason: null },
  ...{ amount: money('5000'), balanceAfter: money('5000'), ruleSetId: 'own-fault-credit', ruleSetVersion: 1 },
  ...more,
});
const credit: Credit = {
  ...{ __typename: 'DeductibleCredit', policyId: 'p', policyLabel: 'P1', balance: money('0') },
  rules: { __typename: 'CreditRules', everyMonths: 6, perCheck: money('5000'), max: money('50000') },
  nextCheckOn: '2027-01-01',
  entries: [
    entry({
      kind: 'USED',
      cause: 'CLAIM',
      on: '2026-08-03',
      amount: money('-10000'),
      balanceAfter: money('0'),
    }),
    entry({ balanceAfter: money('10000') }),
  ],
};

it('tells how the credit grew, why it went, what it is for and what comes next', () => {
  expect(wordingProblems(creditMessages.zh, creditMessages.en)).toEqual([]);
  const { lines, total, conditions, rule } = creditWhy(credit, 'en', '2026-09-01');
  expect(lines.map(({ label, value }) => [label, value])).toEqual([
    ['Earlier changes together', '¥50.00'],
    ['1 Jul 2026: no counted claim before, credited', '¥50.00'],
    ['Claim of 3 Aug 2026, all of it used', '−¥100.00'],
  ]);
  expect([total.value, rule]).toEqual(['¥0.00', 'Rule own-fault-credit 1']);
  expect(conditions.map(({ title }) => title)).toEqual([
    'Where a claim leaves a deductible to you, it is taken off',
    'Every 6 months without a counted claim bring ¥50.00, ¥500.00 at most; renewals carry it on',
    'Next check: 1 Jan 2027',
  ]);
  expect(creditFacts(credit, 'en', '2026-09-01')).toBe('Claim of 3 Aug 2026, all of it used');
  expect(creditFacts({ ...credit, entries: [] }, 'zh-CN', '2026-09-01')).toBe('2027年1月1日 检查');
});

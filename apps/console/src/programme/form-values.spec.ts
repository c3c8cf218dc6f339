import { expect, it } from '@jest/globals';
import { daysOf, rulesOf, valuesOf } from './form-values.ts';
import { rules } from './rules.fixture.ts';

it('leaves the rules as they were where nothing is changed', () => {
  const again = rulesOf(valuesOf(rules), rules);
  expect(again).toEqual(
    JSON.parse(JSON.stringify(rules, (key, value: unknown) => (key === '__typename' ? undefined : value))),
  );
});

it('takes what the form says', () => {
  const values = valuesOf(rules);
  const [leaf, pine] = values.tiers;
  const changed = rulesOf(
    {
      ...values,
      ...{ graceDays: 30, isProtected: false, noticeDays: '90， 7' },
      tiers: [leaf!, { ...pine!, gate: ' segment:electric ', floor: -2000, qualifications: [] }],
      cells: { tow: { leaf: 'unlimited', pine: 'none' } },
      expiryMonths: { rolling: 36 },
    },
    rules,
  );
  expect(changed).toMatchObject({
    ...{ graceDays: 30, protection: null, noticeDays: [90, 7] },
    tiers: [
      { tierId: 'leaf' },
      { tierId: 'pine', gate: 'segment:electric', floor: -2000, qualifications: [] },
    ],
    benefits: [{ counts: [{ tierId: 'leaf', perYear: null }] }],
    expiryPolicies: [{ months: 36 }, { kind: 'NONE', months: null }],
  });
});

it('reads numbers with any comma between', () => {
  expect(daysOf('60, 30，7')).toEqual([60, 30, 7]);
  expect(daysOf('')).toEqual([]);
});

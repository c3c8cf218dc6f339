import { expect, it } from '@jest/globals';
import { emptyPolicy, valuesOf } from './form-values.ts';
import { newKeyAmong, partsOf, rulesOf } from './rules-of-form.ts';
import { rules } from './rules.fixture.ts';

const values = valuesOf(rules);
const [leaf, pine] = values.tiers;
const row = { gate: '', floor: 0, qualifications: [], counts: {} };

it('leaves the rules as they were where nothing is changed', () => {
  expect(rulesOf(values, rules)).toEqual(
    JSON.parse(JSON.stringify(rules, (key, value: unknown) => (key === '__typename' ? undefined : value))),
  );
});

it('takes what the form says', () => {
  const changed = rulesOf(
    {
      ...values,
      ...{ graceDays: 30, isProtected: false, noticeDays: '90， 7', statusPercents: { 'no-claim': 50 } },
      tiers: [
        { ...leaf!, counts: { tow: 'unlimited' } },
        { ...pine!, gate: ' segment:electric ', floor: -2000, counts: { tow: 'none' } },
      ],
      reasons: [{ ...values.reasons[0]!, retired: true }],
    },
    rules,
  );
  expect(changed).toMatchObject({
    ...{ graceDays: 30, protection: null, noticeDays: [90, 7] },
    statusPercents: [{ sourceKind: 'no-claim', percent: 50 }],
    tiers: [{ tierId: 'leaf' }, { tierId: 'pine', gate: 'segment:electric', floor: -2000 }],
    benefits: [{ counts: [{ tierId: 'leaf', perYear: null }] }],
    adjustmentReasons: [{ reasonId: 'goodwill', retired: true }],
  });
});

it('gives new rows ids that say what they are, and that nothing else has', () => {
  const changed = rulesOf(
    {
      ...values,
      fromTier: 'new:1',
      tiers: [leaf!, pine!, { ...row, key: 'new:1', zh: '银松', en: 'Silver Pine' }],
      formerTiers: [{ tierId: 'silver-pine', into: 'new:1' }],
      benefits: [...values.benefits, { ...values.benefits[0]!, key: 'new:1', en: 'Tow' }],
      reasons: [...values.reasons, { key: 'new:1', zh: '感谢', en: '感谢', retired: false }],
    },
    rules,
  );
  expect(changed).toMatchObject({
    tiers: [{ tierId: 'leaf' }, { tierId: 'pine' }, { tierId: 'silver-pine-2' }],
    formerTiers: [{ tierId: 'silver-pine', intoTierId: 'silver-pine-2' }],
    protection: { fromTierId: 'silver-pine-2' },
    benefits: [{ benefitId: 'tow' }, { benefitId: 'tow-2' }],
    adjustmentReasons: [{ reasonId: 'goodwill' }, { reasonId: 'other' }],
  });
  expect(newKeyAmong(['leaf', 'new:2', 'new:10'])).toBe('new:11');
});

it('asks nothing of the lowest tier, whatever it asked for before it became that', () => {
  const [lowest] = rulesOf({ ...values, tiers: [{ ...pine!, gate: 'a' }, leaf!] }, rules).tiers as object[];
  expect(lowest).toMatchObject({ tierId: 'pine', gate: null, qualifications: [] });
});

const nothing = {
  ...{
    lastOn: null,
    days: [],
    monthsMin: null,
    months: null,
    roundTo: null,
    monthsByTier: [],
    leaveOut: null,
  },
};
it.each([
  ['NONE', {}],
  ['DATE', { lastOn: '2027-12-31' }],
  ['DAYS_OF_YEAR', { days: ['06-30', '12-31'], monthsMin: 3 }],
  ['ROLLING', { months: 18, roundTo: 'month' }],
  ['SLIDING', { months: 18 }],
  [
    'BY_TIER',
    {
      monthsByTier: [
        { tierId: 'leaf', months: 12 },
        { tierId: 'pine', months: null },
      ],
    },
  ],
  ['ANNIVERSARY', { leaveOut: 2 }],
] as const)('says of a policy %s only what its kind has', (kind, asked) => {
  const typed = {
    ...emptyPolicy,
    ...{ policyId: 'p', kind, lastOn: '2027-12-31', days: '06-30，12-31', monthsMin: 3, months: 18 },
    ...{ roundTo: 'month', monthsByTier: { leaf: 12 }, leaveOut: 2 },
  };
  expect(rulesOf({ ...values, policies: [typed] }, rules).expiryPolicies).toEqual([
    { policyId: 'p', kind, ...nothing, ...asked },
  ]);
});

it('reads numbers with any comma between', () => {
  expect(partsOf('60, 30，7、1')).toEqual(['60', '30', '7', '1']);
  expect(partsOf('')).toEqual([]);
});

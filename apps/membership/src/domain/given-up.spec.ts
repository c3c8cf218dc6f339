import { expect, it } from '@jest/globals';
import { givenUp } from './given-up.ts';
import { programme } from './tier.fixture.ts';

const words = { zh: 'w', en: 'w' };
const reason = (reasonId: string, retired = false) => ({ reasonId, names: words, retired });
const before = {
  ...programme,
  expiryPolicies: [
    { policyId: 'never', kind: 'none' },
    { policyId: 'year', kind: 'rolling', months: 12, roundTo: null },
  ],
  adjustment: { ...programme.adjustment, reasons: [reason('goodwill'), reason('misuse')] },
} as const;
const [leaf, bough, , ever] = programme.tiers;
const nothing = { tiers: [], policies: [], reasons: [], unofferedReasons: [] };

it.each([
  ['what is renamed or put in another order', { tiers: [leaf!, ever!, bough!, programme.tiers[2]!] }, {}],
  ['a tier without an heir', { tiers: [leaf!, bough!, ever!] }, { tiers: ['gold'] }],
  ['a tier with one', { tiers: [leaf!, bough!, ever!], heirByTier: { gold: 'bough' } }, {}],
  [
    'a policy; not one of another kind',
    { expiryPolicies: [{ policyId: 'never', kind: 'sliding', months: 12 }] },
    { policies: ['year'] },
  ],
  [
    'a reason that is no longer given',
    { adjustment: { ...before.adjustment, reasons: [reason('goodwill'), reason('misuse', true)] } },
    { unofferedReasons: ['misuse'] },
  ],
  [
    'a reason that is gone',
    { adjustment: { ...before.adjustment, reasons: [reason('goodwill'), reason('thanks')] } },
    { reasons: ['misuse'], unofferedReasons: ['misuse'] },
  ],
] as const)('knows %s', (_, change, lost) => {
  expect(givenUp({ ...before, ...change }, [before])).toEqual({ ...nothing, ...lost });
});

it('remembers what any earlier version had', () => {
  expect(givenUp(programme, [programme, before]).policies).toEqual(['never', 'year']);
});

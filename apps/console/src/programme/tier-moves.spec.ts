import { expect, it } from '@jest/globals';
import { emptyCombination, emptyPolicy, type TierValues, valuesOf } from './form-values.ts';
import { rules } from './rules.fixture.ts';
import { withNewTier, withoutTier, withTierMoved, withTierRestored } from './tier-moves.ts';

const first = valuesOf(rules);
const gold: TierValues = { ...first.tiers[1]!, key: 'gold' };
const values = { ...first, tiers: [...first.tiers, gold] };
const keys = ({ tiers }: { readonly tiers: readonly TierValues[] }) => tiers.map(({ key }) => key);

it('begins a new tier as the highest, with everything but what it asks for', () => {
  const byTier = { ...emptyPolicy, policyId: 'p', monthsByTier: { leaf: 12, pine: 24, gold: 36 } };
  const after = withNewTier({ ...values, policies: [byTier] });
  expect(after.tiers.at(-1)).toEqual({
    ...{ key: 'new:1', zh: '', en: '', gate: '', floor: -1000, counts: { tow: 3 } },
    qualifications: [emptyCombination],
  });
  expect(after.policies[0]?.monthsByTier).toMatchObject({ gold: 36, 'new:1': 36 });
});

it('has a tier ask for something once it is no longer the lowest', () => {
  const after = withTierMoved(values, 0, 1);
  expect(keys(after)).toEqual(['pine', 'leaf', 'gold']);
  expect(after.tiers[1]?.qualifications).toEqual([emptyCombination]);
});

it('sends members of a tier that goes to the one below, with those who were to come to it', () => {
  const after = withoutTier({ ...values, formerTiers: [{ tierId: 'old', into: 'pine' }] }, 1, true);
  expect(keys(after)).toEqual(['leaf', 'gold']);
  expect(after).toMatchObject({
    fromTier: 'leaf',
    formerTiers: [
      { tierId: 'old', into: 'leaf' },
      { tierId: 'pine', into: 'leaf' },
    ],
  });
});

it('sends members of the lowest tier to the new lowest, which asks for nothing', () => {
  expect(withoutTier(values, 0, true).formerTiers).toEqual([{ tierId: 'leaf', into: 'pine' }]);
});

it('drops a tier that never held without a trace, and never the only one', () => {
  expect(withoutTier(values, 2, false).formerTiers).toEqual([]);
  const only = { ...values, tiers: [gold] };
  expect(withoutTier(only, 0, true)).toBe(only);
});

it('brings a tier back as it was', () => {
  const gone = withoutTier(values, 1, true);
  const back = withTierRestored(gone, values.tiers[1]!);
  expect(keys(back)).toEqual(['leaf', 'gold', 'pine']);
  expect(back.formerTiers).toEqual([]);
});

import { expect, it } from '@jest/globals';
import { limit, someCampaign, someSettings } from './campaigns.fixture.ts';
import { foresee } from './foresee.ts';

const now = {
  ...{ audience: 1_000, premiumMinor: 200_000_000n },
  offices: [
    { orgPath: '/32/3201', customers: 600 },
    { orgPath: '/32/3202', customers: 400 },
  ],
};

it('is everybody who is not held out, once', () => {
  expect(foresee(someCampaign, someSettings, now)).toMatchObject({
    ...{ heldOut: 100, points: 270_000, minor: 810_000 },
    offices: [
      { orgPath: '/32/3201', customers: 600, given: 540, points: 162_000 },
      { orgPath: '/32/3202', customers: 400, given: 360, points: 108_000 },
    ],
  });
});

it('goes no further than the budgets of offices and of all', () => {
  const budget = {
    total: limit({ points: 150_000 }),
    offices: [{ orgPath: '/32/3201', ...limit({ times: 400 }) }],
    period: null,
  };
  const { offices, points } = foresee({ ...someCampaign, budget }, someSettings, now);
  expect(offices.map(({ given }) => given)).toEqual([400, 100]);
  expect(points).toBe(150_000);
});

it('of things counts what they are worth, as far as there are any', () => {
  const effects = [{ kind: 'gift', rewardId: 'a' }] as const;
  const budget = { ...someCampaign.budget, total: limit({ minor: 100_000_000 }) };
  const thing = { worthMinor: 5_800n, left: 700n };
  const { offices, points, minor } = foresee({ ...someCampaign, effects, budget }, someSettings, now, thing);
  expect(offices.map(({ given }) => given)).toEqual([540, 160]);
  expect([points, minor]).toEqual([0, 700 * 5_800]);
});

it('takes the mean of the premiums, and says what the group held out can show', () => {
  const effects = [{ kind: 'premium-points', pointsPerHundred: 2, expiresAfterMonths: null }] as const;
  const { points, showsFrom } = foresee({ ...someCampaign, effects }, someSettings, now);
  // 2,000.00 each: 40 points.
  expect(points).toBe(900 * 40);
  expect(showsFrom).toBeCloseTo(0.0856, 4);
  const all = { ...someCampaign, audience: { ...someCampaign.audience, heldOutPercent: 0 } };
  expect(foresee(all, someSettings, now).showsFrom).toBeNull();
});

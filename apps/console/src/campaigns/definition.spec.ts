import { describe, expect, it } from '@jest/globals';
import { type CampaignDefinition, definitionOf, valuesOf } from './definition.ts';

const none = { points: null, minor: null, times: null };
const whole: CampaignDefinition = {
  name: { zh: '中秋', en: 'Mid-Autumn' },
  ...{ startsOn: '2026-09-16', endsOn: '2026-12-16', windowDays: 90 },
  audience: {
    segments: [{ segmentId: 'a', version: 2 }],
    customerNumbers: ['C-1', 'C-2'],
    memberNumbers: ['100000000008'],
    heldOutPercent: 10,
  },
  trigger: { kind: 'schedule', every: 'week', day: 5 },
  effects: [
    { kind: 'points', points: 300, expiresAfterMonths: 12 },
    { kind: 'notice', title: { zh: '一', en: 'one' }, text: { zh: '二', en: 'two' } },
  ],
  budget: {
    total: { points: 1_000, minor: 12_345, times: 3 },
    offices: [{ ...none, orgPath: '/32', points: 100 }],
    period: { ...none, every: 'month', points: 500 },
  },
  caps: {
    member: { ...none, every: 'year', times: 2 },
    vehicle: { ...none, every: 'month', times: 3 },
    policy: { ...none, every: 'campaign', times: 1 },
  },
  stacking: { group: 'autumn', mode: 'highest-wins', place: null },
};

describe('the form of a campaign', () => {
  it.each<[string, Partial<CampaignDefinition>]>([
    ['with all there is', {}],
    ['that is once, with points only', { trigger: { kind: 'once' }, effects: [whole.effects[0]!] }],
    ['that answers an event', { trigger: { kind: 'event', event: 'renewed' } }],
    ['that answers birthdays', { trigger: { kind: 'birthday' } }],
    ['that comes third in its group', { stacking: { group: 'autumn', mode: 'in-order', place: 3 } }],
    ['that only tells something', { effects: [whole.effects[1]!] }],
    ...(
      [
        ['that gives coupons', { kind: 'coupon', couponKindId: 'k' }],
        ['that gives a reward', { kind: 'gift', rewardId: 'r' }],
        ['that invites', { kind: 'invitation', eventId: 'e' }],
      ] as const
    ).map(([name, effect]): [string, Partial<CampaignDefinition>] => [
      name,
      {
        effects: [effect],
        budget: { ...whole.budget, total: { points: null, minor: 12_345, times: null } },
      },
    ]),
    [
      'with as little as can be',
      {
        caps: { member: null, vehicle: null, policy: null },
        stacking: null,
        budget: { total: none, offices: [], period: null },
      },
    ],
  ])('gives back a definition %s as it was', (_what, changed) => {
    const definition = { ...whole, ...changed };
    expect(definitionOf(valuesOf(definition))).toEqual(definition);
  });
});

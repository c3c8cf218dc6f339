import { describe, expect, it } from '@jest/globals';
import { localDate } from '@evergreen/kernel';
import { type CampaignDefinition, changedAfterLaunch, definitionProblems } from './campaign-definition.ts';
import { limit, someCampaign } from './campaigns.fixture.ts';
import { periodStart } from './period-key.ts';

const notice = { kind: 'notice', title: { zh: 'a', en: 'a' }, text: { zh: 'b', en: 'b' } } as const;
const coupon = { kind: 'coupon', couponKindId: 'a' } as const;
const [points] = someCampaign.effects;

describe('a campaign', () => {
  it.each<[string, Partial<CampaignDefinition>, string]>([
    ['that ends before it starts', { endsOn: localDate('2026-09-15') }, 'endsOn'],
    [
      'for nobody',
      { audience: { segments: [], customerNumbers: [], memberNumbers: [], heldOutPercent: 0 } },
      'audience',
    ],
    ['that gives points twice over', { effects: [points!, points!] }, 'effects'],
    ['with two notices', { effects: [notice, notice] }, 'effects'],
    ['that gives points and a coupon', { effects: [points!, coupon] }, 'effects'],
    [
      'that gives things without a limit in money',
      { effects: [coupon], budget: { ...someCampaign.budget, total: limit({ times: 3 }) } },
      'budget.total.minor',
    ],
    [
      'that counts things in points',
      { effects: [coupon], budget: { ...someCampaign.budget, total: limit({ points: 3, minor: 3 }) } },
      'budget.total.points',
    ],
    [
      'that compares a thing with points',
      {
        ...{ effects: [coupon], stacking: { group: 'g', mode: 'highest-wins', place: null } },
        budget: { ...someCampaign.budget, total: limit({ minor: 3 }) },
      },
      'stacking.mode',
    ],
    [
      'that multiplies what it does not answer',
      { effects: [{ kind: 'multiplier', percent: 150, expiresAfterMonths: null }] },
      'effects',
    ],
    [
      'of the premium of a tier',
      {
        trigger: { kind: 'event', event: 'tier-reached' },
        effects: [{ kind: 'premium-points', pointsPerHundred: 1, expiresAfterMonths: null }],
      },
      'effects',
    ],
    [
      'that gives points without end',
      { budget: { ...someCampaign.budget, total: limit({ times: 3 }) } },
      'budget.total',
    ],
    [
      'with a cap by vehicle of what is about none',
      { caps: { member: null, vehicle: { every: 'year', ...limit({ times: 1 }) }, policy: null } },
      'caps.vehicle',
    ],
    ['on a day of every day', { trigger: { kind: 'schedule', every: 'day', day: 1 } }, 'trigger.day'],
    ['on the eighth of a week', { trigger: { kind: 'schedule', every: 'week', day: 8 } }, 'trigger.day'],
    ['on the 29th', { trigger: { kind: 'schedule', every: 'month', day: 29 } }, 'trigger.day'],
    [
      'with two budgets of one office',
      {
        budget: {
          ...someCampaign.budget,
          offices: ['/1', '/1'].map((orgPath) => ({ orgPath, ...limit({ times: 1 }) })),
        },
      },
      'budget.offices[1].orgPath',
    ],
  ])('%s is refused by name', (_what, changed, field) => {
    expect(definitionProblems({ ...someCampaign, ...changed }).map((each) => each.field)).toEqual([field]);
  });

  it('is good as it is, on one day, or with a notice or an invitation alone that needs no budget', () => {
    const oneDay = { ...someCampaign, endsOn: someCampaign.startsOn };
    const told = {
      ...someCampaign,
      effects: [notice],
      budget: { ...someCampaign.budget, total: limit({}) },
    };
    const invited = { ...told, effects: [{ kind: 'invitation', eventId: 'a' } as const] };
    expect([someCampaign, oneDay, told, invited].flatMap(definitionProblems)).toEqual([]);
  });

  it('once launched may change its budget, words and end, but not whom it is for and what it answers', () => {
    const next = (changed: Partial<CampaignDefinition>) =>
      changedAfterLaunch(someCampaign, { ...someCampaign, ...changed }).map(({ field }) => field);
    expect(next({ endsOn: localDate('2027-01-31'), effects: [], windowDays: 90 })).toEqual([]);
    expect(next({ budget: { ...someCampaign.budget, total: limit({ points: 1 }) } })).toEqual([]);
    expect(next({ audience: { ...someCampaign.audience, heldOutPercent: 20 } })).toEqual(['audience']);
    expect(next({ trigger: { kind: 'event', event: 'renewed' }, windowDays: 30 })).toEqual([
      'trigger',
      'windowDays',
    ]);
  });
});

describe('a period', () => {
  it.each([
    ['day', '2026-09-16', '2026-09-16'],
    ['week', '2026-09-16', '2026-09-14'],
    ['week', '2026-09-14', '2026-09-14'],
    ['week', '2026-09-20', '2026-09-14'],
    ['week', '1999-12-31', '1999-12-27'],
    ['month', '2026-09-16', '2026-09-01'],
    ['year', '2026-09-16', '2026-01-01'],
  ] as const)('%s of %s begins on %s', (every, on, start) => {
    expect(periodStart(every, localDate(on))).toBe(start);
  });
});

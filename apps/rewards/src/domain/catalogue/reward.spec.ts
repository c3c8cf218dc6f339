import { describe, expect, it } from '@jest/globals';
import { localDate } from '@evergreen/kernel';
import { type Asker, availabilityOf, type StandingReward } from './availability.ts';
import { nextPeriod, periodStart } from './cap.ts';
import { contentProblems, mayBecome, priceFor, type RewardContent, type RewardKind } from './reward.ts';

const known = { tierIds: new Set(['leaf', 'pine']) };
const today = localDate('2026-09-16');
const wash: RewardContent = {
  names: { zh: '全车精洗', en: 'Full car wash' },
  descriptions: { zh: '一次', en: 'Once' },
  terms: { zh: '', en: '' },
  ...{ category: 'car-care', valueMinor: 5_800n, points: 580n, tierPoints: {} },
  ...{ startsOn: localDate('2026-01-01'), endsOn: null, caps: [], totalMax: null, validDays: 90 },
  ...{ undoMinutes: 15, source: null, stockByOffice: false, deliveryWays: [], lowAt: 0n, partnerIds: [] },
};
const fields = (kind: RewardKind, more: Partial<RewardContent>) =>
  contentProblems(kind, { ...wash, ...more }, known).map(({ field }) => field);

describe('a reward', () => {
  it.each<[string, RewardKind, Partial<RewardContent>, string[]]>([
    ['as it should be', 'service', {}, []],
    ['without an English name', 'service', { names: { zh: '洗', en: '' } }, ['names.en']],
    ['with terms in one language', 'service', { terms: { zh: '周末不可用', en: '' } }, ['terms.en']],
    ['for nothing', 'service', { points: 0n }, ['points']],
    ['below nothing', 'service', { points: -1n }, ['points']],
    ['without any price', 'service', { points: null }, ['points']],
    ['only tiers have', 'service', { points: null, tierPoints: { pine: 1n } }, []],
    ['with a tier at no price', 'service', { tierPoints: { pine: 0n } }, ['tierPoints.pine']],
    ['with a tier there is not', 'service', { tierPoints: { oak: 5n } }, ['tierPoints.oak']],
    ['that ends before it begins', 'service', { endsOn: localDate('2025-12-31') }, ['endsOn']],
    ['that ends on its first day', 'service', { endsOn: localDate('2026-01-01') }, []],
    ['worth less than nothing', 'service', { valueMinor: -1n }, ['valueMinor']],
    ['with a total of none', 'service', { totalMax: 0n }, ['totalMax']],
    ['with a cap of none', 'service', { caps: [{ period: 'day', max: 0n }] }, ['caps[0].max']],
    [
      'with a period capped twice',
      'service',
      {
        caps: [
          { period: 'day', max: 1n },
          { period: 'day', max: 2n },
        ],
      },
      ['caps[1].period'],
    ],
    ['low below nothing', 'service', { lowAt: -1n }, ['lowAt']],
    ['valid for no day', 'service', { validDays: 0 }, ['validDays']],
    ['undone for too long', 'service', { undoMinutes: 1_441 }, ['undoMinutes']],
    ['digital, of nothing', 'digital', {}, ['source']],
    ['a service with codes', 'service', { source: { kind: 'pool', poolId: 'p' } }, ['source']],
    ['a thing that never comes', 'physical', {}, ['deliveryWays']],
    ['a service by post', 'service', { deliveryWays: ['address'] }, ['deliveryWays']],
    ['a service with stock', 'service', { stockByOffice: true }, ['stockByOffice']],
    [
      'a thing done by a partner',
      'physical',
      { deliveryWays: ['pick-up'], partnerIds: ['x'] },
      ['partnerIds'],
    ],
  ])('%s: names the field at fault', (_what, kind, more, at) => {
    expect(fields(kind, more)).toEqual(at);
  });

  it('costs what the tier pays, or what all pay', () => {
    const content = { points: 100n, tierPoints: { pine: 80n, leaf: null } };
    expect(priceFor(content, 'pine')).toBe(80n);
    expect(priceFor(content, 'leaf')).toBeUndefined();
    expect(priceFor(content, 'oak')).toBe(100n);
    expect(priceFor(content, undefined)).toBe(100n);
    expect(priceFor({ points: null, tierPoints: { pine: 80n } }, 'leaf')).toBeUndefined();
  });

  it('that has ended stays so, and none becomes a draft again', () => {
    expect(mayBecome('ended', 'active')).toBe(false);
    expect(mayBecome('active', 'draft')).toBe(false);
    expect(mayBecome('paused', 'active')).toBe(true);
  });
});

describe('a period', () => {
  it('begins with its day, month or year, and the next one follows it', () => {
    expect((['day', 'month', 'year', 'ever'] as const).map((each) => periodStart(each, today))).toEqual([
      '2026-09-16',
      '2026-09-01',
      '2026-01-01',
      '0001-01-01',
    ]);
    expect(nextPeriod('day', localDate('2026-12-31'))).toBe('2027-01-01');
    expect(nextPeriod('month', localDate('2026-12-31'))).toBe('2027-01-01');
    expect(nextPeriod('year', today)).toBe('2027-01-01');
    expect(nextPeriod('ever', today)).toBeUndefined();
  });
});

describe('what stands in the way', () => {
  const asker: Asker = {
    ...{ today, isBlacklisted: false, isActive: true, points: 1_000n },
    ...{ tierId: 'leaf', tierIds: ['leaf', 'pine'] },
  };
  const reward: StandingReward = { state: 'active', content: wash, left: null, usedUp: [] };
  const of = (more: Partial<StandingReward>, who: Partial<Asker> = {}) =>
    availabilityOf({ ...reward, ...more }, { ...asker, ...who });
  const only = { ...wash, points: null, tierPoints: { pine: 400n } };

  it.each<[string, Partial<StandingReward>, Partial<Asker>, object]>([
    ['nothing', {}, {}, { kind: 'available', points: 580n }],
    ['points', {}, { points: 200n }, { reason: 'INSUFFICIENT_POINTS', pointsMissing: 380n }],
    ['stock', { left: 0n }, {}, { reason: 'OUT_OF_STOCK' }],
    ['the tier', { content: only }, {}, { reason: 'NOT_YOUR_TIER', fromTierId: 'pine', points: null }],
    ['the month', { usedUp: ['month'] }, {}, { reason: 'CAP_REACHED', againOn: '2026-10-01' }],
    ['the longer period', { usedUp: ['day', 'year'] }, {}, { reason: 'CAP_REACHED', againOn: '2027-01-01' }],
    ['for ever', { usedUp: ['day', 'ever'] }, {}, { reason: 'CAP_REACHED' }],
    ['a pause', { state: 'paused' }, {}, { reason: 'PAUSED' }],
    ['its end', { state: 'ended' }, {}, { reason: 'ENDED' }],
    ['its last day', { content: { ...wash, endsOn: localDate('2026-09-15') } }, {}, { reason: 'ENDED' }],
    [
      'its first day',
      { content: { ...wash, startsOn: localDate('2026-10-01') } },
      {},
      { reason: 'NOT_YET', againOn: '2026-10-01' },
    ],
    ['the account', {}, { isActive: false }, { reason: 'ACCOUNT_NOT_ACTIVE' }],
    ['the blacklist, which is not said', {}, { isBlacklisted: true }, { reason: 'NOT_AVAILABLE' }],
    ['a draft, which nobody knows', { state: 'draft' }, {}, { reason: 'NOT_AVAILABLE' }],
  ])('is %s', (_what, more, who, answer) => {
    expect(of(more, who)).toMatchObject(answer);
  });

  it('is said as it is: for ever has no day', () => {
    expect(of({ usedUp: ['ever'] })).not.toHaveProperty('againOn');
  });

  it('on its last day is nothing', () => {
    expect(of({ content: { ...wash, endsOn: today } }).kind).toBe('available');
  });
});

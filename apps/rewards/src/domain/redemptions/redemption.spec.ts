import { describe, expect, it } from '@jest/globals';
import { localDate } from '@evergreen/kernel';
import { couponLastDay, couponProblems, type CouponContent } from '../coupons/coupon.ts';
import { type Shown, useRefusal } from '../partners/use.ts';
import { deliveriesAfter, undoRefusal } from './redemption.ts';
import { settleLeaseMs, settleTriesMax } from './settle-tries.ts';

const now = new Date('2026-09-16T02:00:00Z');
const later = new Date('2026-09-16T02:15:00Z');
const fresh = {
  state: 'confirmed',
  usedAt: null,
  undoUntil: later,
  deliveryState: null,
  memberId: 'm',
} as const;

describe('a redemption can be taken back', () => {
  it.each([
    ['by the member in time', {}, 'member', undefined],
    ['not by the member when the time is over', { undoUntil: now }, 'member', 'TOO_LATE'],
    ['by staff also then', { undoUntil: now }, 'staff', undefined],
    ['not once it was used', { usedAt: now }, 'staff', 'USED'],
    ['not while it is reserved', { state: 'reserved' }, 'member', 'NOT_CONFIRMED'],
    ['not twice', { state: 'cancelled' }, 'staff', 'NOT_CONFIRMED'],
    ['not by the member once it is packed', { deliveryState: 'packed' }, 'member', 'ON_ITS_WAY'],
    ['by staff while it is only packed', { deliveryState: 'packed' }, 'staff', undefined],
    ['by nobody while it is on its way', { deliveryState: 'shipped' }, 'staff', 'ON_ITS_WAY'],
    ['once it has come back', { deliveryState: 'returned', usedAt: now, undoUntil: now }, 'staff', undefined],
    ['not by who was given it', { memberId: null }, 'member', 'TOO_LATE'],
  ] as const)('%s', (_what, more, by, answer) => {
    expect(undoRefusal({ ...fresh, ...more }, by, now)).toBe(answer);
  });
});

describe('a delivery', () => {
  it('goes forward only, and what is fetched is never shipped', () => {
    expect(deliveriesAfter('packed', 'address')).toEqual(['shipped', 'delivered']);
    expect(deliveriesAfter('packed', 'pick-up')).toEqual(['delivered']);
    expect(deliveriesAfter('returned', 'address')).toEqual([]);
  });
});

describe('a redemption that nobody has ended', () => {
  it('is tried ever more seldom, for more than a week', () => {
    const waits = Array.from({ length: settleTriesMax }, (_, tries) => settleLeaseMs(tries));
    expect(waits).toEqual(waits.toSorted((a, b) => a - b));
    expect(waits.reduce((sum, each) => sum + each, 0)).toBeGreaterThan(7 * 86_400_000);
  });
});

describe('at a counter', () => {
  const today = localDate('2026-09-16');
  const coupon: Shown = {
    ...{ kind: 'coupon', state: 'ready', validUntil: today, leftMinor: 5_000n, partnerIds: ['p'] },
  };
  it.each<[string, Partial<Shown>, string | null, bigint | undefined, string | undefined]>([
    ['takes a part of a coupon', {}, 'p', 2_000n, undefined],
    ['takes the rest of it', {}, 'p', 5_000n, undefined],
    ['takes no more', {}, 'p', 5_001n, 'AMOUNT_TOO_HIGH'],
    ['takes no nothing', {}, 'p', 0n, 'AMOUNT_MISSING'],
    ['takes none of another partner', {}, 'q', 1n, 'OTHER_PARTNER'],
    ['takes it for staff, whoever may', {}, null, 1n, undefined],
    ['takes it anywhere where nobody is named', { partnerIds: [] }, 'q', 1n, undefined],
    ['takes it on its last day and not after', { validUntil: localDate('2026-09-15') }, 'p', 1n, 'EXPIRED'],
    ['takes nothing twice', { state: 'used' }, 'p', 1n, 'USED'],
    ['takes nothing that was taken back', { state: 'cancelled' }, 'p', 1n, 'CANCELLED'],
    ['takes nothing unpaid', { state: 'open' }, 'p', 1n, 'NOT_READY'],
    ['only looks', {}, 'p', undefined, undefined],
  ])('%s', (_what, more, partnerId, amount, answer) => {
    expect(useRefusal({ ...coupon, ...more }, partnerId, today, amount)).toBe(answer);
  });
});

describe('a kind of coupon', () => {
  const content: CouponContent = {
    ...{ names: { zh: '维修券', en: 'Repair' }, terms: { zh: '', en: '' }, category: 'repair' },
    ...{ faceMinor: 20_000n, validDays: 90, validUntil: null, partnerIds: [] },
  };
  const last = localDate('2026-12-31');
  it.each<[Partial<CouponContent>, string[]]>([
    [{}, []],
    [{ validDays: null, validUntil: last }, []],
    [{ validUntil: last }, ['validDays']],
    [{ validDays: null }, ['validDays']],
    [{ validDays: 0 }, ['validDays']],
    [{ faceMinor: 0n }, ['faceMinor']],
    [{ faceMinor: -5n }, ['faceMinor']],
  ])('%j names %j', (more, at) => {
    expect(couponProblems({ ...content, ...more }).map(({ field }) => field)).toEqual(at);
  });

  it('ends so many days after its issue, or on its last day', () => {
    expect(couponLastDay(content, localDate('2026-09-16'))).toBe('2026-12-15');
    expect(couponLastDay({ validDays: null, validUntil: last }, localDate('2026-09-16'))).toBe(last);
  });
});

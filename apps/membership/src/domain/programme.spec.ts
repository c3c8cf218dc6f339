import { describe, expect, it } from '@jest/globals';
import { addDays, type LocalDate, localDate } from '@evergreen/kernel';
import fc from 'fast-check';
import { floorOf, type Programme, programmeOn, rankOf } from './programme.ts';
import {
  anniversaryAfter,
  anniversaryUpTo,
  expiryDate,
  type ExpiryPolicy,
  type RoundTo,
} from './programme-expiry.ts';

const facts = {
  tierId: 'gold',
  policyAnniversary: '08-20',
  lastActivityOn: null as LocalDate | null,
};
const id = { policyId: 'p' };
const rolling = (months: number, roundTo: RoundTo | null): ExpiryPolicy => ({
  ...{ ...id, kind: 'rolling' },
  ...{ months, roundTo },
});
const byTier: ExpiryPolicy = { ...id, kind: 'by-tier', monthsByTier: { leaf: 12, gold: 36, ever: null } };

describe('points', () => {
  it.each<[rule: string, ExpiryPolicy, activeOn: string, Partial<typeof facts>, expiresOn: string | null]>([
    ['never', { ...id, kind: 'none' }, '2026-01-31', {}, null],
    ['from a day', { ...id, kind: 'date', lastOn: localDate('2027-12-31') }, '2026-05-01', {}, '2028-01-01'],
    [
      'not before they begin',
      { ...id, kind: 'date', lastOn: localDate('2027-12-31') },
      '2028-03-01',
      {},
      '2028-03-02',
    ],
    [
      ...([
        'at the next of several days',
        { ...id, kind: 'days-of-year', days: ['12-31', '06-30'], monthsMin: 0 },
      ] as const),
      ...(['2026-06-30', {}, '2026-07-01'] as const),
    ],
    [
      ...([
        'at the next of several days, old enough',
        { ...id, kind: 'days-of-year', days: ['06-30', '12-31'], monthsMin: 6 },
      ] as const),
      ...(['2026-07-01', {}, '2027-07-01'] as const),
    ],
    ['after months', rolling(24, null), '2026-01-15', {}, '2028-01-15'],
    ['after months, cut to the last day', rolling(1, null), '2026-01-31', {}, '2026-02-28'],
    ['at the end of the month', rolling(24, 'month'), '2026-01-15', {}, '2028-02-01'],
    [
      'at the end of the month that was the last day anyway',
      rolling(1, 'month'),
      '2026-01-01',
      {},
      '2026-02-01',
    ],
    ['at the end of the quarter', rolling(12, 'quarter'), '2026-05-15', {}, '2027-07-01'],
    ['at the end of the half-year', rolling(12, 'half-year'), '2026-05-15', {}, '2027-07-01'],
    ['at the end of the year', rolling(12, 'year'), '2026-05-15', {}, '2028-01-01'],
    ['at the end of a chosen month', rolling(12, 3), '2026-05-15', {}, '2028-04-01'],
    ['at the end of a chosen month that it is', rolling(12, 5), '2026-05-15', {}, '2027-06-01'],
    [
      'after months of rest, counted from the day they begin',
      { ...id, kind: 'sliding', months: 12 },
      '2026-05-01',
      {},
      '2027-05-01',
    ],
    [
      ...(['after months of rest', { ...id, kind: 'sliding', months: 12 }, '2026-05-01'] as const),
      ...([{ lastActivityOn: localDate('2026-11-11') }, '2027-11-11'] as const),
    ],
    ['by tier', byTier, '2026-05-01', {}, '2029-05-01'],
    ['by tier, never', byTier, '2026-05-01', { tierId: 'ever' }, null],
    ['on the next anniversary', { ...id, kind: 'anniversary', leaveOut: 0 }, '2026-05-01', {}, '2026-08-20'],
    [
      'on the anniversary after the one they begin on',
      { ...id, kind: 'anniversary', leaveOut: 0 },
      '2026-08-20',
      {},
      '2027-08-20',
    ],
    [
      'on the next anniversary but one',
      { ...id, kind: 'anniversary', leaveOut: 1 },
      '2026-05-01',
      {},
      '2027-08-20',
    ],
  ])('expire %s', (_, policy, activeOn, more, expiresOn) => {
    expect(expiryDate(policy, localDate(activeOn), { ...facts, ...more })).toBe(expiresOn);
  });

  it('never expire on the day they begin, or before', () => {
    const policies = fc.oneof(
      fc
        .record({
          months: fc.integer({ min: 1, max: 60 }),
          roundTo: fc.option(
            fc.oneof(
              fc.constantFrom<RoundTo>('month', 'quarter', 'half-year', 'year'),
              fc.integer({ min: 1, max: 12 }),
            ),
          ),
        })
        .map(({ months, roundTo }) => rolling(months, roundTo)),
      fc.nat(3).map((leaveOut): ExpiryPolicy => ({ ...id, kind: 'anniversary', leaveOut })),
      fc.nat(24).map((monthsMin): ExpiryPolicy => ({
        ...id,
        kind: 'days-of-year',
        days: ['02-29', '10-01'],
        monthsMin,
      })),
    );
    fc.assert(
      fc.property(policies, fc.nat(20_000), (policy, days) => {
        const activeOn = addDays(localDate('1999-12-31'), days);
        expect(expiryDate(policy, activeOn, { ...facts, policyAnniversary: '02-29' })! > activeOn).toBe(true);
      }),
    );
  });
});

it('keeps an anniversary of 29 February on the 28th of common years', () => {
  expect(anniversaryAfter(localDate('2026-01-01'), '02-29')).toBe('2026-02-28');
  expect(anniversaryAfter(localDate('2027-02-28'), '02-29')).toBe('2028-02-29');
  expect(anniversaryUpTo(localDate('2027-02-28'), '02-29')).toBe('2027-02-28');
  expect(anniversaryUpTo(localDate('2028-02-28'), '02-29')).toBe('2027-02-28');
});

describe('programme', () => {
  const version = (number: number, effectiveFrom: string): Programme =>
    ({ version: number, effectiveFrom: localDate(effectiveFrom) }) as Programme;

  it.each([
    ['2025-12-31', undefined],
    ['2026-01-01', 1],
    ['2026-06-30', 1],
    ['2026-07-01', 3],
  ])('of %s is version %s', (on, expected) => {
    const versions = [version(3, '2026-07-01'), version(1, '2026-01-01'), version(2, '2026-07-01')];
    expect(programmeOn(versions, localDate(on))?.version).toBe(expected);
  });

  it('gives each tier its floor, one it no longer has that of its heir, and one without an heir the lowest', () => {
    const programme = {
      heirByTier: { silver: 'gold' },
      tiers: [
        { tierId: 'leaf', floor: 0n },
        { tierId: 'gold', floor: -1000n },
      ],
    } as unknown as Programme;
    expect([rankOf(programme, 'gold'), floorOf(programme, 'gold')]).toEqual([1, -1000n]);
    expect([rankOf(programme, 'silver'), floorOf(programme, 'silver')]).toEqual([1, -1000n]);
    expect([rankOf(programme, 'gone'), floorOf(programme, 'gone')]).toEqual([0, 0n]);
  });
});

import { describe, expect, it } from '@jest/globals';
import { addDays, type LocalDate, localDate } from '@evergreen/kernel';
import fc from 'fast-check';
import { balanceOn, type AccountLot, datedState } from './account.ts';

const lot = (available: number, activeOn: string, expiresOn: string | null): AccountLot => ({
  ...{ available: BigInt(available), held: 0n, expired: 0n },
  activeOn: localDate(activeOn),
  expiresOn: expiresOn === null ? null : localDate(expiresOn),
});

const firstDay = localDate('2024-01-01');
const dates = fc.integer({ min: 0, max: 2_000 }).map((days) => addDays(firstDay, days));
const lots = fc.array(
  fc.record({
    available: fc.integer({ min: -1_000, max: 100_000 }).map(BigInt),
    held: fc.integer({ min: 0, max: 1_000 }).map(BigInt),
    expired: fc.integer({ min: 0, max: 1_000 }).map(BigInt),
    activeOn: fc.option(dates),
    expiresOn: fc.option(dates),
  }),
  { maxLength: 20 },
);
const sum = (all: readonly AccountLot[]): bigint =>
  all.reduce((total, { available, held, expired }) => total + available + held + expired, 0n);

describe('lot', () => {
  it.each<[string, string]>([
    ['2025-02-28', 'PENDING'],
    ['2025-03-01', 'ACTIVE'],
    ['2027-02-28', 'ACTIVE'],
    ['2027-03-01', 'EXPIRED'],
  ])('on %s is %s', (asOf, state) => {
    const dated = { activeOn: localDate('2025-03-01'), expiresOn: localDate('2027-03-01') };
    expect(datedState(dated, asOf as LocalDate)).toBe(state);
  });
});

describe('balance', () => {
  it('tells pending, available and expired points apart by the date alone', () => {
    const all = [
      lot(1000, '2025-03-01', '2027-03-01'),
      lot(1500, '2026-03-01', '2028-03-01'),
      lot(200, '2025-01-01', null),
    ];
    expect(balanceOn(all, localDate('2025-02-01'))).toEqual({
      ...{ available: 200n, owed: 0n, pending: 2500n, held: 0n, expired: 0n },
      nextActive: { on: '2025-03-01', points: 1000n },
      expiring: [
        { on: '2027-03-01', points: 1000n },
        { on: '2028-03-01', points: 1500n },
      ],
    });
    expect(balanceOn(all, localDate('2027-03-01'))).toMatchObject({
      available: 1700n,
      pending: 0n,
      expired: 1000n,
      nextActive: undefined,
    });
  });

  it('loses and invents no point on any date', () => {
    fc.assert(
      fc.property(lots, dates, (all, asOf) => {
        const balance = balanceOn(all, asOf);
        const { available, owed, pending, held, expired } = balance;
        return available - owed + pending + held + expired === sum(all) && (available === 0n || owed === 0n);
      }),
    );
  });

  it('shows what is owed where it is more than what may be spent', () => {
    const owing = [lot(-800, '2025-01-01', '2025-02-01'), lot(300, '2025-01-01', null)];
    expect(balanceOn(owing, localDate('2025-06-01'))).toMatchObject({
      available: 0n,
      owed: 500n,
      expired: 0n,
    });
  });

  it('does not depend on the order of the lots', () => {
    fc.assert(
      fc.property(lots, dates, (all, asOf) => {
        expect(balanceOn([...all].reverse(), asOf)).toEqual(balanceOn(all, asOf));
      }),
    );
  });

  it('names expiry dates in order, none of them past, and not more than 36', () => {
    fc.assert(
      fc.property(lots, dates, (all, asOf) => {
        const on = balanceOn(all, asOf).expiring.map((due) => due.on);
        return on.length <= 36 && on.every((date, n) => date > asOf && (n === 0 || on[n - 1]! < date));
      }),
    );
  });
});

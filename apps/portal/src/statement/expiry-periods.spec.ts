import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays } from '@evergreen/web/format';
import { expiryMonths, expiryPeriods } from './expiry-periods.ts';

describe('expiry calendar', () => {
  it('names the last day of use, not the first day without', () => {
    expect(expiryMonths([{ points: 620, on: '2026-11-01' }])).toEqual([
      { points: 620, from: '2026-10-31', to: '2026-10-31', isRest: false },
    ]);
  });

  it('shows the first month, the rest of the following year, and all later', () => {
    const periods = expiryPeriods([
      { points: 620, on: '2026-11-01' },
      { points: 350, on: '2027-10-20' },
      { points: 2000, on: '2027-11-30' },
      { points: 850, on: '2028-03-01' },
      { points: '1000', on: '2029-03-01' },
    ]);
    expect(periods.map(({ points, isRest }) => [points, isRest])).toEqual([
      [620, false],
      [2350, false],
      [1850, true],
    ]);
    expect(periods[1]).toMatchObject({ from: '2027-10-19', to: '2027-11-29' });
    expect(periods[2]?.from).toBe('2028-02-29');
  });

  it('adds up to everything that expires, in at most three parts', () => {
    const dated = fc.record({
      points: fc.nat(5000),
      on: fc.nat(2000).map((days) => addDays('2026-01-01', days)),
    });
    fc.assert(
      fc.property(fc.array(dated, { maxLength: 36 }), (expiring) => {
        const periods = expiryPeriods(expiring);
        const sum = (list: readonly { points: number }[]): number =>
          list.reduce((all, { points }) => all + points, 0);
        expect(periods.length).toBeLessThanOrEqual(3);
        expect(sum(periods)).toBe(sum(expiring));
        for (const [i, period] of periods.entries()) {
          expect(period.from <= period.to).toBe(true);
          if (i > 0) expect((periods[i - 1]?.to ?? '') < period.from).toBe(true);
        }
      }),
    );
  });
});

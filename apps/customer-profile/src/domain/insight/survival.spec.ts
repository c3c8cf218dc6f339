import { describe, expect, it } from '@jest/globals';
import { localDate } from '@evergreen/kernel';
import { comparedWith, monthsBefore } from './insight-run.ts';
import { explainGroup, type InsightAmount, insightAmounts } from './insight-sums.ts';
import { measuresOf } from './measures.ts';
import { policyLife, survivalCurve } from './survival.ts';

describe('the retention curve', () => {
  it('is the product over policy years of those who stayed, with a log-log interval', () => {
    // 100 at risk, 20 leave; of 50 at risk, 5 leave: 0.8, and 0.8 x 0.9.
    const [first, second] = survivalCurve([
      { year: 2, atRisk: 50, lapsed: 5 },
      { year: 1, atRisk: 100, lapsed: 20 },
    ]);
    expect([first!.year, first!.survival]).toEqual([1, 0.8]);
    expect(second!.survival).toBeCloseTo(0.72, 12);
    // Greenwood 20/(100x80) = 0.0025; width 1.96 x 0.05 / |ln 0.8| = 0.4392.
    expect(first!.low).toBeCloseTo(0.8 ** Math.exp(0.43917), 4);
    expect(first!.high).toBeCloseTo(0.8 ** Math.exp(-0.43917), 4);
  });

  it('has no interval where nobody left, or everybody', () => {
    expect(survivalCurve([{ year: 1, atRisk: 4, lapsed: 0 }])[0]).toMatchObject({ survival: 1, low: null });
    expect(survivalCurve([{ year: 1, atRisk: 4, lapsed: 4 }])[0]).toMatchObject({ survival: 0, high: null });
  });
});

describe('the expected policy life', () => {
  it('is the sum of the curve from its beginning, as far as it stands on 50 ends of terms', () => {
    const curve = survivalCurve([
      { year: 1, atRisk: 100, lapsed: 20 },
      // Nobody's term ended in the second year.
      { year: 3, atRisk: 50, lapsed: 5 },
      { year: 4, atRisk: 49, lapsed: 49 },
    ]);
    // 1 + 0.8 + 0.8 + 0.72.
    expect(policyLife(curve)).toEqual({ years: expect.closeTo(3.32, 12), horizon: 3 });
    expect(policyLife(survivalCurve([{ year: 1, atRisk: 49, lapsed: 1 }]))).toBeUndefined();
  });
});

describe('what groups are held against each other by', () => {
  const none = Object.fromEntries(insightAmounts.map((name) => [name, 0])) as Record<InsightAmount, number>;

  it('has the interval that chance alone would have made', () => {
    const sums = { ...none, customers: 4, loyaltySum: 200, expired12m: 10, renewed12m: 8 };
    const losses = {
      incurred36m: 600,
      earned36m: 1_000,
      lossSquares36m: 10_000,
      claims36m: 10,
      exposure36m: 100,
    };
    const measures = measuresOf({ ...sums, ...losses });
    const text = (value: number | undefined) => value?.toFixed(4);
    expect(
      measures.map(({ name, value, interval, n }) => [
        name,
        text(value),
        text(interval?.low),
        text(interval?.high),
        n,
      ]),
    ).toEqual([
      // 1.96 times the root of the squares, over what was earned.
      ['lossRatio36m', '0.6000', '0.4040', '0.7960', 10],
      // Of 10 claims 4.79 to 18.39, as tables of Poisson say.
      ['frequency36m', '0.1000', '0.0479', '0.1839', 10],
      ['policyRetention', '0.8000', '0.4902', '0.9433', 10],
      ['loyaltyMean', '50.0000', undefined, undefined, 4],
    ]);
  });

  it('is not said where there is nothing to say it by', () => {
    expect(measuresOf(none)).toEqual([]);
  });
});

describe('indicators of a group', () => {
  const none = Object.fromEntries(insightAmounts.map((name) => [name, 0])) as Record<InsightAmount, number>;
  const valueOf = (sums: Partial<typeof none>, name: string) =>
    explainGroup({ ...none, ...sums }).find(({ indicator }) => indicator === name)!.value;

  it('divide losses by the claims that cost something, not by all', () => {
    const sums = { incurred36m: 9_000, claims36m: 5 };
    expect(valueOf({ ...sums, claimsPaid36m: 3 }, 'severity36m')).toBe(3_000);
    expect(valueOf(sums, 'severity36m')).toBeNull();
  });

  it('tell the loss ratios of the two covers apart', () => {
    const sums = { incurredCompulsory36m: 70, earnedCompulsory36m: 100, incurredCommercial36m: 90 };
    expect(valueOf({ ...sums, earnedCommercial36m: 200 }, 'lossRatioCompulsory36m')).toBe(0.7);
    expect(valueOf({ ...sums, earnedCommercial36m: 200 }, 'lossRatioCommercial36m')).toBe(0.45);
    expect(valueOf(sums, 'lossRatioCommercial36m')).toBeNull();
  });
});

describe('days that insight is compared with', () => {
  it('are a month and a year before, or soon before that', () => {
    const days = ['2025-09-16', '2025-10-01', '2026-08-01', '2026-08-16', '2026-09-01'].map(localDate);
    expect(comparedWith(localDate('2026-09-16'), 1, days)).toBe('2026-08-16');
    expect(comparedWith(localDate('2026-09-15'), 1, days)).toBe('2026-08-01');
    expect(comparedWith(localDate('2026-09-16'), 12, days)).toBe('2025-09-16');
    expect(comparedWith(localDate('2026-09-16'), 12, days.slice(1))).toBeUndefined();
  });

  it('begin with the first of the month, and go back over a year', () => {
    const months = monthsBefore(localDate('2026-09-16'));
    expect([months[0], months.at(-1), months.length]).toEqual(['2026-09-01', '2025-09-01', 13]);
    expect(monthsBefore(localDate('2026-09-01'))[0]).toBe('2026-08-01');
  });
});

import { describe, expect, it } from '@jest/globals';
import { addMonths, localDate } from '@evergreen/kernel';
import { breakageMethod, estimateBreakage } from './breakage.ts';
import type { CohortMovement, DayFacts } from './day-facts.ts';
import type { Month } from './month.ts';

const month = (text: string): Month => localDate(`${text}-01`);
const still = { issued: 0n, redeemed: 0n, expired: 0n, reversed: 0n, adjusted: 0n, moved: 0n };

/** What happens in each month of the life of a month's award, in points. */
interface Life {
  readonly issued: bigint;
  readonly lots: bigint;
  readonly months: readonly Partial<CohortMovement>[];
}

/** As the ledger would tell them at the end of a day. */
function bookOf(asOf: string, lives: Readonly<Record<string, Life>>) {
  const today = month(asOf.slice(0, 7));
  const runOff = Object.entries(lives).flatMap(([from, { issued, months }]) =>
    months.flatMap((each, age): CohortMovement[] => {
      const on = addMonths(month(from), age);
      return on > today
        ? []
        : [{ ...still, issuedMonth: month(from), month: on, issued: age === 0 ? issued : 0n, ...each }];
    }),
  );
  const left = (from: string) =>
    runOff
      .filter(({ issuedMonth }) => issuedMonth === month(from))
      .reduce((sum, each) => sum + each.issued - each.redeemed - each.expired - each.reversed, 0n);
  return {
    asOf: localDate(asOf),
    runOff,
    byTier: Object.keys(lives).map((from) => ({
      ...{ issuedMonth: month(from), tierId: 'x', pending: 0n, active: left(from), held: 0n, owed: 0n },
    })),
    cohorts: Object.entries(lives).map(([from, { issued, lots }]) => ({
      ...{ issuedMonth: month(from), lots, granted: issued },
    })),
  } satisfies Partial<DayFacts>;
}

// A tenth is redeemed at once, half of the rest in the next month, and what is left expires in the third.
const months = [{ redeemed: 100n }, { redeemed: 450n }, { expired: 450n }];
const many = 100_000n;

describe('the estimate of breakage', () => {
  it.each<[string, Readonly<Record<string, Life>>, string, Partial<Record<'u' | 'x', number>>]>([
    ['says that all is redeemed where nothing is known', {}, '2026-05', { u: 1_000_000, x: 0 }],
    [
      'follows what was seen from the award to the end',
      { '2026-01': { issued: 1000n, lots: many, months } },
      '2026-05',
      { u: 550_000, x: 1_000_000 },
    ],
    [
      'goes by what is left of points that have grown older: half of them',
      { '2026-01': { issued: 1000n, lots: many, months } },
      '2026-04',
      { u: 500_000, x: 1_000_000 },
    ],
    [
      'takes nothing for granted beyond the ages that were reached',
      { '2026-03': { issued: 1000n, lots: many, months } },
      '2026-04',
      { u: 1_000_000 },
    ],
    [
      'believes a quarter of the lots by half',
      { '2026-02': { issued: 1000n, lots: 270n, months: [{ expired: 1000n }] } },
      '2026-05',
      { u: 500_462, x: 499_538 },
    ],
    [
      'does not count what was taken back as if it had been there',
      {
        '2026-01': {
          issued: 1000n,
          lots: many,
          months: [{ reversed: 500n, redeemed: 250n }, { expired: 250n }],
        },
      },
      '2026-05',
      { u: 500_000 },
    ],
    [
      'looks back two years, no further',
      {
        '2023-01': { issued: 1000n, lots: many, months: [{ expired: 1000n }] },
        '2026-01': { issued: 1000n, lots: many, months: [{ redeemed: 1000n }] },
      },
      '2026-05',
      { u: 1_000_000 },
    ],
  ])('%s', (_what, lives, issued, { u, x }) => {
    const estimate = estimateBreakage(bookOf('2026-04-30', lives));
    const { ultimateMillionths, experienceMillionths } = estimate.of(month(issued));
    expect(ultimateMillionths).toBe(u);
    if (x !== undefined) expect(experienceMillionths).toBe(x);
  });

  it('leaves a month out that is not over yet', () => {
    const lives = { '2026-04': { issued: 1000n, lots: many, months: [{ expired: 1000n }] } };
    expect(estimateBreakage(bookOf('2026-04-29', lives)).ages).toEqual([]);
    expect(estimateBreakage(bookOf('2026-04-30', lives)).ages).toMatchObject([{ age: 0, expired: 1000n }]);
  });

  it('adds up the same age over all months of award', () => {
    const life = { issued: 1000n, lots: many, months };
    const { ages } = estimateBreakage(
      bookOf('2026-04-30', { '2026-02': life, '2026-03': life, '2026-04': life }),
    );
    expect(ages.map(({ exposed, redeemed, expired }) => [exposed, redeemed, expired])).toEqual([
      [3000n, 300n, 0n],
      [1800n, 900n, 0n],
      [450n, 0n, 450n],
    ]);
    expect(breakageMethod.defaultRedemptionMillionths).toBe(1_000_000);
  });
});

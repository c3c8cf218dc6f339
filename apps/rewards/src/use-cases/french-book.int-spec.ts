import { isFullRun } from '@evergreen/testing';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { sumOverYears, type YearTotals } from '../domain/year-totals.ts';
import type { NoClaimRun } from './read-no-claim-runs.ts';
import { accidentsOf, book, isBookThere, termsOf, thousands } from './french-book.fixture.ts';
import { asOf, rewards, type Rewards } from './rewards.fixture.ts';

const real = isBookThere ? describe : describe.skip;
const isFull = isFullRun();

function print(label: string, { result }: NoClaimRun): void {
  const line = (totals: YearTotals): string =>
    `  ${totals.year || 'both'}: ${totals.terms} terms, ${totals.claimFreeTerms} without a counted accident, ` +
    `${totals.pointsPending} points pending, ${totals.pointsActive} active`;
  const rows = [...result!.years, sumOverYears(result!.years)].map(line);
  process.stdout.write(`${label}\n${rows.join('\n')}\n`);
}

// Computed from the two files by a separate script, not by the product.
const whole = {
  ...{ terms: 51_943, accidents: 9_222 },
  'any-paid-accident': [
    { year: 2003, terms: 32_114, claimFreeTerms: 28_118, grantedTerms: 28_118 },
    { year: 2004, terms: 19_829, claimFreeTerms: 16_845, grantedTerms: 16_845 },
  ],
  'windscreen-exempt': [
    { year: 2003, terms: 32_114, claimFreeTerms: 29_477, grantedTerms: 29_477 },
    { year: 2004, terms: 19_829, claimFreeTerms: 17_856, grantedTerms: 17_856 },
  ],
} as const;
const part = {
  ...{ terms: 7_501, accidents: 1_217 },
  'any-paid-accident': [
    { year: 2003, terms: 4_999, claimFreeTerms: 4_467, grantedTerms: 4_467 },
    { year: 2004, terms: 2_502, claimFreeTerms: 2_191, grantedTerms: 2_191 },
  ],
  'windscreen-exempt': [
    { year: 2003, terms: 4_999, claimFreeTerms: 4_652, grantedTerms: 4_652 },
    { year: 2004, terms: 2_502, claimFreeTerms: 2_296, grantedTerms: 2_296 },
  ],
} as const;
const expected = isFull ? whole : part;

real.each(['any-paid-accident', 'windscreen-exempt'] as const)(
  'the French book of 2003 and 2004 as of 15 March 2005, under %s',
  (ruleSetId) => {
    let world: Rewards;
    let dry: NoClaimRun;
    let run: NoClaimRun;
    beforeAll(async () => {
      world = await rewards();
      const { years, paid } = await book();
      const known = termsOf(years);
      const claims = accidentsOf(paid, new Set(known.map(({ termId }) => termId)));
      expect(claims).toHaveLength(expected.accidents);
      for (const some of thousands(claims)) await world.claims(some);
      for (const some of thousands(known)) await world.terms(some);
      dry = await world.run({ ruleSetId, dry: true });
      run = await world.run({ ruleSetId });
    }, 120_000);
    afterAll(() => world.close());

    it('grants the terms without a counted accident', () => {
      print(`${ruleSetId}, as of ${asOf}`, run);
      expect(run.result!.years).toMatchObject(expected[ruleSetId]);
      expect(run.result!.refusals).toEqual([
        { reason: 'CLAIMS_COUNTED', terms: expected.terms - sumOverYears(run.result!.years).grantedTerms },
      ]);
    });

    it('has every point active by then, more for a second clean year', () => {
      const [first, second] = run.result!.years;
      expect(first).toMatchObject({ pointsPending: '0', pointsActive: `${first!.grantedTerms * 1_000}` });
      expect(second!.pointsPending).toBe('0');
      expect(Number(second!.pointsActive)).toBeGreaterThan(second!.grantedTerms * 1_000);
      expect(Number(second!.pointsActive)).toBeLessThanOrEqual(second!.grantedTerms * 1_500);
    });

    it('says the same dry, and changes nothing in a second run', async () => {
      expect(dry.result!.years).toEqual(run.result!.years);
      const again = await world.run({ ruleSetId });
      expect(again.result).toMatchObject({ years: [], alreadyDecided: expected.terms });
      expect(again.aftermath.batchesTotal).toBe(0);
    }, 60_000);
  },
);

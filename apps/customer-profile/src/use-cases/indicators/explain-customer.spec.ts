import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { explainCustomer } from '../../domain/indicators/explain-customer.ts';
import { reckonIndicators } from '../../domain/indicators/reckon.fixture.ts';
import { shippedEvaluationRules } from '../../persistence/evaluation/evaluation-rules.repository.ts';
import { anyBook, asOf, knownUntil } from './any-book.fixture.ts';

const context = {
  ...{
    asOf,
    rules: await shippedEvaluationRules(),
    model: { lambda: 0.17, alpha: 0.47 },
    capMinor: 400_000n,
  },
  ...{ knownUntil: { made: knownUntil }, rfmCuts: {} },
};
const cuts = {
  recencyMonths: [1, 2, 5, 9],
  policyDays: [0, 400, 900, 2_000],
  earnedPremiumMinor: [0, 1, 2, 3],
};
const explained = fc.sample(anyBook, { numRuns: 60, seed: 5 }).map((book) => {
  const indicators = explainCustomer(reckonIndicators(book, context), context, cuts);
  return Object.fromEntries(
    indicators.map(({ indicator, value, parts }) => [
      indicator,
      { value, parts: Object.fromEntries(parts.map((part) => [part.part, part.value])) },
    ]),
  );
});

describe('the explanation of a customer', () => {
  it('shows points that sum up to the index', () => {
    for (const indicators of explained)
      for (const index of ['loyalty', 'stability']) {
        const { value, parts } = indicators[index]!;
        const points = Object.values(parts).reduce((sum, each) => sum + each, 0);
        expect(points).toBeCloseTo(value!, 3);
      }
  });

  it('shows all that a lifetime value is reckoned from', () => {
    for (const { customerValue } of explained) {
      const { premiumInForce, expectedLossRatio, expenseShare, staying, discountRate, yearsAhead } =
        customerValue!.parts;
      let worth = 0;
      for (let year = 0; year <= yearsAhead!; year += 1)
        worth +=
          (premiumInForce! * (1 - expectedLossRatio! - expenseShare!) * staying! ** year) /
          (1 + discountRate!) ** year;
      expect(Math.abs(worth - customerValue!.value!)).toBeLessThanOrEqual(1);
    }
    expect(explained.some(({ customerValue }) => customerValue!.value! < 0)).toBe(true);
    expect(explained.some(({ customerValue }) => customerValue!.value! > 0)).toBe(true);
  });

  it('scores from 1 to 5, and recent cover better than what is long ago', () => {
    const months = (each: (typeof explained)[number]) => each['rfmRecency']!.parts['recencyMonths'] ?? 0;
    const known = explained.filter(({ rfmRecency }) => rfmRecency!.value !== null);
    const sorted = known.sort((a, b) => months(a) - months(b)).map(({ rfmRecency }) => rfmRecency!.value!);
    expect(sorted).toEqual([...sorted].sort((a, b) => b - a));
    expect(new Set(sorted)).toEqual(new Set([5, 4, 3, 2, 1]));
  });
});

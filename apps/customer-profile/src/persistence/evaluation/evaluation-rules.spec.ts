import { describe, expect, it } from '@jest/globals';
import { shippedEvaluationRules } from './evaluation-rules.repository.ts';
import { readEvaluationRules } from './evaluation-rules.schema.ts';

const shipped = await shippedEvaluationRules();

describe('evaluation rules', () => {
  it('come with the service, and read as they were written', () => {
    expect(readEvaluationRules(JSON.parse(JSON.stringify(shipped)))).toEqual(shipped);
    expect(shipped.warnings.map(({ warningId }) => warningId)).toEqual([
      'claims-12m',
      'claims-36m',
      'loss-ratio-36m',
      'expected-frequency',
    ]);
  });

  const { tenure } = shipped.loyalty;
  it.each<[string, unknown, RegExp]>([
    ['another word', { ...shipped, loyality: 1 }, /loyality/],
    ['a missing part', { ...shipped, capping: undefined }, /capping/],
    [
      'weights that do not sum to 100',
      { ...shipped, loyalty: { ...shipped.loyalty, tenure: { ...tenure, weight: 36 } } },
      /weights of loyalty sum to 101/,
    ],
    [
      'a warning twice',
      { ...shipped, warnings: [...shipped.warnings, shipped.warnings[0]] },
      /two warnings have one id/,
    ],
    ['a quantile above 1', { ...shipped, capping: { quantile: 99, months: 36 } }, /quantile/],
  ])('refuse %s', (_, rules, problem) => {
    expect(() => readEvaluationRules(rules)).toThrow(problem);
  });
});

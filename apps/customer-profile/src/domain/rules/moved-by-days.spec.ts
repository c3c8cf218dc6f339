import { expect, it } from '@jest/globals';
import { addDays } from '@evergreen/kernel';
import fc from 'fast-check';
import { factOf } from '../facts/fact-catalogue.ts';
import { evaluateRule } from './evaluate-rule.ts';
import { movedByDays } from './moved-by-days.ts';
import { anyFacts, anyRule, ruleContext } from './rules.fixture.ts';

it('names the dates of everybody whom the days alone have moved', () => {
  fc.assert(
    fc.property(anyRule, anyFacts, fc.integer({ min: 0, max: 9 }), (rule, facts, days) => {
      const later = addDays(ruleContext.today, days);
      const [before, after] = [ruleContext.today, later].map(
        (today) => evaluateRule(rule, facts, { ...ruleContext, today }).isFulfilled,
      );
      const isNamed = movedByDays(rule, ruleContext.today, later).some(({ fact, from, to }) => {
        const value = facts[factOf(fact)!.column];
        return typeof value === 'string' && value >= from && value <= to;
      });
      if (!isNamed) expect(after).toBe(before);
    }),
    { numRuns: 2_000 },
  );
});

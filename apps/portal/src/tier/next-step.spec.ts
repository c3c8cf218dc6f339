import { describe, expect, it } from '@jest/globals';
import { allMetOn, type Condition, nearest, placeOf, type Step } from './next-step.ts';

const condition = (met: boolean, metOn: string | null = null): Condition => ({
  ...{ __typename: 'TierCondition', kind: 'CLAIM_FREE_YEARS', factKey: null },
  ...{ need: 3, has: met ? 3 : 1, met, metOn },
});
const step = (tierId: string, combinations: Condition[][], gate: Condition | null = null): Step => ({
  ...{ __typename: 'TierStep', tierId, met: false, gate },
  names: { __typename: 'Words', zh: tierId, en: tierId },
  combinations: combinations.map((conditions) => ({ __typename: 'TierCombination', conditions })),
});

describe('the way to the next tier', () => {
  const steps = [step('leaf', []), step('pine', [])];

  it.each([
    ['leaf', 'leaf', 'pine'],
    ['pine', 'pine', undefined],
    ['gone', 'leaf', 'pine'],
  ])('from %s stands at %s before %s', (tierId, current, next) => {
    const place = placeOf({ tierId, steps });
    expect([place.current.tierId, place.next?.tierId]).toEqual([current, next]);
  });

  it('goes by what lacks least, and through the gate', () => {
    const [two, one] = [
      [condition(false), condition(false)],
      [condition(true), condition(false)],
    ];
    const gate = condition(false);
    expect(nearest(step('pine', [two, one], gate))).toEqual([...one, gate]);
    expect(nearest(step('pine', [one, two]))).toEqual(one);
    expect(nearest(step('leaf', []))).toEqual([]);
  });

  it('is done on the last day of all, where each is foreseeable', () => {
    const soon = condition(false, '2027-08-20');
    expect(allMetOn([condition(true), soon, condition(false, '2028-01-01')])).toBe('2028-01-01');
    expect(allMetOn([soon, condition(false)])).toBeUndefined();
    expect(allMetOn([condition(true)])).toBeUndefined();
  });
});

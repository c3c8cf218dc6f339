import { describe, expect, it } from '@jest/globals';
import { differenceOfShares, neededToShow, smallestShownDifference, wilson } from './proportions.ts';

describe('the interval of a share', () => {
  it('is Wilson’s', () => {
    const { low, high } = wilson(8, 10)!;
    expect([low, high].map((bound) => bound.toFixed(4))).toEqual(['0.4902', '0.9433']);
    expect([wilson(0, 461)!.low, wilson(3_861, 3_861)!.high]).toEqual([0, 1]);
    expect(wilson(0, 3_861)!.low).toBe(0);
    expect(wilson(0, 0)).toBeNull();
  });
});

describe('the difference of two shares', () => {
  it('has Newcombe’s interval', () => {
    // Newcombe 1998, method 10: 56/70 less 48/80 is 0.2, from 0.0524 to 0.3339.
    const { share, low, high } = differenceOfShares({ hits: 56, of: 70 }, { hits: 48, of: 80 })!;
    expect([share, low, high].map((each) => each.toFixed(4))).toEqual(['0.2000', '0.0524', '0.3339']);
  });

  it('is none where one group has nobody', () => {
    expect(differenceOfShares({ hits: 0, of: 0 }, { hits: 1, of: 2 })).toBeNull();
    expect(differenceOfShares({ hits: 1, of: 2 }, { hits: 0, of: 0 })).toBeNull();
  });
});

describe('what groups can show', () => {
  it('is less the larger both are', () => {
    // 1.96 x sqrt(0.78 x 0.22 x (1/11237 + 1/1249)) = 0.0242.
    expect(smallestShownDifference(0.78, 11_237, 1_249)).toBeCloseTo(0.0242, 4);
    expect(smallestShownDifference(0.5, 100, 0)).toBeNull();
  });

  it('needs so many to compare with, and one fewer would not do', () => {
    const needed = neededToShow(0.78, 11_237, 0.03)!;
    expect(smallestShownDifference(0.78, 11_237, needed)!).toBeLessThanOrEqual(0.03);
    expect(smallestShownDifference(0.78, 11_237, needed - 1)!).toBeGreaterThan(0.03);
  });

  it('is out of reach where the treated alone are too few', () => {
    expect(neededToShow(0.5, 50, 0.03)).toBeNull();
    expect(neededToShow(0.5, 0, 0.03)).toBeNull();
  });
});

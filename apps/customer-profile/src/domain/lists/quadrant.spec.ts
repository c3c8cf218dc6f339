import { describe, expect, it } from '@jest/globals';
import { decideQuadrant, type Quadrant } from './quadrant.ts';

const cuts = { loyalty: 60, satisfaction: 60 };
const of = (loyalty: number, satisfaction: number | null, last: Quadrant | null = null) => {
  const decision = decideQuadrant({ loyalty, satisfaction, last }, cuts, 5);
  return decision.kind === 'decided' ? decision.quadrant : 'unknown';
};

describe('the quadrant of a customer', () => {
  it.each<[string, number, number, Quadrant]>([
    ['only satisfied', 59.9, 60, 1],
    ['both, at the very cut', 60, 60, 2],
    ['neither', 59.9, 59.9, 3],
    ['only loyal', 60, 59.9, 4],
  ])('is decided by the cuts at first: %s', (_, loyalty, satisfaction, quadrant) => {
    expect(of(loyalty, satisfaction)).toBe(quadrant);
  });

  it.each<[string, number, number, Quadrant, Quadrant]>([
    ['stays loyal down to the line', 55, 80, 2, 2],
    ['is loyal no longer below it', 54.9, 80, 2, 1],
    ['does not become loyal at the cut', 64.9, 80, 1, 1],
    ['becomes loyal past it', 65, 80, 1, 2],
    ['stays satisfied down to the line', 80, 55, 2, 2],
    ['stays discontented up to the line', 80, 64.9, 4, 4],
    ['moves on both axes at once', 65, 65, 3, 2],
    ['moves on one axis and not on the other', 54, 62, 4, 3],
  ])('changes only past the cut by five points: %s', (_, loyalty, satisfaction, last, quadrant) => {
    expect(of(loyalty, satisfaction, last)).toBe(quadrant);
  });

  it('is unknown where nobody has said anything, whatever it was', () => {
    expect(of(90, null)).toBe('unknown');
    expect(of(10, null, 4)).toBe('unknown');
  });

  it('is explained by the line that counted for this customer', () => {
    expect(decideQuadrant({ loyalty: 57, satisfaction: 62, last: 4 }, cuts, 5)).toEqual({
      ...{ kind: 'decided', quadrant: 4 },
      loyalty: { index: 57, cut: 60, line: 55, isHigh: true },
      satisfaction: { index: 62, cut: 60, line: 65, isHigh: false },
    });
  });
});

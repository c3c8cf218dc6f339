import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { ringPaths } from './ring-path.ts';

describe('growth rings', () => {
  it('are one for every claim-free year and one still growing', () => {
    expect(ringPaths(3).map((ring) => ring.isGrowing)).toEqual([false, false, false, true]);
    expect(ringPaths(0)).toHaveLength(1);
    expect(ringPaths(0)[0]?.isGrowing).toBe(true);
  });

  it('stay on the card and are bounded, whatever the number', () => {
    fc.assert(
      fc.property(fc.integer({ min: -5, max: 200 }), (years) => {
        const rings = ringPaths(years);
        expect(rings.length).toBeLessThanOrEqual(9);
        const places = rings.flatMap(({ d }) =>
          [...d.matchAll(/-?\d+(\.\d+)?/g)].map(([text]) => Number(text)),
        );
        expect(Math.min(...places)).toBeGreaterThanOrEqual(0);
        expect(Math.max(...places)).toBeLessThanOrEqual(112);
      }),
    );
  });

  it('look the same each time', () => {
    expect(ringPaths(4)).toEqual(ringPaths(4));
  });
});

import { describe, expect, it } from '@jest/globals';
import { needsSecond } from './adjustment.ts';

describe('a correction by hand needs a second person', () => {
  it.each([
    [500n, 0n, 0n, false],
    [501n, 0n, 0n, true],
    [-500n, 0n, 0n, false],
    [-501n, 0n, 0n, true],
    [0n, 501n, 0n, true],
    [0n, -501n, 0n, true],
    [300n, 201n, 0n, true],
    [-300n, 201n, 0n, true],
    [1n, 0n, 499n, false],
    [1n, 0n, 500n, true],
  ])(
    'of %s points and %s status points, %s corrected alone before: %s',
    (points, statusPoints, recently, is) => {
      expect(needsSecond({ points, statusPoints }, recently, 500n)).toBe(is);
    },
  );
});

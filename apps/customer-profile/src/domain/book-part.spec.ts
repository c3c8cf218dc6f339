import { describe, expect, it } from '@jest/globals';
import { rowsThatFit } from './book-part.ts';

describe('a page', () => {
  const rows = [['aa', 'b'], ['王'], ['c']];

  it.each([
    [7, 3],
    [6, 2],
    [3, 1],
    [1, 1],
  ])('of %p bytes takes %p rows, counted in UTF-8', (bytes, count) => {
    expect(rowsThatFit(rows, bytes)).toBe(count);
  });

  it('takes all there is where it fits', () => {
    expect(rowsThatFit([], 1)).toBe(0);
    expect(rowsThatFit(rows, 1_000)).toBe(3);
  });
});

import { describe, expect, it } from '@jest/globals';
import { lineProblems } from './line-problems.ts';

describe('lines of an import', () => {
  it('are named with what is wrong with each', () => {
    expect(
      lineProblems([
        { field: 'text[3]', problem: 'is the same as line 1' },
        { field: 'text[4]', problem: 'is in the pool already' },
        { field: 'text[5]', problem: 'is no code of 1 to 64 characters' },
        { field: 'key', problem: 'must have 1 to 120 characters' },
      ]),
    ).toEqual([
      { line: 3, kind: 'same', other: 1 },
      { line: 4, kind: 'known' },
      { line: 5, kind: 'odd' },
    ]);
  });
});

import { expect, it } from '@jest/globals';
import { addUpPreviews } from './rules-preview.ts';

it('a preview adds up its parts, and keeps a few samples of each move', () => {
  const part = (samples: readonly string[]) => ({
    customers: 10,
    moves: [
      { kind: 'list' as const, from: null, to: 'good', customers: samples.length, samples },
      { kind: 'list' as const, from: null, to: null, customers: 10 - samples.length, samples: [] },
    ],
  });
  expect(addUpPreviews([part(['a', 'b', 'c']), part(['d', 'e', 'f'])])).toEqual({
    customers: 20,
    moves: [
      { kind: 'list', from: null, to: 'good', customers: 6, samples: ['a', 'b', 'c', 'd', 'e'] },
      { kind: 'list', from: null, to: null, customers: 14, samples: [] },
    ],
  });
});

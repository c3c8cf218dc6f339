import { describe, expect, it } from '@jest/globals';
import { wordingProblems } from '@evergreen/web/wording';
import { sortedOffers } from './offers.ts';
import { rewardMessages } from './words.ts';

const offer = (rewardId: string, points: number | null, reason: string | null = null) => ({
  ...{ rewardId, points },
  unavailable: reason === null ? null : { reason },
});

describe('offers', () => {
  const wash = offer('wash', 580);
  const filter = offer('filter', 500);
  const tow = offer('tow', 900);
  const fuel = offer('fuel', 4_400, 'OUT_OF_STOCK');
  const all = [fuel, tow, filter, wash];

  it('that use up what expires come first, the largest of them above, then those one can have, then the rest', () => {
    const { expiring, now, later } = sortedOffers(all, 620);
    expect(expiring.map(({ rewardId }) => rewardId)).toEqual(['wash', 'filter']);
    expect(now.map(({ rewardId }) => rewardId)).toEqual(['tow']);
    expect(later).toEqual([fuel]);
  });

  it('are simply those one can have where nothing expires', () => {
    expect(sortedOffers(all, 0).expiring).toEqual([]);
    expect(sortedOffers(all, 0).now).toHaveLength(3);
  });
});

it('words of the rewards have the same keys and places in Chinese and English', () => {
  expect(wordingProblems(rewardMessages.zh, rewardMessages.en)).toEqual([]);
});

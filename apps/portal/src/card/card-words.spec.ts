import { expect, it } from '@jest/globals';
import { wordingProblems } from '@evergreen/web/wording';
import { cardMessages } from './card-words.ts';

it('says the same on the card in Chinese and English', () => {
  expect(wordingProblems(cardMessages.zh, cardMessages.en)).toEqual([]);
});

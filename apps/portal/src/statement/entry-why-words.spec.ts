import { expect, it } from '@jest/globals';
import { wordingProblems } from '@evergreen/web/wording';
import { entryWhyMessages, entryWhyWords } from './entry-why-words.ts';

it('says why in Chinese and English', () => {
  expect(wordingProblems(entryWhyMessages.zh, entryWhyMessages.en)).toEqual([]);
  const { say, source } = entryWhyWords('en');
  expect(say('rules', { version: 3 })).toBe('By version 3 of the programme');
  expect([source('no-claim'), source('bench')]).toEqual(['No-claim reward', 'Other']);
});

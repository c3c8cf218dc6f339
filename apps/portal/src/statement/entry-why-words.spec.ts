import { expect, it } from '@jest/globals';
import { wordingProblems } from '@evergreen/web/wording';
import { entryWhyMessages, entryWhyWords } from './entry-why-words.ts';

it('says why in Chinese and English, and keeps to itself what staff typed', () => {
  expect(wordingProblems(entryWhyMessages.zh, entryWhyMessages.en)).toEqual([]);
  const { say, source, reason } = entryWhyWords('en');
  expect(say('rules', { version: 3 })).toBe('By version 3 of the programme');
  expect([source('no-claim'), source('bench')]).toEqual(['No-claim reward', 'Other']);
  expect([reason('goodwill'), reason('called twice, rude')]).toEqual(['Goodwill', undefined]);
});

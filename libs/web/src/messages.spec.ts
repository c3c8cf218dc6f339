import { describe, expect, it } from '@jest/globals';
import { webMessages } from './messages.ts';
import { wordingProblems } from './wording.ts';

describe('shared words', () => {
  it('have the same keys and places in Chinese and English', () => {
    expect(wordingProblems(webMessages.zh, webMessages.en)).toEqual([]);
  });

  it('are found out when a language lacks a key, a word or a place for a figure', () => {
    expect(wordingProblems({ a: '甲', b: '{{n}} 天' }, { a: '', b: 'days', c: 'x' })).toEqual([
      'a: empty',
      'b: n against ',
      'c: no Chinese',
    ]);
    expect(
      wordingProblems(
        { d: { e_other: '{{count}} 天' } },
        { d: { e_one: '1 day', e_other: '{{count}} days' } },
      ),
    ).toEqual([]);
  });
});

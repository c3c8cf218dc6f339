import { describe, expect, it } from '@jest/globals';
import { wordingProblems } from '@evergreen/web/wording';
import { minorOf } from './amount.ts';
import { partnerMessages } from './words.ts';

describe('an amount that a partner types', () => {
  it.each([
    ['12', '1200'],
    [' 12.5 ', '1250'],
    ['0.05', '5'],
    ['0', undefined],
    ['0.00', undefined],
    ['-1', undefined],
    ['1.234', undefined],
    ['1e3', undefined],
    ['', undefined],
  ])('%j is %j', (text, minor) => expect(minorOf(text)).toBe(minor));
});

it('words of the partner’s page have the same keys and places in Chinese and English', () => {
  expect(wordingProblems(partnerMessages.zh, partnerMessages.en)).toEqual([]);
});

import { expect, it } from '@jest/globals';
import { wordingProblems } from '@evergreen/web/wording';
import { ownErrors, ownMessages } from './words.ts';

it('says the same of household and membership in Chinese and English, without shouting', () => {
  expect(wordingProblems(ownMessages.zh, ownMessages.en)).toEqual([]);
  const { zh, en, reasons } = ownErrors;
  expect(wordingProblems({ ...zh, ...reasons.zh }, { ...en, ...reasons.en })).toEqual([]);
  expect(JSON.stringify([ownMessages, ownErrors])).not.toMatch(/[!！]|亲爱|抱歉|sorry/i);
});

import { expect, it } from '@jest/globals';
import { wordingProblems } from '@evergreen/web/wording';
import { invitationErrors, invitationMessages } from './words.ts';

it('says the same of invitations in Chinese and English, without shouting', () => {
  expect(wordingProblems(invitationMessages.zh, invitationMessages.en)).toEqual([]);
  expect(wordingProblems(invitationErrors.zh, invitationErrors.en)).toEqual([]);
  expect(JSON.stringify([invitationMessages, invitationErrors])).not.toMatch(/[!！]|亲爱|抱歉|sorry/i);
});

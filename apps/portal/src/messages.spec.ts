import { describe, expect, it } from '@jest/globals';
import { wordingProblems } from '@evergreen/web/wording';
import { portalMessages } from './messages.ts';

describe('words of the portal', () => {
  it('have the same keys and places in Chinese and English', () => {
    expect(wordingProblems(portalMessages.zh, portalMessages.en)).toEqual([]);
  });

  it('say what happened without shouting or flattering', () => {
    expect(JSON.stringify(portalMessages)).not.toMatch(/[!！]|亲爱|抱歉|sorry/i);
  });
});

import { describe, expect, it } from '@jest/globals';
import { wordingProblems } from '@evergreen/web/wording';
import { demoMessages } from './demo/messages.ts';
import { portalMessages } from './messages.ts';

describe('words of the portal', () => {
  it('have the same keys and places in Chinese and English', () => {
    for (const { zh, en } of [portalMessages, demoMessages]) expect(wordingProblems(zh, en)).toEqual([]);
  });

  it('say what happened without shouting or flattering', () => {
    expect(JSON.stringify([portalMessages, demoMessages])).not.toMatch(/[!！]|亲爱|抱歉|sorry/i);
  });
});

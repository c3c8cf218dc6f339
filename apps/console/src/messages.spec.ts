import { describe, expect, it } from '@jest/globals';
import { wordingProblems } from '@evergreen/web/wording';
import { consoleMessages } from './messages.ts';

describe('words of the console', () => {
  it('have the same keys and places in Chinese and English', () => {
    expect(wordingProblems(consoleMessages.zh, consoleMessages.en)).toEqual([]);
  });

  it('never ask with a mere OK', () => {
    expect(JSON.stringify(consoleMessages.zh)).not.toMatch(/确定|[!！]/);
  });
});

import { describe, expect, it } from '@jest/globals';
import { noticeFacts } from './notice-words.ts';

describe('the facts of a notice', () => {
  it('are dates in the form of the reader and browsers by their name', () => {
    const facts = { from: '2026-12-01', to: '2026-12-05', name: '许岚', userAgent: 'Firefox/140 (Windows)' };
    expect(noticeFacts({ facts }, 'zh-CN')).toMatchObject({
      from: '2026年12月1日',
      to: '2026年12月5日',
      name: '许岚',
      userAgent: 'Firefox，Windows',
    });
    expect(noticeFacts({ facts }, 'en').from).toBe('1 Dec 2026');
  });

  it('may be missing', () => {
    expect(noticeFacts({ facts: null }, 'en')).toMatchObject({ attempts: '', address: '' });
  });
});

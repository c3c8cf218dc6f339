import { describe, expect, it } from '@jest/globals';
import { browserName } from './notice-words.ts';

const chrome =
  'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/147.0 Safari/537.36';

describe('a browser', () => {
  it('is named as people know it', () => {
    expect(browserName(chrome)).toBe('Chrome · Windows');
    expect(browserName(`${chrome} Edg/147.0`)).toBe('Edge · Windows');
    expect(
      browserName(
        'Mozilla/5.0 (iPhone; CPU iPhone OS 19_0 like Mac OS X) AppleWebKit/605.1.15 Mobile/15E148 MicroMessenger/9.0',
      ),
    ).toBe('WeChat · iPhone');
  });

  it('stays as it was sent where it is none we know, but not endless', () => {
    expect(browserName('curl/9')).toBe('curl/9');
    expect(browserName('x'.repeat(500))).toHaveLength(60);
    expect(browserName('')).toBe('–');
  });
});

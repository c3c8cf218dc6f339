import { describe, expect, it } from '@jest/globals';
import { addressGroup, deviceOf, isLoopback, originOf, userAgentFamily } from './origin.ts';

describe('an address', () => {
  it.each([
    ['203.0.113.7', '203.0.113.7'],
    ['::ffff:203.0.113.7', '203.0.113.7'],
    ['2001:db8:7:7:1:2:3:4', '2001:db8:7:7::/64'],
    ['2001:0DB8:0007:0007::9', '2001:db8:7:7::/64'],
    ['2001:db8::1', '2001:db8:0:0::/64'],
    ['::1', '0:0:0:0::/64'],
    ['', 'unknown'],
  ])('%j is counted as %j', (address, group) => {
    expect(addressGroup(address)).toBe(group);
  });

  it.each([
    ['127.0.0.1', true],
    ['::1', true],
    ['::ffff:127.0.0.1', true],
    ['203.0.113.7', false],
    ['', false],
  ])('%j is the machine itself: %s', (address, is) => {
    expect(isLoopback(address)).toBe(is);
  });
});

const chrome = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/141.0.0.0 Safari/537.36';

describe('a browser', () => {
  it.each([
    [chrome, 'Chrome on Windows'],
    [`${chrome} Edg/141.0`, 'Edge on Windows'],
    ['Mozilla/5.0 (iPhone; CPU iPhone OS 19_0 like Mac OS X) Version/19.0 Safari/604.1', 'Safari on iOS'],
    ['Mozilla/5.0 (Linux; Android 16) Chrome/141.0 Safari/537.36 MicroMessenger/8.0', 'WeChat on Android'],
    ['Mozilla/5.0 (Macintosh; Intel Mac OS X 10.15; rv:140.0) Firefox/140.0', 'Firefox on macOS'],
    ['curl/8.9.1', 'curl on unknown'],
    ['', 'unknown on unknown'],
  ])('%j: %s', (userAgent, family) => {
    expect(userAgentFamily(userAgent)).toBe(family);
  });

  it('that was updated is the same device; elsewhere, or another one, is not', () => {
    const device = (address: string, userAgent: string) => deviceOf({ address, userAgent }).toString('hex');
    const own = device('203.0.113.7', chrome);
    expect(device('203.0.113.7', chrome.replace('141.0', '142.0'))).toBe(own);
    expect(device('203.0.113.8', chrome)).not.toBe(own);
    expect(device('203.0.113.7', 'curl/8.9.1')).not.toBe(own);
  });

  it('that the gateway knows is the same device wherever it goes, and another one nowhere', () => {
    const at = (address: string, browserId: string) =>
      deviceOf({ address, userAgent: chrome, browserId }).toString('hex');
    expect(at('198.51.100.23', 'b1')).toBe(at('203.0.113.7', 'b1'));
    expect(at('203.0.113.7', 'b2')).not.toBe(at('203.0.113.7', 'b1'));
    expect(at('203.0.113.7', '')).not.toBe(at('203.0.113.7', 'b1'));
  });
});

it('of what was seen only so much is kept, and nothing that cannot be shown', () => {
  const origin = originOf({ address: `203.0.113.7\u0000${'x'.repeat(100)}`, userAgent: 'a\nb'.repeat(200) });
  expect(origin.address).toHaveLength(64);
  expect(origin.userAgent).toHaveLength(200);
  expect(`${origin.address}${origin.userAgent}`).not.toMatch(/\p{C}/u);
  expect(originOf(undefined)).toEqual({ address: '', userAgent: '', browserId: '' });
});

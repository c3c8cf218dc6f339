import { describe, expect, it } from '@jest/globals';
import { deviceWords, isPhone } from './device-words.ts';

const iphone =
  'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 Version/18.0 Mobile/15E148 Safari/604.1';
const wechat =
  'Mozilla/5.0 (Linux; Android 14; V2324A) AppleWebKit/537.36 Chrome/126.0 Mobile Safari/537.36 MicroMessenger/8.0';
const edge = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64) Chrome/130.0 Safari/537.36 Edg/130.0';

describe('a device', () => {
  it.each([
    [iphone, 'Safari，iPhone', 'Safari, iPhone'],
    [wechat, '微信，Android', 'WeChat, Android'],
    [edge, 'Edge，Windows', 'Edge, Windows'],
    [
      'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0',
      'Firefox，Linux',
      'Firefox, Linux',
    ],
    ['curl/8.5.0', '未知设备', 'Unknown device'],
    ['', '未知设备', 'Unknown device'],
  ])('is named as people know it: %s', (userAgent, zh, en) => {
    expect(deviceWords(userAgent, 'zh-CN')).toBe(zh);
    expect(deviceWords(userAgent, 'en')).toBe(en);
  });

  it('is a phone or not', () => {
    expect([iphone, wechat, edge].map(isPhone)).toEqual([true, true, false]);
  });
});

import { describe, expect, it } from '@jest/globals';
import { BrowserCookie, SessionCookie } from './session-cookie.ts';

const token = 'Ab_-'.repeat(10) + 'xyz';
const cookie = new SessionCookie(true);

describe('the session cookie', () => {
  it('is bound to the host and to HTTPS, out of reach of scripts and other sites, and goes when the session ends', () => {
    expect(cookie.setUntil(token, '2026-11-22T20:00:00Z', Date.parse('2026-11-22T08:00:00Z'))).toBe(
      `__Host-evergreen_session=${token}; Path=/; HttpOnly; SameSite=Lax; Secure; Max-Age=43200`,
    );
  });

  it('goes over plain HTTP under another name in a demonstration', () => {
    expect(
      new SessionCookie(false).setUntil(token, '2026-11-22T08:00:00Z', Date.parse('2026-11-22T08:10:00Z')),
    ).toBe(`evergreen_session=${token}; Path=/; HttpOnly; SameSite=Lax; Max-Age=0`);
  });

  it('is found among others', () => {
    expect(cookie.read(`a=b; __Host-evergreen_session=${token}; c=d`)).toBe(token);
    expect(cookie.read(`__Host-evergreen_session=${token}`)).toBe(token);
  });

  it.each([
    undefined,
    '',
    'evergreen_session=' + token,
    `x__Host-evergreen_session=${token}`,
    `__Host-evergreen_session=${token}x`,
    '__Host-evergreen_session=',
    `__Host-evergreen_session="${token}"`,
  ])('is not found in %j', (header) => {
    expect(cookie.read(header)).toBeUndefined();
  });

  it('can be taken back', () => {
    expect(cookie.clear()).toMatch(/^__Host-evergreen_session=; .*Max-Age=0$/);
  });
});

describe('the cookie that a browser is known by', () => {
  const browsers = new BrowserCookie(true);

  it('is another one for each browser, kept for long, out of reach of scripts', () => {
    const [first, second] = [browsers.begin(), browsers.begin()];
    expect(first).toMatch(
      /^__Host-evergreen_browser=[\w-]{22}; Path=\/; HttpOnly; SameSite=Lax; Secure; Max-Age=34560000$/,
    );
    expect(second).not.toBe(first);
    expect(browsers.read(first)).toMatch(/^[\w-]{22}$/);
  });
});

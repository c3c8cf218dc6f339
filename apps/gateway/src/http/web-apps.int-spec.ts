import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { testGateway } from '../gateway.fixture.ts';

let gateway: Awaited<ReturnType<typeof testGateway>>;
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'evergreen-web-'));
  for (const app of ['portal', 'console']) {
    await mkdir(join(folder, app, 'assets'), { recursive: true });
    await writeFile(
      join(folder, app, 'index.html'),
      `<title>${app}</title><style nonce="__CSP_NONCE__"></style><i nonce="__CSP_NONCE__">`,
    );
    await writeFile(join(folder, app, 'assets', 'index-Ab3dEf9h.js'), `const app = '${app}';`);
  }
  const compressed = brotliCompressSync(`const app = 'portal';`);
  await writeFile(join(folder, 'portal', 'assets', 'index-Ab3dEf9h.js.br'), compressed);
  await writeFile(join(folder, 'portal', 'sw.js'), '// service worker');
  // As outside a demonstration.
  gateway = await testGateway({
    EVERGREEN_DEMO: 'false',
    EVERGREEN_PORTAL_DIR: join(folder, 'portal'),
    EVERGREEN_CONSOLE_DIR: join(folder, 'console'),
  });
});
afterAll(() => gateway.close());

describe('the web apps', () => {
  const get = (path: string, headers: Record<string, string> = {}) =>
    fetch(new URL(path, gateway.url), { headers });

  it.each([
    ['/', 'portal'],
    ['/statement', 'portal'],
    ['/?lang=en', 'portal'],
    ['/console', 'console'],
    ['/index.html', 'portal'],
    ['/console/', 'console'],
    ['/console/imports/1', 'console'],
  ])('answer %s with a screen of the %s that is asked for anew each time', async (path, app) => {
    const response = await get(path);
    expect(await response.text()).toContain(`<title>${app}</title>`);
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(response.headers.get('content-type')).toMatch(/^text\/html/);
  });

  it.each([
    ['/', 200],
    ['/console/', 200],
    ['/sw.js', 200],
    ['/graphql?query={today}', 404],
  ])('are there also for who asks by HEAD, and nothing else is: %s', async (path, status) => {
    const headers = { 'mercurius-require-preflight': '1' };
    expect((await fetch(new URL(path, gateway.url), { method: 'HEAD', headers })).status).toBe(status);
  });

  it('keep what has its content in its name for ever, compressed where the browser can', async () => {
    const response = await get('/assets/index-Ab3dEf9h.js', { 'accept-encoding': 'br' });
    expect(response.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect(response.headers.get('content-encoding')).toBe('br');
    expect(await response.text()).toBe(`const app = 'portal';`);
    expect(await (await get('/console/assets/index-Ab3dEf9h.js')).text()).toBe(`const app = 'console';`);
    expect((await get('/sw.js')).headers.get('cache-control')).toBe('no-cache');
  });

  it.each([
    '/assets/gone-12345678.js',
    '/console/x.css',
    '/../package.json',
    '/%2e%2e/portal/index.html',
    '/.env',
  ])('answer %s, a file that is not there, with 404', async (path) => {
    const { status, headers } = await get(path);
    expect([status, headers.get('cache-control')]).toEqual([404, 'no-store']);
  });

  it('let a style in by a nonce that each answer has anew, and nothing inline besides', async () => {
    const nonces: string[] = [];
    for (const path of ['/', '/', '/console/people']) {
      const response = await get(path);
      const policy = response.headers.get('content-security-policy')!;
      const [, nonce = ''] = /style-src 'self' 'nonce-([\w-]{22})'/.exec(policy) ?? [];
      expect((await response.text()).match(new RegExp(`nonce="${nonce}"`, 'g'))).toHaveLength(2);
      expect(policy).not.toContain('unsafe');
      nonces.push(nonce);
    }
    expect(new Set(nonces).size).toBe(3);
  });

  it('give a browser what it is known by on its first page, and nothing on files or later pages', async () => {
    const first = (await get('/')).headers.get('set-cookie')!;
    expect(first).toMatch(
      /^__Host-evergreen_browser=[\w-]{22}; Path=\/; HttpOnly; SameSite=Lax; Secure; Max-Age=/,
    );
    expect((await get('/console/', { cookie: first })).headers.get('set-cookie')).toBeNull();
    expect((await get('/sw.js')).headers.get('set-cookie')).toBeNull();
    const forged = await get('/', { cookie: '__Host-evergreen_browser=short' });
    expect(forged.headers.get('set-cookie')).toMatch(/^__Host-evergreen_browser=[\w-]{22};/);
  });

  it.each(['/', '/graphql', '/files', '/exports/x.json', '/assets/index-Ab3dEf9h.js', '/nothing.txt'])(
    'and everything else come with headers that let nothing foreign in: %s',
    async (path) => {
      const { headers } = await get(path);
      expect(headers.get('content-security-policy')).toContain("default-src 'none';script-src 'self'");
      expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('strict-transport-security')).toMatch(/max-age=31536000/);
      expect(headers.get('referrer-policy')).toBe('no-referrer');
      expect(headers.get('cross-origin-opener-policy')).toBe('same-origin');
      expect(headers.get('cross-origin-resource-policy')).toBe('same-origin');
      expect(headers.get('permissions-policy')).toContain('geolocation=()');
      expect([headers.get('server'), headers.get('x-powered-by')]).toEqual([null, null]);
    },
  );
});

import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readdir, writeFile } from 'node:fs/promises';
import { request as httpRequest } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { eventually } from '@evergreen/testing';
import { ask, testGateway, tokens } from '../gateway.fixture.ts';
import { startGateway } from '../start-gateway.ts';

let gateway: Awaited<ReturnType<typeof testGateway>>;
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'evergreen-web-'));
  for (const app of ['portal', 'console']) {
    await mkdir(join(folder, app, 'assets'), { recursive: true });
    await writeFile(join(folder, app, 'index.html'), `<title>${app}</title>`);
    await writeFile(join(folder, app, 'assets', 'index-Ab3dEf9h.js'), `const app = '${app}';`);
  }
  const compressed = brotliCompressSync(`const app = 'portal';`);
  await writeFile(join(folder, 'portal', 'assets', 'index-Ab3dEf9h.js.br'), compressed);
  await writeFile(join(folder, 'portal', 'sw.js'), '// service worker');
  // As outside a demonstration.
  gateway = await testGateway({
    EVERGREEN_DEMO: 'false',
    EVERGREEN_UPLOAD_MAX_MB: '1',
    EVERGREEN_PORTAL_DIR: join(folder, 'portal'),
    EVERGREEN_CONSOLE_DIR: join(folder, 'console'),
  });
});
afterAll(() => gateway.close());

const post = (body: string, headers: Record<string, string>) =>
  fetch(new URL('/graphql', gateway.url), { method: 'POST', headers, body });

async function refused(query: string, variables?: Record<string, unknown>) {
  const { status, errors } = await ask(gateway.url, query, variables ? { variables } : {});
  expect(errors[0]!.extensions.code).toBe('INVALID_INPUT');
  expect(status).toBe(400);
  return errors[0]!.extensions.fields;
}

describe('an operation', () => {
  it.each([
    ['text/plain', '{"query":"{ today }"}'],
    ['application/x-www-form-urlencoded', 'query={today}'],
    ['multipart/form-data; boundary=x', '--x--'],
  ])('as another site can send it (%s) is refused', async (type, body) => {
    const response = await post(body, { 'content-type': type });
    expect(response.status).toBe(403);
    expect(await response.json()).toMatchObject({
      errors: [{ extensions: { code: 'FORBIDDEN', facts: { reason: 'csrf' } } }],
    });
  });

  it('in a GET without a header that scripts alone can set is refused; a mutation in any GET', async () => {
    const get = (query: string, headers: Record<string, string> = {}) =>
      fetch(new URL(`/graphql?query=${encodeURIComponent(query)}`, gateway.url), { headers });
    expect((await get('{ today }')).status).toBe(403);
    const withHeader = { 'mercurius-require-preflight': '1' };
    expect((await get('{ today }', withHeader)).status).toBe(200);
    expect((await get('mutation { signOut }', withHeader)).status).toBe(405);
  });

  it('of more than 100 KB is refused', async () => {
    const response = await post(JSON.stringify({ query: `{ today } #${'x'.repeat(110_000)}` }), {
      'content-type': 'application/json',
    });
    expect(response.status).toBe(413);
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'INVALID_INPUT' } }] });
  });

  it.each([
    '{',
    '',
    '[]',
    '{}',
    '{"query":5}',
    '{"query":"{ today }","variables":[]}',
    '[{"query":"{ today }"}]',
    '{"query":"{\\"kind\\":\\"Document\\"}"}',
    '{"query":" [1]"}',
  ])('that is no operation is refused: %j', async (body) => {
    const response = await post(body, { 'content-type': 'application/json' });
    expect(response.status).toBe(400);
    const { errors } = (await response.json()) as { errors: { extensions: object }[] };
    expect(errors[0]!.extensions).toMatchObject({ code: 'INVALID_INPUT' });
  });

  it('that asks for what is not there is told so, without a hint at what is', async () => {
    const fields = await refused('{ toda }');
    expect(fields).toEqual([{ field: 'query', problem: 'Cannot query field "toda" on type "Query".' }]);
  });

  it('with a wrong variable is told which', async () => {
    const query = 'mutation($input: StartNoClaimRunInput!) { startNoClaimRun(input: $input) { id } }';
    const input = { key: 'k', ruleSetId: 'r', dry: true };
    const [wrongDate] = await refused(query, { input: { ...input, asOf: '2005-02-30' } });
    expect(wrongDate).toMatchObject({ field: 'input.asOf', problem: expect.stringContaining('YYYY-MM-DD') });
    const [unknown] = await refused(query, { input: { ...input, dri: true } });
    expect(unknown!.problem).not.toMatch(/Did you mean/);
  });

  it.each([
    ['deep', `{ me { ${'... on MemberMe { '.repeat(10)} memberId ${'} '.repeat(10)} } }`],
    ['long', `{ ${'today '.repeat(2_100)} }`],
    ['wide', `{ ${Array.from({ length: 11 }, (_, n) => `a${n}: today`).join(' ')} }`],
    [
      'many guesses',
      'mutation { a: signIn(kind: STAFF, login: "E001", code: "1") { __typename } b: signIn(kind: STAFF, login: "E001", code: "2") { __typename } }',
    ],
    ['guesses in a fragment', 'mutation { ...f } fragment f on Mutation { a: signOut b: signOut }'],
    ['looking round', '{ __schema { types { name } } }'],
    ['looking at a type', '{ __type(name: "Query") { name } }'],
  ])('too %s is refused before anything runs', async (_, query) => {
    gateway.answers.calls.length = 0;
    await refused(query);
    expect(gateway.answers.calls).toEqual([]);
  });

  it('of a cyclic fragment is refused', async () => {
    await refused(
      '{ me { ...a } } fragment a on MemberMe { points { ...b } } fragment b on PointsAccount { ...b }',
    );
  });
});

describe('a demonstration', () => {
  it('may be looked round in', async () => {
    const demo = await testGateway();
    const { data } = await ask(demo.url, '{ __schema { queryType { name } } }');
    expect(data).toEqual({ __schema: { queryType: { name: 'Query' } } });
    await demo.close();
  });
});

describe('a file', () => {
  const upload = (
    body: string | Uint8Array<ArrayBuffer>,
    { token, ...headers }: Record<string, string> = {},
  ) =>
    fetch(new URL('/files', gateway.url), {
      method: 'POST',
      headers: {
        'content-type': 'application/octet-stream',
        ...(token ? { cookie: `__Host-evergreen_session=${token}` } : {}),
        ...headers,
      },
      body,
    });
  const stored = () => readdir(join(gateway.folder, 'files')).catch(() => []);

  it('is stored under its content hash by who may import', async () => {
    const response = await upload('policy;term', {
      token: tokens.marketing,
      'x-file-name': '%E4%BF%9D%E5%8D%95.csv',
    });
    expect(response.status).toBe(201);
    const fileId = createHash('sha256').update('policy;term').digest('hex');
    expect(await response.json()).toEqual({ fileId, bytes: 11 });
  });

  it.each([
    ['nobody', {}, 401, 'NOT_SIGNED_IN'],
    ['a session that has ended', { token: tokens.stranger }, 401, 'SESSION_ENDED'],
    ['a member', { token: tokens.member }, 403, 'FORBIDDEN'],
    ['an auditor', { token: tokens.auditor }, 403, 'FORBIDDEN'],
    ['a form', { token: tokens.marketing, 'content-type': 'text/plain' }, 415, 'INVALID_INPUT'],
    ['a broken name', { token: tokens.marketing, 'x-file-name': '%E4%' }, 400, 'INVALID_INPUT'],
  ])('is refused from %s', async (_, headers, status, code) => {
    const response = await upload('other content', headers);
    expect(response.status).toBe(status);
    expect(await response.json()).toMatchObject({
      code,
      correlationId: response.headers.get('x-correlation-id'),
    });
  });

  it('that is too large is refused, also when it does not say how large it is', async () => {
    const before = await stored();
    const declared = await upload(new Uint8Array(1_048_577), { token: tokens.marketing });
    expect(declared.status).toBe(413);
    const status = await new Promise<number | undefined>((resolve, reject) => {
      const chunked = httpRequest(
        new URL('/files', gateway.url),
        {
          method: 'POST',
          headers: {
            'content-type': 'application/octet-stream',
            'transfer-encoding': 'chunked',
            cookie: `__Host-evergreen_session=${tokens.marketing}`,
          },
        },
        (response) => resolve(response.statusCode),
      );
      chunked.on('error', reject);
      chunked.write(Buffer.alloc(1_048_577));
      chunked.end();
    });
    expect(status).toBe(413);
    expect(await stored()).toEqual(before);
  });

  it('that breaks off leaves nothing behind', async () => {
    const before = await stored();
    const incoming = () => readdir(join(gateway.folder, 'files', 'incoming'));
    const broken = httpRequest(new URL('/files', gateway.url), {
      method: 'POST',
      headers: {
        'content-type': 'application/octet-stream',
        'content-length': '1000',
        cookie: `__Host-evergreen_session=${tokens.marketing}`,
      },
    });
    broken.on('error', () => undefined);
    broken.write('half');
    await eventually(async () => (await incoming()).length === 1, { what: 'the upload to have begun' });
    broken.destroy();
    await eventually(async () => (await incoming()).length === 0, { what: 'the upload to be gone' });
    expect(await stored()).toEqual(before);
  });
});

describe('the web apps', () => {
  const get = (path: string, headers: Record<string, string> = {}) =>
    fetch(new URL(path, gateway.url), { headers });

  it.each([
    ['/', 'portal'],
    ['/statement', 'portal'],
    ['/?lang=en', 'portal'],
    ['/console', 'console'],
    ['/console/', 'console'],
    ['/console/imports/1', 'console'],
  ])('answer %s with a screen of the %s that is asked for anew each time', async (path, app) => {
    const response = await get(path);
    expect(await response.text()).toBe(`<title>${app}</title>`);
    expect(response.headers.get('cache-control')).toBe('no-cache');
    expect(response.headers.get('content-type')).toMatch(/^text\/html/);
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
    expect((await get(path)).status).toBe(404);
  });

  it('come with headers that let nothing foreign in', async () => {
    const { headers } = await get('/');
    expect(headers.get('content-security-policy')).toContain("default-src 'none';script-src 'self'");
    expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('strict-transport-security')).toMatch(/max-age=31536000/);
    expect(headers.get('referrer-policy')).toBe('no-referrer');
  });
});

describe('health', () => {
  it('says that the gateway is ready, with reasons on the health port only', async () => {
    const open = await fetch(`${gateway.url}/health/ready`);
    expect([open.status, await open.json()]).toEqual([200, { ready: true }]);
    const inside = await fetch(`http://127.0.0.1:${gateway.healthPort}/health/ready`);
    expect(await inside.json()).toEqual({ ready: true, checks: { nats: 'ok', identity: 'ok' } });
    const metrics = await fetch(`http://127.0.0.1:${gateway.healthPort}/metrics`);
    expect(await metrics.text()).toContain('process_cpu_seconds_total');
  });
});

describe('the configuration', () => {
  it('with a variable that nobody knows is refused by name', async () => {
    await expect(startGateway({ EVERGREEN_PROT: '80', EVERGREEN_NATS_URL: 'http://x' })).rejects.toThrow(
      /EVERGREEN_PROT: unknown variable[\s\S]*EVERGREEN_NATS_URL/,
    );
  });
});

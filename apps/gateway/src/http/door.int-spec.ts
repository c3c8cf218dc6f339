import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readdir, writeFile } from 'node:fs/promises';
import { request as httpRequest } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { eventually } from '@evergreen/testing';
import { exported } from '../answering-services.fixture.ts';
import { ask, testGateway, tokens } from '../gateway.fixture.ts';
import { startGateway } from '../start-gateway.ts';

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

  it.each(['query=%7Btoday%7D', 'query=mutation%7BsignOut%7D', 'operationName=x&query=%7Btoday%7D', ''])(
    'comes in a body and never in an address: %j',
    async (search) => {
      const get = (headers: Record<string, string>) =>
        fetch(new URL(`/graphql?${search}`, gateway.url), { headers });
      expect((await get({})).status).toBe(403);
      const response = await get({ 'mercurius-require-preflight': '1' });
      expect(response.status).toBe(405);
      expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'INVALID_INPUT' } }] });
    },
  );

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
      'mutation { a: signInMember(login: "M1", code: "1") { __typename } b: signInMember(login: "M1", code: "2") { __typename } }',
    ],
    ['guesses in a fragment', 'mutation { ...f } fragment f on Mutation { a: signOut b: signOut }'],
    ['many operations', 'query a { today } query b { demo }'],
    [
      'many directives',
      `{ today ${'@include(if: true) '.repeat(1)} ${Array.from(
        { length: 10 },
        (_, n) => `b${n}: demo @skip(if: false)`,
      )
        .slice(0, 9)
        .join(' ')} demo @skip(if: false) @include(if: true) }`,
    ],
    [
      'dear',
      `{ me { ... on MemberMe { ${'decisions { claims { paid { minor currency } } } '.repeat(60)} } } }`,
    ],
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
    ['/index.html', 'portal'],
    ['/console/', 'console'],
    ['/console/imports/1', 'console'],
  ])('answer %s with a screen of the %s that is asked for anew each time', async (path, app) => {
    const response = await get(path);
    expect(await response.text()).toContain(`<title>${app}</title>`);
    expect(response.headers.get('cache-control')).toBe('no-store');
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

describe('an export', () => {
  const get = (file: string, token?: string) =>
    fetch(new URL(`/exports/${file}`, gateway.url), {
      headers: token ? { cookie: `__Host-evergreen_session=${token}` } : {},
    });

  it.each([
    ['json', 'application/json; charset=utf-8', 1],
    ['zip', 'application/zip', 2],
  ])('comes whole as a file nobody keeps: %s', async (ending, type, format) => {
    const response = await get(`e1.${ending}`, tokens.member);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe(type);
    expect(response.headers.get('content-disposition')).toBe(`attachment; filename="evergreen-e1.${ending}"`);
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(response.headers.get('content-length')).toBe(String(exported.length));
    expect(exported.equals(Buffer.from(await response.arrayBuffer()))).toBe(true);
    const asked = gateway.answers.calls.filter(({ method }) => method === 'readExport').slice(-2);
    expect(asked.map(({ request }) => request)).toMatchObject([
      { requestId: 'e1', format, offset: 0n },
      { offset: 524_288n },
    ]);
    expect(asked[1]!.call.caller).toMatchObject({ kind: 'member', memberId: 'm1' });
  });

  it.each(['e2.json', 'e2.zip', 'e1.txt', 'e1', '..%2fe1.json'])(
    'that is not there and that of somebody else are answered alike: %s',
    async (file) => {
      const response = await get(file, tokens.member);
      expect(response.status).toBe(404);
      expect(await response.json()).toMatchObject({ code: 'NOT_FOUND', fields: [], facts: {} });
    },
  );

  it('is for who is signed in', async () => {
    expect((await get('e1.json')).status).toBe(401);
    expect(await (await get('e1.json', tokens.stranger)).json()).toMatchObject({ code: 'SESSION_ENDED' });
    expect(await (await get('e1.json', tokens.marketing)).json()).toMatchObject({ code: 'FORBIDDEN' });
  });
});

describe('what nobody would send', () => {
  it.each([
    ['/%zz', {}],
    ['/graphql/x', { method: 'POST' }],
    ['/files/x', { method: 'DELETE' }],
    ['/nothing.php', {}],
  ])('is answered calmly: %s', async (path, init) => {
    const response = await fetch(new URL(path, gateway.url), init);
    expect(response.status).toBeGreaterThanOrEqual(400);
    expect(response.status).toBeLessThan(500);
    const body = (await response.json()) as Record<string, unknown>;
    expect(body).toMatchObject({ code: expect.stringMatching(/^(NOT_FOUND|INVALID_INPUT)$/) });
    expect(JSON.stringify(body)).not.toMatch(/node_modules|Error|Cannot/);
  });

  it('broken UTF-8 and characters no language has are data or refused, never a failure', async () => {
    const bytes = Buffer.concat([
      Buffer.from('{"query":"mutation { signInMember(login: \\"'),
      Buffer.from([0xff, 0xfe, 0xc3, 0x28]),
      Buffer.from('\\", code: \\"1\\") { __typename } }"}'),
    ]);
    for (const body of [bytes, Buffer.from('{"query":"\\u0000\\ud800"}'), Buffer.from([0xff])]) {
      const response = await fetch(new URL('/graphql', gateway.url), {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body,
      });
      expect(response.status).toBeLessThan(500);
      expect(await response.json()).toMatchObject({
        errors: [{ extensions: { fields: expect.anything() } }],
      });
    }
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

  it('of a demonstration that others could reach is refused', async () => {
    for (const host of ['0.0.0.0', '192.168.1.2', '::']) {
      const reached = gateway.another({ EVERGREEN_DEMO: 'true', EVERGREEN_HOST: host });
      await expect(reached).rejects.toThrow('EVERGREEN_HOST: a demonstration listens on loopback only');
    }
  });

  it.each(['https://example.com/path', 'ftp://example.com', 'example.com'])(
    'with a public address that is none is refused: %s',
    async (url) => {
      await expect(gateway.another({ EVERGREEN_PUBLIC_URL: url })).rejects.toThrow('EVERGREEN_PUBLIC_URL');
    },
  );
});

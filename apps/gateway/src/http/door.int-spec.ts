import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ask, testGateway, tokens } from '../gateway.fixture.ts';
import { startGateway } from '../start-gateway.ts';

let gateway: Awaited<ReturnType<typeof testGateway>>;

beforeAll(async () => {
  // As outside a demonstration.
  gateway = await testGateway({ EVERGREEN_DEMO: 'false' });
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

  it.each([
    { query: '{ me { __typename } }' },
    { query: 'mutation { signOut }' },
    { query: '{"kind":"Document","definitions":[]}' },
  ])('is not run for who asks by HEAD: %j', async (search) => {
    gateway.answers.calls.length = 0;
    const address = new URL(`/graphql?${String(new URLSearchParams(search))}`, gateway.url);
    const headers = {
      'mercurius-require-preflight': '1',
      cookie: `__Host-evergreen_session=${tokens.member}`,
    };
    expect((await fetch(address, { method: 'HEAD', headers })).status).toBe(404);
    expect(gateway.answers.calls).toEqual([]);
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

  it.each([
    '{}',
    '[]',
    '"text"',
    ' 1',
    'null',
    '{"kind":"Document","definitions":[]}',
    '\n{\t"query":"{ today }"}',
    '{"\\u006bind":"Document"}',
  ])('that is JSON, which no text of an operation is, is refused: %s', async (query) => {
    const problems = [{ field: 'query', problem: 'is not the text of an operation' }];
    expect(await refused(query)).toEqual(problems);
    const response = await post(query, { 'content-type': 'application/graphql' });
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({
      errors: [{ extensions: { code: 'INVALID_INPUT', fields: problems } }],
    });
  });

  it('may come as a text alone', async () => {
    const response = await post('{ today }', { 'content-type': 'application/graphql' });
    expect([response.status, await response.json()]).toEqual([
      200,
      { data: { today: expect.stringMatching(/^\d{4}-/) } },
    ]);
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
    ['in the text', (blanks: string) => refused(`{ today "${blanks}" }`)],
    [
      'in a variable',
      (limit: string) => refused('query($limit: Int!) { imports(limit: $limit) { id } }', { limit }),
    ],
  ])('with 90 KB of blanks %s is refused at once, without all of them', async (_, send) => {
    const beganAt = performance.now();
    const [fault] = await send(' '.repeat(90_000));
    expect(fault!.problem.length).toBeLessThan(600);
    expect(performance.now() - beganAt).toBeLessThan(2_500);
  });

  it.each([
    ['deep', `{ me { ${'... on MemberMe { '.repeat(10)} memberId ${'} '.repeat(10)} } }`],
    ['long', `{ ${'today '.repeat(2_100)} }`],
    ['wide', `{ ${Array.from({ length: 11 }, (_, n) => `a${n}: today`).join(' ')} }`],
    [
      'many guesses',
      'mutation { a: signInMember(login: "M1", code: "1") { __typename } b: signInMember(login: "M1", code: "2") { __typename } }',
    ],
    [
      'wide by a fragment',
      `{ ...f } fragment f on Query { ${Array.from({ length: 20 }, (_, n) => `a${n}: today`).join(' ')} }`,
    ],
    ['wide by one name', `{ me { ... on MemberMe { ${'name '.repeat(51)} } } }`],
    [
      'large',
      `{ me { ... on MemberMe { ${'statement { entries { id kind why { termId } } } '.repeat(45)} } } }`,
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

describe('no answer is kept by a browser or a proxy', () => {
  const json = { 'content-type': 'application/json' };

  it.each([
    ['of an operation', '/graphql', { method: 'POST', headers: json, body: '{"query":"{ today }"}' }],
    ['to a wrong operation', '/graphql', { method: 'POST', headers: json, body: '{"query":"{ toda }"}' }],
    ['to another site', '/graphql', { method: 'POST', body: 'x' }],
    ['to what is no JSON', '/graphql', { method: 'POST', headers: json, body: '{' }],
    [
      'to an operation in an address',
      '/graphql?query={today}',
      { headers: { 'mercurius-require-preflight': '1' } },
    ],
    ['to a file of nobody', '/files', { method: 'POST' }],
    ['to a download of nobody', '/exports/x.json', {}],
    ['to a sign-in outside', '/sign-in/oidc', { redirect: 'manual' as const }],
    ['about health', '/health/ready', {}],
    ['about nothing', '/nothing.php', {}],
    ['to what is no address', '/%zz', {}],
  ])('%s', async (_, path, init) => {
    const response = await fetch(new URL(path, gateway.url), init);
    expect(response.headers.get('cache-control')).toBe('no-store');
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
  it.each(['/health/live', '/health/ready'])('is told also to who wants no body: %s', async (path) => {
    expect((await fetch(new URL(path, gateway.url), { method: 'HEAD' })).status).toBe(200);
  });

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

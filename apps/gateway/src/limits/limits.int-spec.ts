import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { eventually, startRedis } from '@evergreen/testing';
import { feedCredential } from '../answering-services.fixture.ts';
import { ask, askByHash, testGateway, tokens } from '../gateway.fixture.ts';

const hashOf = (text: string) => createHash('sha256').update(text).digest('hex');
const today = 'query Today { today }';
/** More than a stranger may ask at once. */
const dear = `query Dear { me { ... on MemberMe { ${'statement { entries { why { claims { paid { minor } } } } } '.repeat(40)} } } }`;

/** Counts begin anew each minute: what is counted in one test must not stand in two. */
const earlyInTheMinute = () => eventually(() => Date.now() % 60_000 < 45_000, { timeoutMs: 20_000 });

/** A gateway of a test's own. It is ready early in the minute. */
async function ownGateway(variables: Record<string, string>) {
  const started = await testGateway(variables);
  await earlyInTheMinute();
  return started;
}

let gateway: Awaited<ReturnType<typeof testGateway>>;
beforeAll(async () => {
  const folder = await mkdtemp(join(tmpdir(), 'evergreen-persisted-'));
  const apps = { portal: [today], console: [dear] };
  for (const [app, texts] of Object.entries(apps)) {
    await mkdir(join(folder, app));
    await writeFile(join(folder, app, 'index.html'), '');
    const operations = Object.fromEntries(texts.map((text) => [hashOf(text), text]));
    await writeFile(join(folder, app, 'persisted-operations.json'), JSON.stringify(operations));
  }
  gateway = await testGateway({
    EVERGREEN_DEMO: 'false',
    EVERGREEN_PORTAL_DIR: join(folder, 'portal'),
    EVERGREEN_CONSOLE_DIR: join(folder, 'console'),
    EVERGREEN_REQUESTS_PER_MINUTE: '30',
    EVERGREEN_SIGN_INS_PER_MINUTE: '4',
    EVERGREEN_SEARCHES_PER_MINUTE: '3',
    EVERGREEN_VERIFICATIONS_PER_MINUTE: '3',
  });
});
afterAll(() => gateway.close());
beforeEach(earlyInTheMinute);

describe('an operation of our apps', () => {
  it('is named by its hash', async () => {
    for (let round = 0; round < 3; round += 1) {
      const { data, errors } = await askByHash(gateway.url, hashOf(today));
      expect(errors).toEqual([]);
      expect(data).toEqual({ today: expect.stringMatching(/^\d{4}-/) });
    }
  });

  it('may cost more than what a stranger asks for', async () => {
    const { errors } = await askByHash(gateway.url, hashOf(dear), { token: tokens.member });
    expect(errors).toEqual([]);
    const { errors: refused } = await ask(gateway.url, dear.replace('Dear', 'Other'), {
      token: tokens.member,
    });
    expect(refused[0]!.extensions).toMatchObject({
      code: 'INVALID_INPUT',
      fields: [{ field: 'query', problem: 'The operation asks for too much at once' }],
    });
  });

  it.each(['f'.repeat(64), 'x', ''])('of an unknown hash is refused by name: %j', async (hash) => {
    const { status, errors } = await askByHash(gateway.url, hash);
    expect(status).toBe(400);
    expect(errors[0]!.extensions).toMatchObject({
      code: 'INVALID_INPUT',
      fields: [{ field: 'extensions.persistedQuery.sha256Hash', problem: 'PERSISTED_QUERY_NOT_FOUND' }],
    });
  });

  it('is not a file for everybody', async () => {
    for (const prefix of ['/', '/console/']) {
      const response = await fetch(new URL(`${prefix}persisted-operations.json`, gateway.url));
      expect(response.status).toBe(404);
    }
  });
});

describe('requests', () => {
  const me = (url: string, token?: string) => ask(url, '{ me { __typename } }', token ? { token } : {});

  it('say how many are left, counted by session', async () => {
    const { headers } = await me(gateway.url, tokens.auditor);
    expect(headers.get('ratelimit-limit')).toBe('30');
    expect(headers.get('ratelimit-remaining')).toBe('29');
    expect(Number(headers.get('ratelimit-reset'))).toBeLessThanOrEqual(60);
    expect((await me(gateway.url, tokens.auditor)).headers.get('ratelimit-remaining')).toBe('28');
    expect((await me(gateway.url, tokens.administrator)).headers.get('ratelimit-remaining')).toBe('29');
  });

  it.each([
    ['whom a proxy of ours forwards', '127.0.0.1', ['19', '19', '18']],
    ['where they come from, whatever they say', 'none', ['19', '18', '17']],
  ])('of nobody are counted by %s', async (_, proxies, left) => {
    const behind = await ownGateway({
      EVERGREEN_REQUESTS_PER_MINUTE: '20',
      EVERGREEN_TRUSTED_PROXIES: proxies,
    });
    const seen: (string | null)[] = [];
    for (const from of ['203.0.113.1', '203.0.113.2', '203.0.113.2']) {
      const { headers } = await ask(behind.url, '{ today }', { headers: { 'x-forwarded-for': from } });
      seen.push(headers.get('ratelimit-remaining'));
    }
    expect(seen).toEqual(left);
    await behind.close();
  });

  it('are counted by all gateways together', async () => {
    const other = await gateway.another();
    const asked = new Map<string, number>();
    const askAt = (url: string) => {
      asked.set(url, (asked.get(url) ?? 0) + 1);
      return me(url, tokens.marketing);
    };
    const knows = async () => Number((await askAt(other.url)).headers.get('ratelimit-remaining')) < 20;
    for (let n = 0; n < 10; n += 1) await askAt(gateway.url);
    await eventually(knows, { what: 'the other gateway to know', everyMs: 150 });
    for (let n = 0; n < 20; n += 1) await askAt(n % 2 ? gateway.url : other.url);
    for (const url of [gateway.url, other.url]) {
      // What one has let through the other knows a moment later.
      const refused = async () => {
        const answer = await askAt(url);
        return answer.status === 429 && answer;
      };
      const { errors, headers } = await eventually(refused, { what: 'a refusal', everyMs: 150 });
      expect(errors[0]!.extensions.code).toBe('RATE_LIMITED');
      expect(Number(headers.get('retry-after'))).toBeGreaterThan(0);
      expect(headers.get('ratelimit-remaining')).toBe('0');
      // Its own share alone would not have been too much.
      expect(asked.get(url)).toBeLessThan(30);
    }
    await other.stop();
  });

  it('of nobody, however many, leave alone who is signed in behind the same address', async () => {
    const office = await ownGateway({ EVERGREEN_REQUESTS_PER_MINUTE: '20' });
    let n = 0;
    for (; n < 40 && (await me(office.url)).status !== 429; n += 1);
    expect(n).toBeLessThan(40);
    const { status, data, headers } = await me(office.url, tokens.auditor);
    expect([status, data]).toEqual([200, { me: { __typename: 'StaffMe' } }]);
    expect(headers.get('ratelimit-remaining')).toBe('19');
    await office.close();
  });

  it('with sessions that never were count for the address, and identity is spared the rest', async () => {
    const guessed = await ownGateway({ EVERGREEN_REQUESTS_PER_MINUTE: '20' });
    const guess = (n: number) => me(guessed.url, `${n}`.padStart(43, 'g'));
    let n = 0;
    for (; n < 40 && (await guess(n)).status !== 429; n += 1);
    expect(n).toBeLessThan(40);
    guessed.answers.calls.length = 0;
    expect((await guess(99)).errors[0]!.extensions.code).toBe('RATE_LIMITED');
    expect(guessed.answers.methods()).toEqual([]);
    await guessed.close();
  });
});

describe('sessions that never were, shown where no operation is asked', () => {
  it.each([
    ['/exports/x.json', {}, 429],
    ['/files', { method: 'POST' }, 429],
    // A browser on its way is told by the console.
    ['/sign-in/oidc', { redirect: 'manual' as const }, 302],
    ['/sign-in/oidc/callback', { redirect: 'manual' as const }, 302],
  ])('count for the address, and identity is spared the rest: %s', async (path, init, status) => {
    const guessed = await ownGateway({ EVERGREEN_REQUESTS_PER_MINUTE: '10' });
    const guess = (n: number) =>
      fetch(new URL(path, guessed.url), {
        ...init,
        headers: { cookie: `evergreen_session=${`${n}`.padStart(43, 'g')}` },
      });
    for (let n = 0; n < 11; n += 1) await guess(n);
    expect(guessed.answers.methods().filter((method) => method === 'getSession')).toHaveLength(11);
    guessed.answers.calls.length = 0;
    const response = await guess(99);
    expect(response.status).toBe(status);
    if (status === 302) expect(response.headers.get('location')).toContain('problem=RATE_LIMITED');
    else expect(await response.json()).toMatchObject({ code: 'RATE_LIMITED' });
    expect(guessed.answers.methods()).toEqual([]);
    await guessed.close();
  });
});

describe('what is guessed or looked up', () => {
  it.each([
    ['codes', 'mutation { requestCode(login: "x") { validSeconds } }'],
    ['passwords', 'mutation { signInStaff(staffNumber: "E1", password: "x") { __typename } }'],
    [
      'codes of authenticators',
      'mutation { answerChallenge(input: { challengeToken: "x", totpCode: "1" }) { __typename } }',
    ],
    ['proofs', 'mutation { stepUp(code: "x") { endsAt } }'],
  ])('is counted by address: %s', async (_, query) => {
    const other = await ownGateway({ EVERGREEN_SIGN_INS_PER_MINUTE: '3' });
    const codes: string[] = [];
    for (let n = 0; n < 9; n += 1) {
      const { errors } = await ask(other.url, query, { token: tokens.administrator });
      codes.push(errors[0]?.extensions.code ?? 'OK');
    }
    expect(codes[0]).not.toBe('RATE_LIMITED');
    expect(codes.at(-1)).toBe('RATE_LIMITED');
    await other.close();
  });

  it('of the feed is counted by credential, and wrong credentials by address, for which nobody is asked any more', async () => {
    const fed = await ownGateway({
      EVERGREEN_REQUESTS_PER_MINUTE: '5',
      EVERGREEN_FEED_REQUESTS_PER_MINUTE: '3',
    });
    const statuses = async (credential: string, times: number) => {
      const seen: number[] = [];
      for (let n = 0; n < times; n += 1) {
        const headers = { authorization: `Bearer ${credential}` };
        seen.push((await fetch(new URL('/feed/v1/batches/b1', fed.url), { headers })).status);
      }
      return seen;
    };
    expect(await statuses(feedCredential, 5)).toEqual([404, 404, 404, 429, 429]);
    expect(await statuses('guessed', 7)).toEqual([401, 401, 401, 401, 401, 429, 429]);
    fed.answers.calls.length = 0;
    expect(await statuses('guessed', 1)).toEqual([429]);
    expect(fed.answers.methods()).toEqual([]);
    await fed.close();
  });

  it('about people is counted by account', async () => {
    const find = () =>
      ask(gateway.url, '{ findCustomers(by: PHONE, text: "13800000000") { nameMasked } }', {
        token: tokens.service,
      });
    const { data } = await find();
    expect(data).toEqual({ findCustomers: [{ nameMasked: '王*' }] });
    const codes: (string | undefined)[] = [];
    for (let n = 0; n < 8; n += 1) codes.push((await find()).errors[0]?.extensions.code);
    expect(codes).toContain('RATE_LIMITED');
  });

  it('of the record of acts is counted by account, each stretch by itself', async () => {
    const verify = (token: string, times: number) =>
      ask(
        gateway.url,
        `{ ${Array.from({ length: times }, (_, n) => `s${n}: auditVerification(fromSequence: ${n + 1}) { checked }`).join(' ')} }`,
        { token },
      );
    expect((await verify(tokens.auditor, 3)).errors).toEqual([]);
    const { errors } = await verify(tokens.auditor, 1);
    expect(errors[0]!.extensions.code).toBe('RATE_LIMITED');
    expect(Number(errors[0]!.extensions.facts['retryAfterSeconds'])).toBeGreaterThan(0);
    expect((await verify(tokens.administrator, 1)).data).toEqual({ s0: { checked: 7 } });
  });
});

it('without Redis a gateway goes on by its own counts, and shares them when Redis is back', async () => {
  const redis = await startRedis();
  const alone = await ownGateway({ EVERGREEN_REDIS_URL: redis.url, EVERGREEN_REQUESTS_PER_MINUTE: '20' });
  const left = async (url: string) =>
    Number((await ask(url, '{ today }', { token: tokens.member })).headers.get('ratelimit-remaining'));
  expect(await left(alone.url)).toBe(19);
  await redis.kill();
  for (let n = 0; n < 5; n += 1) await left(alone.url);
  expect(await left(alone.url)).toBe(13);
  await redis.start();
  const other = await alone.another();
  await eventually(async () => (await left(other.url)) < 13, {
    timeoutMs: 10_000,
    what: 'counts to be shared',
  });
  await other.stop();
  await alone.close();
  await redis.stop();
}, 60_000);

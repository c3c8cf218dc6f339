import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { request as httpRequest } from 'node:http';
import { promisify } from 'node:util';
import { eventually } from '@evergreen/testing/eventually';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { gzipSync } from 'node:zlib';
import { connectOperator, type Operator } from '../../deploy/embedded/operator/operator.ts';
import { type ImportSeen, importThrough } from '../support/long-work.ts';
import { policiesHeader } from '../support/policies-csv.ts';
import { SignedIn } from '../support/signed-in.ts';
import { startTestStack, type TestStack } from '../support/test-stack.ts';
import { demonstrationIsFinishedLater } from './book/demo-later.ts';
import { doorsAreClosedToWhomTheyMust } from './book/doors.ts';
import { racesAreExact } from './book/races.ts';

const row = (policy: string, from = '2025-01-01', to = '2025-12-31', premium = '2762.00'): string =>
  `C-${policy},王小明,,/33/3301,${policy},V-${policy},,3,agent,${from},${to},${premium}`;
const file = (...rows: readonly string[]): Buffer => Buffer.from(`${[policiesHeader, ...rows].join('\n')}\n`);
const claims = (...rows: readonly string[]): Buffer =>
  Buffer.from(`policy_ref,claim_ref,occurred_on,guarantee,paid,fault_percent\n${rows.join('\n')}\n`);

const today = '2026-09-16';
let stack: TestStack;
let operator: Operator;
let staff: SignedIn;
beforeAll(async () => {
  stack = await startTestStack({ today });
  operator = await connectOperator(stack.installation);
  staff = await SignedIn.as(stack.url, 'STAFF', 'E001');
}, 180_000);
afterAll(async () => {
  await operator?.close();
  await stack?.stop();
}, 60_000);

demonstrationIsFinishedLater(() => ({ stack, operator }));
describe('a file that is not what it should be', () => {
  let before: object;
  beforeAll(async () => {
    const known = await importThrough(staff, {
      content: file(row('KNOWN')),
      profileId: 'evergreen-policies',
    });
    expect(known.progress).toEqual({ state: 'SUCCEEDED', failure: null });
    before = await book();
  }, 30_000);

  /** What the book holds, asked by a dry run of what is known already. */
  const book = async () =>
    (await importThrough(staff, { content: file(row('KNOWN')), profileId: 'evergreen-policies', dry: true }))
      .report!.book;

  const findings = async ({ id }: ImportSeen) =>
    (
      await staff.get<{
        importFindings: {
          findings: { line: number; column: string | null; code: string; message: string }[];
        };
      }>(
        'query($id: ID!) { importFindings(importId: $id, limit: 100) { findings { line column code message } } }',
        { id },
      )
    ).importFindings.findings;

  const whole = file(row('NEW-1'), row('NEW-2'));

  it.each([
    ['an empty file', Buffer.alloc(0), 'evergreen-policies', 'FILE_EMPTY'],
    ['a header alone', Buffer.from(`${policiesHeader}\n`), 'evergreen-policies', 'FILE_HEADER_ONLY'],
    [
      'a file cut in the middle of a line',
      whole.subarray(0, whole.length - 30),
      'evergreen-policies',
      'FILE_TRUNCATED',
    ],
    [
      'a gzip file cut in its middle',
      gzipSync(whole).subarray(0, 60),
      'evergreen-policies',
      'FILE_TRUNCATED|FILE_GZIP_BROKEN',
    ],
    ['another profile', whole, 'evergreen-claims', 'COLUMNS_WRONG'],
    [
      'a column nobody knows',
      Buffer.from(String(whole).replace('channel', 'colour')),
      'evergreen-policies',
      'colour',
    ],
    [
      'a column that is missing',
      Buffer.from(String(whole).replace(',premium', ',price')),
      'evergreen-policies',
      'premium',
    ],
  ])('is refused as a whole and changes nothing: %s', async (_what, content, profileId, reason) => {
    const { progress } = await importThrough(staff, { content, profileId });
    expect(progress.state).toBe('FAILED');
    expect(progress.failure).toMatch(new RegExp(reason));
    expect(await book()).toEqual(before);
  });

  it.each([
    ['a date that does not exist', row('BAD', '2025-02-30'), 'DATE_WRONG', 'starts_on', '2025-02-30'],
    [
      'a number that is none',
      row('BAD', '2025-01-01', '2025-12-31', 'much'),
      'NUMBER_WRONG',
      'premium',
      'much',
    ],
    [
      'a negative premium',
      row('BAD', '2025-01-01', '2025-12-31', '-1.00'),
      'PREMIUM_NEGATIVE',
      'premium',
      '-1.00',
    ],
  ])('loses one row and says which: %s', async (what, bad, code, column, value) => {
    const good = row(`GOOD-${what.length}`);
    const seen = await importThrough(staff, { content: file(good, bad), profileId: 'evergreen-policies' });
    expect(seen.report).toMatchObject({ rowsRead: 2, rowsAccepted: 1, rowsRefused: 1 });
    expect(await findings(seen)).toEqual([
      { line: 3, column, code, message: expect.stringContaining(value) as unknown },
    ]);
  });

  it('refuses a claim of an unknown policy, and one from before its policy', async () => {
    const content = claims('NOBODY,K1,2025-03-01,TPL,100.00,100', 'KNOWN,K2,2024-12-31,TPL,100.00,100');
    const seen = await importThrough(staff, { content, profileId: 'evergreen-claims' });
    expect(seen.report).toMatchObject({ rowsAccepted: 0, rowsRefused: 2, book: { claims: 0 } });
    expect((await findings(seen)).map(({ line, code }) => [line, code])).toEqual([
      [2, 'POLICY_UNKNOWN'],
      [3, 'CLAIM_BEFORE_POLICY'],
    ]);
  });

  it('is not started under a profile that does not exist, nor without a file', async () => {
    const start = (fileId: string, profileId: string) =>
      staff.ask('mutation($input: StartImportInput!) { startImport(input: $input) { id } }', {
        input: { key: `bad-${profileId}`, fileId, fileName: 'a.csv', profileId, dry: true },
      });
    const fileId = await staff.upload(whole);
    expect((await start(fileId, 'no-such-profile')).errors[0]?.extensions?.code).toBe('PROFILE_UNKNOWN');
    expect((await start('0'.repeat(64), 'evergreen-policies')).errors[0]?.extensions?.code).toBe(
      'FILE_UNKNOWN',
    );
  });
});

describe('a batch of a core system', () => {
  const path = '/feed/v1/batches/2026-09-16-0001';
  const claim = {
    policy_ref: 'KNOWN',
    occurred_on: '2025-03-01',
    claim_ref: 'F1',
    guarantee: 'TPL',
    paid: 90,
  };
  let made: { credential: { id: string }; secret: string };
  beforeAll(async () => {
    const create = `mutation($i: CreateFeedCredentialInput!) {
      createFeedCredential(input: $i) { credential { id } secret } }`;
    const input = { key: 'feed', source: 'core', validDays: 1 };
    ({ createFeedCredential: made } = await staff.get<{ createFeedCredential: typeof made }>(create, {
      i: input,
    }));
  });

  const send = async (
    to: string,
    { body, ...init }: { body?: unknown; method?: string; headers?: object } = {},
  ) => {
    const text = body === undefined || typeof body === 'string' ? body : JSON.stringify(body);
    const response = await fetch(new URL(to, stack.url), {
      method: text === undefined ? 'GET' : 'PUT',
      ...init,
      headers: {
        authorization: `Bearer ${made.secret}`,
        ...(text === undefined ? {} : { 'content-type': 'application/json' }),
        ...init.headers,
      },
      ...(text === undefined ? {} : { body: text }),
    });
    return { status: response.status, answer: (await response.json()) as Record<string, unknown> };
  };
  const ended = (key = path) =>
    eventually(
      async () => {
        const { answer } = await send(key);
        return answer['finishedAt'] !== null && answer;
      },
      { what: `the end of ${key}`, everyMs: 50 },
    );

  it('goes as the guide shows: what is refused is named by row and field, the rest is taken, once', async () => {
    const guide = await readFile(new URL('../../deploy/docs/feed.md', import.meta.url), 'utf8');
    const command = /```sh\n(curl [^]*?)```/.exec(guide)![1]!;
    const environment = {
      EVERGREEN_URL: stack.url.replace(/\/$/, ''),
      EVERGREEN_FEED_CREDENTIAL: made.secret,
    };
    const run = async () => {
      const { stdout } = await promisify(execFile)('bash', ['-c', command], {
        env: { ...process.env, ...environment },
      });
      return JSON.parse(stdout) as Record<string, unknown>;
    };
    expect(await run()).toMatchObject({ key: '2026-09-16-0001', kind: 'policies' });
    const answer = await ended();
    expect(answer).toMatchObject({
      state: 'succeeded',
      rows: { read: 2, accepted: 1, refused: 1 },
      refusals: [{ row: 2, field: 'starts_on', code: 'DATE_WRONG' }],
      nextCursor: null,
    });
    expect(await run()).toMatchObject({ state: 'succeeded', receivedAt: answer['receivedAt'] });
  });

  it('that comes twice at once is one, and with other content or of another kind none', async () => {
    const to = '/feed/v1/batches/twice';
    const body = { kind: 'claims', rows: [claim] };
    const twice = await Promise.all([send(to, { body }), send(to, { body })]);
    expect(twice.map(({ status }) => Math.floor(status / 100))).toEqual([2, 2]);
    expect(await ended(to)).toMatchObject({ rows: { accepted: 1 } });
    const other = { kind: 'claims', rows: [{ ...claim, paid: 91 }] };
    expect(await send(to, { body: other })).toMatchObject({ status: 409, answer: { code: 'KEY_REUSED' } });
    const { feedBatches } = await staff.get<{ feedBatches: { key: string; rowsRead: number }[] }>(
      '{ feedBatches { key rowsRead } }',
    );
    expect(feedBatches.map(({ key, rowsRead }) => [key, rowsRead])).toEqual([
      ['twice', 1],
      ['2026-09-16-0001', 2],
    ]);
  });

  const rows = [claim];
  it.each<[string, string, Parameters<typeof send>[1], number, string]>([
    ['no credential', path, { headers: { authorization: '' } }, 401, 'FEED_REFUSED'],
    ['an unknown credential', path, { headers: { authorization: 'Bearer egfeed_x' } }, 401, 'FEED_REFUSED'],
    ['another scheme', path, { headers: { authorization: 'Basic eDp5' } }, 401, 'FEED_REFUSED'],
    ['a field that is none', path, { body: { kind: 'claims', rows: [{ x: 1 }] } }, 400, 'INVALID_INPUT'],
    ['a body that is no JSON', path, { body: '{' }, 400, 'INVALID_INPUT'],
    ['a form', path, { body: 'a=b', headers: { 'content-type': 'text/plain' } }, 415, 'INVALID_INPUT'],
    [
      'a key that is none',
      '/feed/v1/batches/a%20b',
      { body: { kind: 'claims', rows } },
      400,
      'INVALID_INPUT',
    ],
    ['a key nobody sent', '/feed/v1/batches/404', {}, 404, 'NOT_FOUND'],
    ['a page of nothing', `${path}?limit=0`, {}, 400, 'INVALID_INPUT'],
    ['a cursor of another list', `${path}?cursor=x`, {}, 400, 'INVALID_INPUT'],
  ])('is refused with %s', async (_, to, init, status, code) => {
    expect(await send(to, init)).toMatchObject({ status, answer: { code } });
  });

  it('is refused before it is read when it is too large', async () => {
    const headers = {
      ...{ authorization: `Bearer ${made.secret}`, 'content-type': 'application/json' },
      'content-length': 9_000_000,
    };
    const status = await new Promise<number | undefined>((resolve, reject) => {
      const sent = httpRequest(new URL(path, stack.url), { method: 'PUT', headers }, (response) => {
        resolve(response.statusCode);
        sent.destroy();
      });
      sent.on('error', reject);
      sent.flushHeaders();
    });
    expect(status).toBe(413);
  });

  it('comes by a credential that opens nothing else, by no session, and by none that is revoked', async () => {
    const authorization = `Bearer ${made.secret}`;
    const headers = { authorization, 'content-type': 'application/json' };
    const asked = await fetch(new URL('/graphql', stack.url), {
      ...{ method: 'POST', headers },
      body: JSON.stringify({ query: '{ imports { id } }' }),
    });
    expect(await asked.text()).toContain('NOT_SIGNED_IN');
    const type = 'application/octet-stream';
    const files = new URL('/files', stack.url);
    const upload = { method: 'POST', headers: { authorization, 'content-type': type }, body: 'x' };
    expect((await fetch(files, upload)).status).toBe(401);
    const session = { headers: { authorization: '', cookie: staff.cookie } };
    expect((await send(path, session)).status).toBe(401);
    await staff.get('mutation($id: ID!) { revokeFeedCredential(id: $id) { id } }', {
      id: made.credential.id,
    });
    expect(await send(path)).toMatchObject({ status: 401, answer: { code: 'FEED_REFUSED' } });
    const { feedCredentials } = await staff.get<{ feedCredentials: { lastUsedAt: string | null }[] }>(
      '{ feedCredentials { lastUsedAt } }',
    );
    expect(feedCredentials).toEqual([{ lastUsedAt: expect.any(String) as unknown }]);
  });
});

for (const hold of [doorsAreClosedToWhomTheyMust, racesAreExact]) hold(() => ({ stack, operator, today }));

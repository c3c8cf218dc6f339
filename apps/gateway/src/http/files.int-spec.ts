import { createHash } from 'node:crypto';
import { readdir } from 'node:fs/promises';
import { request as httpRequest } from 'node:http';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { eventually } from '@evergreen/testing';
import { busyCredential, exported } from '../answering-services.fixture.ts';
import { ask, testGateway, tokens } from '../gateway.fixture.ts';

let gateway: Awaited<ReturnType<typeof testGateway>>;

beforeAll(async () => {
  // As outside a demonstration.
  gateway = await testGateway({ EVERGREEN_DEMO: 'false', EVERGREEN_UPLOAD_MAX_MB: '1' });
});
afterAll(() => gateway.close());

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
    const response = await upload('policy;term', { token: tokens.marketing });
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
  ])('is refused from %s', async (_, headers, status, code) => {
    const response = await upload('other content', headers);
    expect(response.status).toBe(status);
    expect(await response.json()).toMatchObject({
      code,
      correlationId: response.headers.get('x-correlation-id'),
    });
  });

  it('without a body is refused', async () => {
    const before = await stored();
    const response = await fetch(new URL('/files', gateway.url), {
      method: 'POST',
      headers: { cookie: `__Host-evergreen_session=${tokens.marketing}` },
    });
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({
      code: 'INVALID_INPUT',
      fields: [{ field: 'body', problem: 'is missing' }],
    });
    expect(await stored()).toEqual(before);
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

describe('a batch of the feed', () => {
  it('is not read, let alone stored, while the one before it has not ended', async () => {
    gateway.answers.calls.length = 0;
    const send = (key: string) =>
      fetch(new URL(`/feed/v1/batches/${key}`, gateway.url), {
        method: 'PUT',
        headers: { authorization: `Bearer ${busyCredential}`, 'content-type': 'application/json' },
        body: '{}',
      });
    const response = await send('b1');
    expect([response.status, response.headers.get('retry-after')]).toEqual([409, '1']);
    expect(await response.json()).toMatchObject({ code: 'FEED_BUSY', facts: { key: 'b0' } });
    expect(gateway.answers.methods()).toEqual(['openFeed']);
    // That very one may be sent again, and is looked at.
    expect((await send('b0')).status).toBe(400);
  });
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

  it('of finance comes part by part, for whoever the service says', async () => {
    const answer = await get('finance/lots-2005-03-14.csv', tokens.auditor);
    expect(answer.headers.get('content-disposition')).toBe(
      'attachment; filename="evergreen-lots-2005-03-14.csv"',
    );
    expect(await answer.text()).toBe('a,b\r\n1,2\r\n');
    expect((await get('finance/lots-2005-03-14.csv', tokens.marketing)).status).toBe(403);
    for (const file of ['finance/lots.csv', 'finance/lots-2005-03.csv'])
      expect((await get(file, tokens.auditor)).status).toBe(404);
  });

  it('breaks off when the session ends before all of it is there', async () => {
    const isOver = async () =>
      (await ask(gateway.url, '{ me { __typename } }', { token: tokens.member })).data?.['me'] === null;
    expect(await isOver()).toBe(false);
    gateway.answers.calls.length = 0;
    const parts = () => gateway.answers.calls.filter(({ method }) => method === 'readExport');
    let release = () => {};
    gateway.answers.hold = new Promise((resolve) => (release = resolve));
    const whole = get('e1.json', tokens.member).then((response) => response.arrayBuffer());
    await eventually(() => parts().length === 1, { what: 'the first part to be asked for' });
    gateway.answers.hold = Promise.resolve();
    const before = gateway.answers.sessions.get(tokens.member)!;
    gateway.answers.sessions.delete(tokens.member);
    gateway.hints.publish('sessions-changed', { accountIds: ['a1'] });
    await eventually(isOver, { what: 'the session to be over' });
    release();
    await expect(whole).rejects.toThrow();
    expect(parts()).toHaveLength(1);
    gateway.answers.sessions.set(tokens.member, before);
  });
});

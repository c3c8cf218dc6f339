import { createHmac } from 'node:crypto';
import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { fixedClock } from '@evergreen/kernel';
import type { CodeDelivery } from './code-sender.ts';
import { WebhookCodeSender } from './webhook-code-sender.ts';

const now = new Date('2026-11-22T08:00:00Z');
const secret = 'what the carrier and Evergreen know';

interface Received {
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** What the carrier answers, in turn; `hang`: nothing. */
let answers: (number | 'hang' | { readonly redirect: string })[];
let received: Received[];
let server: Server;
let url: string;

beforeEach(async () => {
  [answers, received] = [[], []];
  server = createServer((request, response) => {
    let body = '';
    request.on('data', (part: Buffer) => (body += part.toString()));
    request.on('end', () => {
      received.push({ headers: request.headers, body });
      const answer = answers.shift() ?? 200;
      if (answer === 'hang') return;
      if (typeof answer === 'number') response.writeHead(answer).end('said');
      else response.writeHead(307, { location: answer.redirect }).end();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/messages`;
});
afterEach(
  () =>
    new Promise<void>((resolve) => {
      server.closeAllConnections();
      server.close(() => resolve());
    }),
);

const sender = (more: { phone?: string; timeoutMs?: number } = {}) =>
  new WebhookCodeSender({
    url,
    secret,
    clock: fixedClock(now),
    phoneOf: (customerId) => Promise.resolve(more.phone ?? (customerId === 'c1' ? '13800138000' : '')),
    timeoutMs: more.timeoutMs ?? 5_000,
    pausesMs: [1, 1],
  });

const delivery = (more: Partial<CodeDelivery> = {}): CodeDelivery => ({
  codeId: '0197b000-0000-7000-8000-000000000001',
  account: { kind: 'member', accountId: 'a', memberId: 'm', memberNumber: 'M1', customerId: 'c1' },
  login: 'M1',
  code: '012345',
  createdAt: now,
  expiresAt: new Date(now.getTime() + 300_000),
  ...more,
});

describe('the carrier', () => {
  it('gets phone and code, signed with the time', async () => {
    await sender().send(delivery());
    const [{ headers, body }] = received as [Received];
    expect(JSON.parse(body)).toEqual({
      phone: '13800138000',
      code: '012345',
      validSeconds: 300,
      messageId: '0197b000-0000-7000-8000-000000000001',
    });
    const [, seconds, signature] = /^t=(\d+),v1=([0-9a-f]{64})$/.exec(
      String(headers['evergreen-signature']),
    )!;
    expect(Number(seconds)).toBe(now.getTime() / 1_000);
    expect(signature).toBe(createHmac('sha256', secret).update(`${seconds}.${body}`).digest('hex'));
  });

  it.each([
    [500, 503],
    [429, 'hang'],
  ] as const)('gets the same message again when it answers %s and then %s', async (...failures) => {
    answers = [...failures];
    await sender({ timeoutMs: 1_000 }).send(delivery());
    expect(received).toHaveLength(3);
    expect(
      new Set(received.map(({ body }) => (JSON.parse(body) as { messageId: string }).messageId)).size,
    ).toBe(1);
  });

  it('is asked no more than three times', async () => {
    answers = [500, 500, 500, 200];
    await expect(sender().send(delivery())).rejects.toThrow('status 500');
    expect(received).toHaveLength(3);
  });

  it('is asked once when it refuses', async () => {
    answers = [400];
    await expect(sender().send(delivery())).rejects.toThrow('status 400');
    expect(received).toHaveLength(1);
  });

  it('cannot send phone and code elsewhere', async () => {
    answers = [{ redirect: url.replace('/messages', '/elsewhere') }];
    await expect(sender().send(delivery())).rejects.toThrow('status 307');
    expect(received).toHaveLength(1);
  });

  it('hears nothing of a code that has ended, nor of a member without a phone', async () => {
    await expect(sender().send(delivery({ expiresAt: now }))).rejects.toThrow('ended');
    await expect(sender({ phone: '' }).send(delivery())).rejects.toThrow('No phone');
    expect(received).toEqual([]);
  });

  it('is never named with phone or code in what failed', async () => {
    answers = [400];
    const failure = (await sender()
      .send(delivery())
      .catch((error: Error) => error)) as Error;
    expect(`${failure.message} ${failure.stack}`).not.toMatch(/13800138000|012345/);
  });
});

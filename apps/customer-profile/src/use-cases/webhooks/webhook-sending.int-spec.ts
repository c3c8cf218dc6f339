import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { uuidv7 } from '@evergreen/kernel';
import { sql } from '@evergreen/persistence';
import { eventually } from '@evergreen/testing';
import { mayReach } from './addresses.ts';
import { WebhookSender } from '../../jobs/webhooks/webhook-sender.ts';
import { leaseMessages } from '../../persistence/webhooks/sending.repository.ts';
import { postWebhook } from './post-webhook.ts';
import { type WebhookBench, webhookBench, wholeLog } from './webhooks.fixture.ts';

let bench: WebhookBench;

beforeAll(async () => {
  bench = await webhookBench();
});
afterAll(() => bench.close());
beforeEach(() => bench.clear());

const neverStops = new AbortController().signal;
const tierItems = (count: number) =>
  Array.from({ length: count }, (_, n) => ({ customerId: bench.customers[n % 2]!, version: n }));

describe('a message', () => {
  it('is tried again with its id and bytes as the schedule says, and its tries are kept', async () => {
    const { id, secret } = await bench.endpoint('/crm');
    bench.receiver.answer('/crm', 503, `not now ${'忙'.repeat(2_000)}`);
    await bench.tell('tier.changed.v1', tierItems(1));
    await bench.send();
    expect(await bench.deliveries()).toEqual(['crm queued STATUS 503 1']);
    bench.later(4);
    await bench.send();
    expect(bench.receiver.received).toHaveLength(1);
    bench.later(2);
    bench.receiver.answer('/crm', 200, 'thanks');
    await bench.send();
    expect(await bench.deliveries()).toEqual(['crm delivered 200 2']);
    const [first, second] = bench.receiver.received;
    expect(second!.id).toBe(first!.id);
    expect(second!.body).toEqual(first!.body);
    expect(second!.headers['webhook-timestamp']).not.toBe(first!.headers['webhook-timestamp']);
    expect(bench.opened(secret, second!)).toMatchObject({ id: first!.id });
    const { attempts, body } = await bench.log.one({ endpointId: id, messageId: first!.id.slice(4) });
    expect(Buffer.from(body)).toEqual(first!.body);
    expect(attempts).toMatchObject([
      { n: 1, reason: 'STATUS', status: 503, answer: expect.stringMatching(/^not now 忙+$/) },
      { n: 2, reason: '', status: 200, answer: 'thanks' },
    ]);
    expect(Buffer.byteLength(attempts[0]!.answer)).toBeLessThanOrEqual(1_024);
  });

  it('has failed after ten tries, and is sent again with the same id: one, or all of some days', async () => {
    const { id } = await bench.endpoint('/crm');
    bench.receiver.answer('/crm', 500);
    await bench.tell('tier.changed.v1', tierItems(150));
    for (let tries = 0; tries < 12; tries += 1) {
      await bench.send();
      bench.later(86_400 * 1.2);
      // It would be paused by then; what is asked here is when trying ends.
      await bench.owner.rows(
        sql`update webhook_endpoint set failing_since = null, state = 'active', pause = ''`,
      );
    }
    expect(await bench.deliveries()).toEqual(['crm failed STATUS 500 10', 'crm failed STATUS 500 10']);
    bench.receiver.clear();
    const [failed] = (await bench.log.page({ ...wholeLog, state: 'failed' })).rows;
    expect(await bench.log.replay(id, { messageId: failed!.message_id })).toBe(1n);
    expect(await bench.log.replay(id, { messageId: failed!.message_id })).toBe(0n);
    await bench.send();
    expect(bench.receiver.received.map((each) => each.id)).toEqual([`msg_${failed!.message_id}`]);
    const day = { from: '2026-09-16', to: '2026-09-16' } as never;
    expect(await bench.log.replay(id, { from: '2026-09-17', to: '2026-09-20' } as never)).toBe(0n);
    expect(await bench.log.replay(id, day)).toBe(1n);
    await bench.send();
    expect(await bench.deliveries()).toEqual(['crm delivered 204 11', 'crm delivered 204 11']);
    // What was taken is sent again only one by one.
    expect(await bench.log.replay(id, day)).toBe(0n);
    expect(await bench.log.replay(id, { messageId: failed!.message_id })).toBe(1n);
    await expect(bench.log.replay(id, { messageId: uuidv7() })).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('waits as long as the receiver asks for, follows no redirect and gives up on who is slow', async () => {
    await bench.endpoint('/busy');
    await bench.endpoint('/moved');
    await bench.endpoint('/slow');
    bench.receiver.answer('/busy', 429, '', { 'retry-after': '3600' });
    bench.receiver.answer('/moved', 307, '', { location: bench.receiver.urlOf('/elsewhere') });
    bench.receiver.hold('/slow');
    await bench.tell('tier.changed.v1', tierItems(1));
    await bench.send(200);
    expect((await bench.deliveries()).sort()).toEqual([
      'busy queued STATUS 429 1',
      'moved queued STATUS 307 1',
      'slow queued TIMEOUT 1',
    ]);
    const [row] = await bench.owner.rows<{ at: Date }>(sql`
      select next_at as at from webhook_delivery where status = 429`);
    expect(row!.at).toEqual(new Date('2026-09-16T05:00:00Z'));
    expect(bench.receiver.received.map(({ path }) => path).sort()).toEqual(['/busy', '/moved', '/slow']);
  });

  it('is not sent to who has gone, and nothing more is made for them until somebody resumes it', async () => {
    const { id } = await bench.endpoint('/gone');
    bench.receiver.answer('/gone', 410);
    await bench.tell('tier.changed.v1', tierItems(1));
    await bench.send();
    expect(await bench.stateOf(id)).toBe('paused gone');
    await bench.tell('tier.changed.v1', tierItems(1));
    expect(await bench.deliveries()).toEqual(['gone failed GONE 410 1']);
    bench.receiver.clear();
    await bench.endpoints.move(id, 'active', 'E001');
    await bench.tell('tier.changed.v1', tierItems(1));
    await bench.send();
    expect(bench.receiver.received).toHaveLength(1);
    expect((await bench.bench.acts()).map(({ act }) => act)).toEqual([
      ...['webhook.created', 'webhook.stopped', 'webhook.resumed'],
    ]);
  });

  it('is kept for an endpoint that is paused, by staff or by itself after five days, and leaves later', async () => {
    const { id } = await bench.endpoint('/crm');
    bench.receiver.answer('/crm', 500);
    await bench.tell('tier.changed.v1', tierItems(1));
    await bench.send();
    bench.later(5 * 86_400);
    await bench.send();
    expect(await bench.stateOf(id)).toBe('paused failing');
    await bench.tell('tier.changed.v1', tierItems(1));
    bench.receiver.clear();
    bench.later(3_600);
    await bench.send();
    expect(bench.receiver.received).toEqual([]);
    // A test goes all the same.
    const test = await bench.log.test('t1', id);
    expect((await bench.log.test('t1', id)).message_id).toBe(test.message_id);
    await bench.send();
    expect(bench.receiver.received.map((each) => each.id)).toEqual([`msg_${test.message_id}`]);
    await bench.endpoints.move(id, 'paused', 'E001');
    await bench.endpoints.move(id, 'active', 'E001');
    await bench.send();
    expect(await bench.deliveries()).toEqual([
      ...['crm delivered 204 3', 'crm delivered 204 1', 'crm delivered 204 1'],
    ]);
  });

  it('comes again with its id when the process dies between sending and writing down', async () => {
    const { id } = await bench.endpoint('/crm');
    const { held } = bench.receiver.hold('/crm');
    await bench.tell('tier.changed.v1', tierItems(1));
    const stop = new AbortController();
    const lane = bench.deliver().lane(id, stop.signal);
    await eventually(() => held.length === 1);
    stop.abort();
    await lane;
    bench.receiver.answer('/crm', 200);
    await bench.send();
    const [first, second] = bench.receiver.received;
    expect([second!.id, second!.body]).toEqual([first!.id, first!.body]);
    expect(await bench.deliveries()).toEqual(['crm delivered 200 1']);
  });

  it('of a process that was killed goes to another once its lease has ended, and not before', async () => {
    const { id } = await bench.endpoint('/crm');
    await bench.tell('tier.changed.v1', tierItems(1));
    const now = bench.clock.now();
    const order = {
      endpointId: id,
      lease: uuidv7(),
      now,
      until: new Date(now.getTime() + 60_000),
      atOnce: 4,
    };
    await bench.database.transaction((tx) => leaseMessages(tx, order));
    await bench.send();
    expect(bench.receiver.received).toEqual([]);
    bench.later(61);
    await bench.send();
    expect(await bench.deliveries()).toEqual(['crm delivered 204 1']);
  });

  it('goes once to its endpoint though two processes send, four at a time together', async () => {
    const { id } = await bench.endpoint('/crm');
    await bench.tell('tier.changed.v1', tierItems(2_000));
    for (let left = 20; left > 0; left = (await bench.log.page({ ...wholeLog, state: 'queued' })).rows.length)
      await Promise.all([1, 2, 3].map(() => bench.deliver().lane(id, neverStops)));
    expect(new Set(bench.receiver.received.map((each) => each.id)).size).toBe(20);
    expect(bench.receiver.received).toHaveLength(20);
    expect(bench.receiver.mostUnderWay()).toBeLessThanOrEqual(4);
  });

  it('of a slow endpoint does not hold those of another', async () => {
    await bench.endpoint('/slow');
    await bench.endpoint('/quick');
    const { held } = bench.receiver.hold('/slow');
    await bench.tell('tier.changed.v1', tierItems(600));
    const sender = new WebhookSender(bench.deliver(), bench.quietLog);
    sender.onApplicationBootstrap();
    await eventually(
      async () => (await bench.deliveries()).filter((each) => each.includes(' delivered ')).length === 6,
    );
    expect(held).toHaveLength(4);
    // A stop does not wait for it.
    await sender.onModuleDestroy();
    const left = await bench.owner.rows(
      sql`select from webhook_delivery where state = 'queued' and lease is null`,
    );
    expect(left).toHaveLength(6);
  });
});

describe('a name that leads inside', () => {
  const post = (addresses: readonly string[], networks: readonly string[] = []) =>
    postWebhook({
      ...{ url: `http://crm.example:${bench.receiver.port}/crm`, headers: {}, body: Buffer.from('{}') },
      ...{ mayReach: mayReach(networks), timeoutMs: 2_000, signal: neverStops, clock: bench.clock },
      resolveHost: (_host, done) =>
        done(
          null,
          addresses.map((address) => ({ address, family: 4 })),
        ),
    });

  it('is not sent to, also where only one of its addresses does', async () => {
    const answers = await Promise.all([
      ...[post(['127.0.0.1']), post(['8.8.8.8', '127.0.0.1']), post(['169.254.169.254'], ['127.0.0.0/8'])],
    ]);
    expect(answers.map(({ fault }) => fault)).toEqual(Array(3).fill('ADDRESS_REFUSED'));
    expect(bench.receiver.received).toEqual([]);
  });

  it('is sent to at the address that was looked at, where the network is open', async () => {
    expect(await post(['127.0.0.1'], ['127.0.0.0/8'])).toMatchObject({ fault: '', status: 204 });
    expect(bench.receiver.received[0]!.headers.host).toBe(`crm.example:${bench.receiver.port}`);
  });
});

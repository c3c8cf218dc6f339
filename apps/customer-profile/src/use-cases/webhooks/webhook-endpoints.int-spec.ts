import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { type DomainError } from '@evergreen/kernel';
import { sql } from '@evergreen/persistence';
import { RewrapCustomerKeys } from '../rewrap-customer-keys.ts';
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
const codeOf = (work: Promise<unknown>) =>
  work.then(
    () => 'done',
    (error: DomainError) => `${error.code} ${String(error.facts['reason'] ?? '')}`.trim(),
  );

describe('an endpoint', () => {
  it('is made once for each key; its secret is shown once and kept sealed', async () => {
    const words = { name: 'CRM', url: bench.receiver.urlOf('/crm'), kinds: ['tier.changed.v1'] as const };
    const twice = await Promise.all([1, 2].map(() => bench.endpoints.create('k', words, 'E001')));
    const secrets = twice.flatMap(({ secret }) => secret ?? []);
    expect(secrets).toEqual([expect.stringMatching(/^whsec_/)]);
    expect(new Set(twice.map(({ endpoint }) => endpoint.id)).size).toBe(1);
    expect(await codeOf(bench.endpoints.create('k', { ...words, name: 'Other' }, 'E001'))).toBe('KEY_REUSED');
    const [row] = await bench.owner.rows<{ text: string }>(sql`
      select e::text as text from webhook_endpoint e`);
    expect(row!.text).not.toContain(secrets[0]!);
    const acts = await bench.bench.acts();
    expect(acts.map(({ act }) => act)).toEqual(['webhook.created']);
    expect(JSON.stringify(acts)).not.toContain('whsec_');
  });

  it('does not point inside, however it comes there', async () => {
    const { id } = await bench.endpoint('/crm');
    const words = { name: 'CRM', kinds: ['tier.changed.v1'] as const };
    for (const [url, code] of [
      ['https://10.0.0.1/', 'WEBHOOK_URL_REFUSED CLOSED_ADDRESS'],
      ['http://crm.example.com/', 'WEBHOOK_URL_REFUSED NOT_HTTPS'],
    ] as const) {
      expect(await codeOf(bench.endpoints.create(url, { ...words, url }, 'E001'))).toBe(code);
      expect(await codeOf(bench.endpoints.change(id, { ...words, url }))).toBe(code);
    }
  });

  it('is removed for good: what waits is sent no more, and nothing comes after', async () => {
    const { id } = await bench.endpoint('/crm');
    await bench.tell('tier.changed.v1', tierItems(1));
    await bench.endpoints.move(id, 'removed', 'E001');
    await bench.endpoints.move(id, 'removed', 'E001');
    await bench.tell('tier.changed.v1', tierItems(1));
    await bench.send();
    expect(await bench.deliveries()).toEqual(['crm failed REMOVED 0']);
    expect(bench.receiver.received).toEqual([]);
    expect(await codeOf(bench.endpoints.move(id, 'active', 'E001'))).toBe('WEBHOOK_STATE');
    expect(await codeOf(bench.log.test('t', id))).toBe('WEBHOOK_STATE');
    expect(await codeOf(bench.endpoints.rotate('r', id))).toBe('WEBHOOK_STATE');
  });

  it('gets another secret, and the one before counts beside it for a day', async () => {
    const { id, secret } = await bench.endpoint('/crm');
    const { secret: next } = await bench.endpoints.rotate('r1', id);
    expect(await bench.endpoints.rotate('r1', id)).toMatchObject({ secret: undefined });
    await bench.tell('tier.changed.v1', tierItems(1));
    await bench.send();
    bench.later(86_401);
    await bench.tell('tier.changed.v1', tierItems(1));
    await bench.bench.rotate('k-webhooks');
    const rewrap = new RewrapCustomerKeys(bench.bench.keys, bench.bench.audit);
    await bench.database.transaction((tx) => rewrap.finish(tx, 'operator', []));
    await bench.send();
    const [first, second] = bench.receiver.received;
    bench.later(-86_401);
    expect([secret, next!].map((each) => bench.opened(each, first!)?.type)).toEqual([
      ...['tier.changed.v1', 'tier.changed.v1'],
    ]);
    bench.later(86_401);
    expect([secret, next!].map((each) => bench.opened(each, second!)?.type)).toEqual([
      ...[undefined, 'tier.changed.v1'],
    ]);
    const [row] = await bench.owner.rows<{ id: string }>(
      sql`select master_key_id as id from webhook_endpoint`,
    );
    expect(row!.id).toBe('k-webhooks');
  });
});

describe('what happened', () => {
  it('is told in parts of a hundred to those who subscribe, with the insurer’s numbers of customers', async () => {
    const { secret } = await bench.endpoint('/crm');
    await bench.endpoint('/other', ['care.changed.v1']);
    await bench.tell('tier.changed.v1', tierItems(250));
    await bench.tell('customer.merged.v1', [{ customerId: 'x', intoCustomerId: 'y' }]);
    await bench.send();
    const messages = bench.receiver.received.map((each) => bench.opened(secret, each)!);
    expect(messages.map(({ data }) => data.items.length).sort((a, b) => a - b)).toEqual([50, 100, 100]);
    expect(messages[0]).toMatchObject({ type: 'tier.changed.v1', timestamp: '2026-09-16T04:00:00.000Z' });
    const items = messages.flatMap(({ data }) => data.items);
    expect(items).toHaveLength(250);
    expect(items).toContainEqual({ customerId: bench.customers[0], customerRef: 'C0', version: 248 });
    expect(new Set(bench.receiver.received.map(({ path }) => path))).toEqual(new Set(['/crm']));
  });

  it('makes nothing at all while nobody listens', async () => {
    await bench.tell('tier.changed.v1', tierItems(1));
    const rows = await bench.owner.rows(sql`select from webhook_message`);
    expect(rows).toEqual([]);
  });
});

it('a message is forgotten after its days, sent or not, with what became of it', async () => {
  const { id } = await bench.endpoint('/crm');
  await bench.tell('tier.changed.v1', tierItems(1));
  await bench.send();
  await bench.endpoints.move(id, 'paused', 'E001');
  await bench.tell('tier.changed.v1', tierItems(1));
  bench.later(30 * 86_400);
  expect(await bench.prune.run(neverStops)).toBe(0);
  bench.later(86_400);
  expect(await bench.prune.run(neverStops)).toBe(2);
  const left = await bench.owner.rows(
    sql`select from webhook_attempt union all select from webhook_delivery`,
  );
  expect(left).toEqual([]);
});

it('the log is found by endpoint, kind, state and day, page by page', async () => {
  const [crm] = [
    await bench.endpoint('/crm'),
    await bench.endpoint('/two', ['tier.changed.v1', 'care.changed.v1']),
  ];
  await bench.tell('tier.changed.v1', tierItems(1));
  bench.later(86_400);
  await bench.tell('care.changed.v1', tierItems(1));
  const found = async (wanted: object) => {
    const { rows } = await bench.log.page({ ...wholeLog, ...wanted });
    return rows.map(({ endpoint_name: name, kind }) => `${name} ${kind.split('.')[0]!}`);
  };
  expect(await found({})).toEqual(['two care', 'crm tier', 'two tier']);
  expect(await found({ endpointId: crm.id })).toEqual(['crm tier']);
  expect(await found({ kind: 'care.changed.v1' })).toEqual(['two care']);
  expect(await found({ state: 'delivered' })).toEqual([]);
  expect(await found({ day: '2026-09-17' })).toEqual(['two care']);
  const { next } = await bench.log.page({ ...wholeLog, limit: 2 });
  expect(await found({ after: next })).toEqual(['two tier']);
});

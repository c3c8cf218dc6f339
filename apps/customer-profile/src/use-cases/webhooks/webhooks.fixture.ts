import { readFile, writeFile } from 'node:fs/promises';
import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Clock, localDateIn, type Uuid, uuidv7 } from '@evergreen/kernel';
import { createLogger } from '@evergreen/observability';
import { type Database, sql } from '@evergreen/persistence';
import type { WebhookKind } from '../../domain/webhooks/event-kinds.ts';
import { defaultPauses } from '../../domain/webhooks/retry-schedule.ts';
import { dueEndpoints } from '../../persistence/webhooks/sending.repository.ts';
import { policiesCsv } from '../house-files.fixture.ts';
import { importBench } from '../import.fixture.ts';
import { DeliverWebhooks } from './deliver-webhooks.ts';
import { EndpointSecrets } from './endpoint-secrets.ts';
import { ManageEndpoints } from './manage-endpoints.ts';
import { PruneWebhooks } from './prune-webhooks.ts';
import { TellSystems } from './tell-systems.ts';
import { WebhookLog } from './webhook-log.ts';
import { WebhookSettings } from './webhook-settings.ts';

export interface ReceivedWebhook {
  readonly path: string;
  readonly id: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

/** A system of the insurer that answers as it is told, by path; 204 where nothing is. */
export async function webhookReceiver() {
  const received: ReceivedWebhook[] = [];
  const answers = new Map<string, (response: ServerResponse) => void>();
  let [underWay, mostUnderWay] = [0, 0];
  const server = createServer((request, response) => {
    underWay += 1;
    mostUnderWay = Math.max(mostUnderWay, underWay);
    response.on('close', () => (underWay -= 1));
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => {
      const { headers, url: path = '' } = request;
      received.push({ path, id: String(headers['webhook-id']), headers, body: Buffer.concat(parts) });
      const answer = answers.get(path);
      if (answer === undefined) response.writeHead(204).end();
      else answer(response);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    received,
    port,
    urlOf: (path: string) => `http://127.0.0.1:${port}${path}`,
    answer: (path: string, status: number, text = '', headers = {}) =>
      answers.set(path, (response) => response.writeHead(status, headers).end(text)),
    /** Says nothing until it is told to. */
    hold: (path: string) => {
      const held: ServerResponse[] = [];
      answers.set(path, (response) => held.push(response));
      return {
        held,
        release: () => {
          answers.delete(path);
          for (const response of held) response.writeHead(204).end();
        },
      };
    },
    mostUnderWay: () => mostUnderWay,
    clear: () => {
      received.length = 0;
      answers.clear();
      mostUnderWay = underWay;
    },
    close: () => {
      server.closeAllConnections();
      return new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}

type Open = (
  secret: string,
  headers: ReceivedWebhook['headers'],
  body: Buffer,
  now: number,
) => { id: string; type: string; data: { items: object[] } } | undefined;

/** What the guide tells receivers to do, run as it stands there. */
async function exampleOfTheGuide(): Promise<Open> {
  const guide = await readFile(new URL('../../../../../deploy/docs/webhooks.md', import.meta.url), 'utf8');
  const [, code = ''] = /```js\n([\s\S]*?)```/.exec(guide) ?? [];
  const file = join(tmpdir(), `evergreen-guide-${uuidv7()}.mjs`);
  await writeFile(file, code);
  return ((await import(file)) as { openWebhook: Open }).openWebhook;
}

/** The log without any filter. */
export const wholeLog = {
  ...{ endpointId: undefined, kind: undefined, state: undefined, day: undefined, after: undefined },
  limit: 100,
};

/** Somebody who listens, for specs of what is told. */
export async function subscribe(owner: Database, kind: WebhookKind): Promise<void> {
  await owner.rows(sql`
    insert into webhook_endpoint (id, created_key, name, url, kinds, state_changed_at, state_changed_by, created_by,
      created_at, master_key_id, wrapped, secret_sealed, secret_key, secret_made_at)
    values (${uuidv7()}, ${kind}, 'CRM', 'https://crm.example/', ${[kind]}, now(), 'E001', 'E001', now(), 'k', '', '',
      'k', now())`);
}

/** Items of all messages of a kind, oldest first. */
export async function itemsTold(owner: Database, kind: WebhookKind): Promise<Record<string, unknown>[]> {
  const rows = await owner.rows<{ body: Buffer }>(sql`
    select body from webhook_message where kind = ${kind} order by id`);
  return rows.flatMap(
    ({ body }) => (JSON.parse(body.toString()) as { data: { items: Record<string, unknown>[] } }).data.items,
  );
}

const firstMoment = '2026-09-16T04:00:00Z';

/** Endpoints of a receiver on this machine, with customers `C0` and `C1`; the test turns the clock. */
export async function webhookBench() {
  const bench = await importBench();
  const { database, audit, keys } = bench;
  await bench.import({
    profileId: 'evergreen-policies',
    content: policiesCsv(
      ...[0, 1].map((n) => ({ policy_ref: `P${n}`, customer_ref: `C${n}`, vehicle_ref: `V${n}` })),
    ),
  });
  const customers = await bench.owner.rows<{ id: Uuid }>(sql`select id from customer order by source_ref`);
  let now = new Date(firstMoment);
  const clock: Clock = { now: () => now, today: () => localDateIn('Asia/Shanghai', now) };
  const log = createLogger({ service: 'customer-profile', level: 'fatal' });
  const settings = new WebhookSettings({
    EVERGREEN_WEBHOOK_NETWORKS: '127.0.0.0/8',
    EVERGREEN_WEBHOOK_PAUSES: defaultPauses,
    EVERGREEN_WEBHOOK_FAILING_DAYS: 5,
    EVERGREEN_WEBHOOK_DAYS_KEPT: 30,
  });
  const secrets = new EndpointSecrets(keys);
  const receiver = await webhookReceiver();
  const endpoints = new ManageEndpoints(database, clock, audit, secrets, settings);
  const systems = new TellSystems(clock);
  const open = await exampleOfTheGuide();
  const deliver = (timeoutMs = 5_000) =>
    new DeliverWebhooks(database, clock, audit, log, secrets, settings, timeoutMs);
  let made = 0;

  return {
    ...{ bench, database, owner: bench.owner, clock, receiver, endpoints, systems, settings },
    customers: customers.map(({ id }) => id),
    log: new WebhookLog(database, clock, audit),
    prune: new PruneWebhooks(database, clock, settings),
    deliver,
    /** Sends to each endpoint what is due, until nothing is. */
    send: async (timeoutMs?: number): Promise<void> => {
      const ids = await dueEndpoints(database, clock.now());
      await Promise.all(ids.map((id) => deliver(timeoutMs).lane(id, new AbortController().signal)));
    },
    /** As a receiver opens it that follows the guide. */
    opened: (secret: string, { headers, body }: ReceivedWebhook) =>
      open(secret, headers, body, now.getTime()),
    stateOf: async (id: string): Promise<string> => {
      const { state, pause } = (await endpoints.list()).find((each) => each.id === id)!;
      return `${state} ${pause}`.trim();
    },
    quietLog: log,
    /** An endpoint of its own path, with its secret. */
    async endpoint(path: string, kinds: readonly WebhookKind[] = ['tier.changed.v1']) {
      const words = { name: path.slice(1), url: receiver.urlOf(path), kinds };
      const { endpoint, secret } = await endpoints.create(`${path} ${(made += 1)}`, words, 'E001');
      return { id: endpoint.id as Uuid, secret: secret! };
    },
    /** As a consumer learns of it. */
    tell: (kind: WebhookKind, items: readonly Record<string, string | number>[]) =>
      database.transaction((tx) => systems.run(tx, [{ kind, items: () => items }], now)),
    later: (seconds: number) => {
      now = new Date(now.getTime() + seconds * 1_000);
    },
    /** State, reason, status and attempts of each delivery, oldest message first. */
    deliveries: async (): Promise<string[]> => {
      const rows = await bench.owner.rows<{ words: string }>(sql`
        select concat_ws(' ', e.name, d.state, nullif(d.reason, ''), d.status, d.attempts) as words
        from webhook_delivery d join webhook_endpoint e on e.id = d.endpoint_id order by d.message_id, e.name`);
      return rows.map(({ words }) => words);
    },
    clear: async () => {
      now = new Date(firstMoment);
      receiver.clear();
      await bench.owner.rows(
        sql`truncate webhook_endpoint, webhook_message, webhook_delivery, webhook_attempt, outbox`,
      );
    },
    close: async () => {
      await receiver.close();
      await bench.close();
    },
  };
}

export type WebhookBench = Awaited<ReturnType<typeof webhookBench>>;

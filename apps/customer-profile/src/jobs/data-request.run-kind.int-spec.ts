import { AuditTrail } from '@evergreen/audit';
import { RunEngine } from '@evergreen/jobs';
import { systemClock, type Uuid, uuid, uuidv7 } from '@evergreen/kernel';
import { createLogger } from '@evergreen/observability';
import { Database, type RawBuilder, sql } from '@evergreen/persistence';
import { newFieldKey, openField, SealBroken } from '@evergreen/personal-data';
import { callerTokens, connectNats, generateCallerKeys, RpcClient } from '@evergreen/rpc';
import { currentScope } from '@evergreen/service';
import { eventually, testPrefix, testServers } from '@evergreen/testing';
import { afterAll, beforeAll, beforeEach, expect, it } from '@jest/globals';
import { serviceDesk } from '../data-requests.fixture.ts';
import { ownService, servicesWithData } from '../domain/data-request.ts';
import { otherServices } from '../other-services.fixture.ts';
import { CollectPerson } from '../use-cases/collect-person.ts';
import { EraseCustomer } from '../use-cases/erase-customer.ts';
import { ErasePerson } from '../use-cases/erase-person.ts';
import { policiesCsv } from '../use-cases/house-files.fixture.ts';
import { piecePlace } from '../use-cases/export-places.ts';
import { importBench, type ImportBench } from '../use-cases/import.fixture.ts';
import { PackExport } from '../use-cases/pack-export.ts';
import { ReadDataRequests } from '../use-cases/read-data-requests.ts';
import { RequestData } from '../use-cases/request-data.ts';
import { DataRequestRunKind } from './data-request.run-kind.ts';

const prefix = testPrefix();
const clock = systemClock('UTC');
const log = createLogger({ service: 'customer-profile', level: 'fatal' });
let book: ImportBench;
let others: Awaited<ReturnType<typeof otherServices>>;

beforeAll(async () => {
  book = await importBench();
  const { natsUrl } = await testServers();
  others = await otherServices(natsUrl, prefix, servicesWithData);
  const rows = ['C1', 'C2', 'C3'].map((ref) => ({
    customer_ref: ref,
    policy_ref: `P${ref}`,
    vehicle_ref: `V${ref}`,
  }));
  await book.import({ content: policiesCsv(...rows), profileId: 'evergreen-policies' });
}, 30_000);
afterAll(async () => {
  await others.close();
  await book.close();
});
beforeEach(() => {
  others.asked.length = 0;
  others.silent.clear();
});

const customer = async (ref: string): Promise<Uuid> => {
  const [row] = await book.owner.rows<{ id: string }>(sql`select id from customer where source_ref = ${ref}`);
  return uuid(row!.id);
};

/** A process that carries requests out, as far as anybody outside can see. */
async function worker() {
  const { natsUrl, redisUrl } = await testServers();
  const database = await Database.open({
    url: book.url,
    applicationName: 'worker',
    poolMax: 4,
    scope: currentScope,
  });
  const connection = await connectNats({ url: natsUrl, name: 'customer-profile', log });
  const tokens = await callerTokens(generateCallerKeys('customer-profile'));
  const rpc = new RpcClient(connection, { subjectPrefix: prefix, tokens, self: 'customer-profile' });
  const erase = new ErasePerson(database, clock, new EraseCustomer(book.outbox, book.audit, clock));
  const kind = new DataRequestRunKind(
    new CollectPerson(database, rpc, clock, book.customerKeys),
    new PackExport(book.customerKeys, clock),
    erase,
  );
  const engine = new RunEngine({
    ...{
      database,
      redisUrl,
      queuePrefix: prefix,
      service: 'customer-profile',
      kinds: [kind],
      clock,
      zone: 'UTC',
      log,
    },
    ...{
      sweepEveryMs: 50,
      backoffFirstMs: 5,
      backoffLongestMs: 50,
      jobLockMs: 600,
      leaseMs: 600,
      stopWithinMs: 500,
    },
  });
  await engine.startWorker();
  const requests = new ReadDataRequests(database, engine);
  const audit = new AuditTrail('customer-profile', book.outbox, clock);
  return {
    request: new RequestData(database, engine, audit, clock, requests),
    requests,
    engine,
    erase,
    /** Falls silent in the middle of whatever it does. */
    async kill(): Promise<void> {
      await Promise.all([connection.close(), database.close()]);
      await engine.stop();
    },
    async stop(): Promise<void> {
      await engine.stop();
      await connection.close();
      await database.close();
    },
  };
}

const order = (customerId: Uuid) => ({ key: uuidv7(), customerId, reason: 'letter of 3 Sep' });
const services = (receipts: readonly { readonly service: string }[]) =>
  receipts.map(({ service }) => service).sort();
const receiptsOf = async (requestId: string) =>
  services(
    await book.owner.rows<{ service: string }>(sql`
    select service from data_receipt where request_id = ${requestId}`),
  );

it.each(['export', 'erasure'] as const)(
  'an %s whose process dies between two services is finished by another process, with whole receipts',
  async (kind) => {
    const customerId = await customer(kind === 'export' ? 'C1' : 'C2');
    others.silent.add('rewards');
    const answering = servicesWithData.filter(
      (name) => name !== 'rewards' && (kind === 'export' || name !== ownService),
    );
    const first = await worker();
    const caller = serviceDesk as Parameters<RequestData['export']>[0];
    const { request } = await first.request[kind](caller, order(customerId));
    await eventually(async () => {
      const done = await receiptsOf(request.requestId);
      return (
        answering.every((name) => done.includes(name)) &&
        others.asked.some((each) => each.startsWith('rewards'))
      );
    });
    await first.kill();
    expect(await receiptsOf(request.requestId)).not.toContain('rewards');
    others.silent.clear();
    const asked = others.asked.length;

    const second = await worker();
    try {
      const done = await eventually(
        async () => {
          const seen = await second.requests.one(serviceDesk, request.requestId);
          return seen.run.state === 'succeeded' && seen;
        },
        { timeoutMs: 20_000 },
      );
      expect(services(done.receipts)).toEqual(['customer-profile', 'identity', 'membership', 'rewards']);
      // Who had answered before was not asked again.
      expect(new Set(others.asked.slice(asked).map((each) => each.split(' ')[0]))).toEqual(
        new Set(['rewards']),
      );
    } finally {
      await second.stop();
    }
  },
  60_000,
);

it('a copy whose process dies between two pages of a service holds each page once', async () => {
  const customerId = await customer('C1');
  others.pages.set('membership', 4).set('identity', 2);
  others.silentFromPage.set('membership', 3);
  const first = await worker();
  const caller = serviceDesk as Parameters<RequestData['export']>[0];
  const { request } = await first.request.export(caller, order(customerId));
  const parts = () =>
    book.owner.rows<{ service: string; n: number }>(sql`
      select service, n from export_part where request_id = ${request.requestId} order by service, n`);
  await eventually(
    async () => (await parts()).filter(({ service }) => service === 'membership').length === 2,
  );
  await first.kill();
  others.silentFromPage.clear();

  const second = await worker();
  try {
    const done = await eventually(
      async () => {
        const seen = await second.requests.one(serviceDesk, request.requestId);
        return seen.run.state === 'succeeded' && seen;
      },
      { timeoutMs: 20_000 },
    );
    const counts = new Map(done.receipts.map((receipt) => [receipt.service, receipt.counts]));
    expect(counts.get('membership')).toEqual([{ what: 'kept things', count: 4 }]);
    expect(counts.get('identity')).toEqual([{ what: 'kept things', count: 2 }]);
    expect(await parts()).toEqual([]);
    const [file] = await book.owner.rows<{ sealed: Buffer }>(sql`
      select sealed from export_piece where request_id = ${request.requestId} and format = 'json'`);
    const key = (await book.customerKeys.keyOf(book.owner, customerId))!;
    const place = piecePlace(request.requestId, 'json', 0);
    expect(() => openField(newFieldKey(), file!.sealed, place)).toThrow(SealBroken);
    const text = Buffer.from(openField(key, file!.sealed, place), 'base64').toString();
    expect(text.match(/=membership|page \d/g)).toEqual([
      ...['page 2', '=membership', 'page 2', 'page 3', 'page 4'],
    ]);
  } finally {
    others.pages.clear();
    await second.stop();
  }
}, 60_000);

it('a request that is seen to have ended is seen with what it ended with', async () => {
  const { request, requests, engine, stop } = await worker();
  try {
    const caller = serviceDesk as Parameters<RequestData['export']>[0];
    const { requestId } = (await request.export(caller, order(await customer('C1')))).request;
    await eventually(async () => (await requests.one(serviceDesk, requestId)).run.state === 'succeeded');
    const until = (at: RawBuilder<unknown>) =>
      book.owner.rows(sql`update data_request set available_until = ${at} where request_id = ${requestId}`);
    await until(sql`null`);
    // The run ends at the very moment somebody looks.
    const ending = {
      getAll: async (ids: readonly Uuid[]) => {
        await until(sql`now()`);
        return engine.getAll(ids);
      },
    } as RunEngine;
    const seen = await new ReadDataRequests(book.owner, ending).one(serviceDesk, requestId);
    expect(seen).toMatchObject({
      run: { state: 'succeeded' },
      request: { availableUntil: expect.any(Date) },
    });
  } finally {
    await stop();
  }
});

it('an erasure that is done twice changes nothing and answers with its first receipt', async () => {
  const customerId = await customer('C3');
  const { erase, stop } = await worker();
  try {
    const first = await erase.run(customerId, uuidv7());
    expect(first).toContainEqual({ what: 'encryption key', count: 1 });
    const rows = () =>
      book.owner.rows(sql`
      select c::text, k::text from customer c join customer_key k on k.customer_id = c.id where c.id = ${customerId}`);
    const before = await rows();
    const again = await Promise.all(Array.from({ length: 4 }, () => erase.run(customerId, uuidv7())));
    for (const each of again) expect(each).toEqual(first);
    expect(await rows()).toEqual(before);
  } finally {
    await stop();
  }
});

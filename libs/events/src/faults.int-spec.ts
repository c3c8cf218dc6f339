import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { jetstreamManager } from '@nats-io/jetstream';
import type { NatsConnection } from '@nats-io/transport-node';
import { Database, sql } from '@evergreen/persistence';
import { connectNats } from '@evergreen/rpc';
import {
  eventually,
  type ServerHandle,
  startNats,
  startPostgres,
  testDatabase,
  type TestDatabase,
  testPrefix,
} from '@evergreen/testing';
import { ConsumerRunner } from './consumer-runner.ts';
import { DeadLetters } from './dead-letters.ts';
import { streamName } from './event-stream.ts';
import { Relay } from './relay.ts';
import { effects, log, migrations, outboxRows, say, termFacts, terms } from './term-facts.fixture.ts';

const context = 'customer-profile';

describe('events while a server is lost', () => {
  let nats: ServerHandle;
  let opened: TestDatabase;
  let connection: NatsConnection;
  let subjectPrefix: string;
  const stops: (() => Promise<unknown>)[] = [];

  beforeAll(async () => {
    nats = await startNats();
  }, 60_000);
  afterAll(() => nats.stop());
  beforeEach(async () => {
    opened = await testDatabase({ migrations });
    connection = await connectNats({ url: nats.url, name: 'events-test', log });
    subjectPrefix = testPrefix();
  });
  afterEach(async () => {
    while (stops.length > 0) await stops.pop()!();
    await connection.close();
    await opened.close();
  });

  async function start(database: Database): Promise<ConsumerRunner> {
    const relay = new Relay({ database, connection, subjectPrefix, context, log });
    const consumers = [termFacts({ concurrency: 2 })];
    const runner = new ConsumerRunner({
      database,
      connection,
      subjectPrefix,
      service: 'rewards',
      consumers,
      log,
      retryFirstMs: 50,
    });
    await relay.start();
    await runner.start();
    stops.push(
      () => relay.stop(),
      () => runner.stop(),
    );
    return runner;
  }

  const took = (database: Database, facts: number) =>
    eventually(async () => (await effects(database)).facts === facts, {
      what: `${facts} facts`,
      timeoutMs: 30_000,
    });
  const each = (count: number) => terms(count).map((fact) => [fact]);

  it('the store of JetStream is wiped, and every effect happens exactly once', async () => {
    const { database } = opened;
    const runner = await start(database);
    await say(database, ...each(50));
    await took(database, 50);
    await nats.stop();
    await say(database, ...each(20));
    await nats.wipe();
    await nats.start();
    await took(database, 70);
    await say(database, ...each(5));
    await took(database, 75);
    // All kept events were published into the new store, and the inbox knew the first fifty.
    await eventually(async () => (await runner.status())[0]!.known === 50, {
      what: 'the first events again',
    });
    expect(await outboxRows(database)).toEqual({ published: 75, waiting: 0 });
    const manager = await jetstreamManager(connection);
    expect((await manager.streams.info(streamName(subjectPrefix, context))).state.messages).toBe(75);
    expect(await effects(database)).toEqual({ facts: 75, timesMax: 1 });
  }, 60_000);

  it('NATS is killed again and again under load, and every effect happens exactly once', async () => {
    const { database } = opened;
    await start(database);
    for (let round = 1; round <= 3; round += 1) {
      await say(database, ...each(300));
      await eventually(async () => (await effects(database)).facts > (round - 1) * 300);
      await nats.kill();
      await say(database, ...each(10));
      await nats.start();
      await took(database, round * 310);
    }
    expect(await effects(database)).toEqual({ facts: 930, timesMax: 1 });
  }, 90_000);

  it('what a consumer has not taken yet is still there after a restart of NATS', async () => {
    const { database } = opened;
    const runner = await start(database);
    await say(database, ...each(3));
    await took(database, 3);
    await runner.stop();
    await say(database, ...each(20));
    const pending = async () => (await runner.status())[0]?.pending === 20;
    await eventually(pending, { what: 'twenty waiting messages' });
    await nats.stop();
    expect((await runner.status())[0]).toMatchObject({ pending: undefined });
    await nats.start();
    await eventually(pending, { what: 'twenty waiting messages after the restart' });
    await start(database);
    await took(database, 23);
    expect(await effects(database)).toEqual({ facts: 23, timesMax: 1 });
  }, 60_000);

  it('relay and consumer may start before NATS does', async () => {
    const { database } = opened;
    await nats.stop();
    await start(database);
    await say(database, ...each(4));
    await nats.start();
    await took(database, 4);
  }, 60_000);

  it('Postgres is killed under load: nothing is buried, and every effect happens exactly once', async () => {
    const postgres = await startPostgres();
    const options = { url: postgres.url, applicationName: 'test', poolMax: 8, migrations };
    const first = await Database.open(options);
    await first.migrate();
    // Tests' servers commit without waiting for their log; what is shown here stands on a server that keeps its word.
    await first.rows(sql`alter database postgres set synchronous_commit to on`);
    await first.close();
    const database = await Database.open(options);
    try {
      await start(database);
      await say(database, ...each(400));
      await eventually(async () => (await effects(database)).facts > 20);
      await postgres.kill();
      await postgres.start();
      await took(database, 400);
      await say(database, ...each(5));
      await took(database, 405);
      expect(await effects(database)).toEqual({ facts: 405, timesMax: 1 });
      expect(await new DeadLetters(database, []).waiting()).toBe(0n);
    } finally {
      while (stops.length > 0) await stops.pop()!();
      await database.close();
      await postgres.stop();
    }
  }, 90_000);
});

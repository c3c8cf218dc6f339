import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { spawn } from 'node:child_process';
import { jetstreamManager } from '@nats-io/jetstream';
import type { NatsConnection } from '@nats-io/transport-node';
import { sql } from '@evergreen/persistence';
import { connectNats } from '@evergreen/rpc';
import { eventually, testDatabase, type TestDatabase, testPrefix, testServers } from '@evergreen/testing';
import { ConsumerRunner } from './consumer-runner.ts';
import { streamName } from './event-stream.ts';
import { Relay, type RelayOptions } from './relay.ts';
import {
  effects,
  forgetMessageIds,
  log,
  migrations,
  outboxRows,
  say,
  termFacts,
  terms,
} from './term-facts.fixture.ts';

const context = 'customer-profile';

describe('relay', () => {
  let opened: TestDatabase;
  let connection: NatsConnection;
  let subjectPrefix: string;
  const stops: (() => Promise<unknown>)[] = [];

  beforeAll(async () => {
    const { natsUrl } = await testServers();
    connection = await connectNats({ url: natsUrl, name: 'events-test', log });
  });
  afterAll(() => connection.close());
  beforeEach(async () => {
    opened = await testDatabase({ migrations });
    subjectPrefix = testPrefix();
  });
  afterEach(async () => {
    while (stops.length > 0) await stops.pop()!();
    const manager = await jetstreamManager(connection);
    await manager.streams.delete(streamName(subjectPrefix, context)).catch(() => undefined);
    await opened.close();
  });

  async function relay(options: Partial<RelayOptions> = {}): Promise<Relay> {
    const { database } = opened;
    const started = new Relay({ database, connection, subjectPrefix, context, log, ...options });
    await started.start();
    stops.push(() => started.stop());
    return started;
  }

  async function consumer(): Promise<ConsumerRunner> {
    const { database } = opened;
    const consumers = [termFacts()];
    const runner = new ConsumerRunner({
      database,
      connection,
      subjectPrefix,
      service: 'rewards',
      consumers,
      log,
    });
    await runner.start();
    stops.push(() => runner.stop());
    return runner;
  }

  async function stored(): Promise<{ messages: number; lastSeq: number } | undefined> {
    const manager = await jetstreamManager(connection);
    const info = await manager.streams.info(streamName(subjectPrefix, context)).catch(() => undefined);
    return info && { messages: info.state.messages, lastSeq: info.state.last_seq };
  }

  const published = (rows: number) =>
    eventually(async () => (await outboxRows(opened.database)).published === rows, {
      what: `${rows} published rows`,
    });

  it('publishes what waits and keeps where JetStream has it', async () => {
    await say(opened.database, ...terms(3).map((fact) => [fact]));
    const started = await relay();
    await published(3);
    expect(await stored()).toEqual({ messages: 3, lastSeq: 3 });
    const rows = await opened.database.rows(sql`select stream_seq as seq from outbox order by 1`);
    expect(rows).toEqual([{ seq: 1n }, { seq: 2n }, { seq: 3n }]);
    expect(await started.lag()).toEqual({ rows: 0n, oldestAgeMs: 0 });
  });

  it('hears of a new event at once, without waiting for its next look', async () => {
    await relay({ pollMs: 60_000 });
    await say(opened.database, terms(1));
    await published(1);
    await say(opened.database, terms(1));
    await published(2);
  });

  it('takes more than a batch, and no more bytes at once than it may', async () => {
    await say(opened.database, ...terms(250).map((fact) => [fact]));
    await relay({ rowsMax: 20, bytesInFlightMax: 200 });
    await published(250);
    expect(await stored()).toEqual({ messages: 250, lastSeq: 250 });
  });

  it('two relays on one outbox publish each event once', async () => {
    await say(opened.database, ...terms(400).map((fact) => [fact]));
    await Promise.all([relay({ rowsMax: 10 }), relay({ rowsMax: 10 })]);
    await published(400);
    expect(await stored()).toEqual({ messages: 400, lastSeq: 400 });
  });

  it('killed between acknowledgement and mark, its events take effect exactly once', async () => {
    const { database, url } = opened;
    const { natsUrl } = await testServers();
    await say(database, ...terms(40).map((fact) => [fact]));
    // Marking a row has to pass a gate that the test holds shut.
    await database.rows(sql`create function gate() returns trigger language plpgsql as
      'begin perform pg_advisory_xact_lock_shared(1); return new; end'`);
    await database.rows(
      sql`create trigger gate before update on outbox for each row execute function gate()`,
    );
    const gate = await database.dedicatedClient();
    await gate.query('select pg_advisory_lock(1)');
    const child = spawn(
      process.execPath,
      [
        '--experimental-transform-types',
        '--no-warnings',
        '--conditions=@evergreen/source',
        new URL('relay-process.fixture.ts', import.meta.url).pathname,
        url,
        natsUrl,
        subjectPrefix,
      ],
      { stdio: 'inherit', env: { ...process.env, NODE_OPTIONS: '' } },
    );
    const ended = new Promise((resolve) => child.once('exit', (_, signal) => resolve(signal)));
    stops.push(
      () => gate.end(),
      () => (child.kill('SIGKILL'), ended),
    );
    await eventually(async () => (await stored())?.messages === 40, { what: 'all events in JetStream' });
    await eventually(
      async () =>
        (
          await database.rows(sql`
          select 1 from pg_stat_activity
          where application_name = 'doomed-relay' and wait_event_type = 'Lock' and query like 'update outbox%'`)
        ).length === 1,
      { what: 'the relay at its mark' },
    );
    child.kill('SIGKILL');
    expect(await ended).toBe('SIGKILL');
    await gate.end();
    await eventually(
      async () =>
        (await database.rows(sql`select 1 from pg_stat_activity where application_name = 'doomed-relay'`))
          .length === 0,
      { what: 'the end of the relay’s transaction' },
    );
    expect(await outboxRows(database)).toEqual({ published: 0, waiting: 40 });

    // Then it stores everything a second time, as after a long outage.
    await forgetMessageIds(connection, subjectPrefix);
    await say(database, terms(1));
    await relay({ stream: { duplicateWindowMs: 100 } });
    await published(41);
    expect(await stored()).toEqual({ messages: 40 + 2 + 41, lastSeq: 83 });

    const runner = await consumer();
    await eventually(
      async () => {
        const { applied, known } = (await runner.status())[0]!;
        return applied === 41 && known === 40;
      },
      { what: 'all events and all second copies' },
    );
    expect(await effects(database)).toEqual({ facts: 41, timesMax: 1 });
  }, 30_000);

  it('publishes again what a stream lost that was deleted under it', async () => {
    await say(opened.database, ...terms(20).map((fact) => [fact]));
    await relay({ agreeEveryMs: 50 });
    const runner = await consumer();
    await eventually(async () => (await effects(opened.database)).facts === 20);
    const manager = await jetstreamManager(connection);
    await manager.streams.delete(streamName(subjectPrefix, context));
    await say(opened.database, ...terms(5).map((fact) => [fact]));
    await eventually(async () => (await runner.status())[0]!.known === 20, { what: 'the events again' });
    await eventually(async () => (await effects(opened.database)).facts === 25);
    expect(await effects(opened.database)).toEqual({ facts: 25, timesMax: 1 });
    expect(await stored()).toMatchObject({ messages: 25 });
  });

  it('publishes again the end of the stream that a crash of the server took', async () => {
    const { database } = opened;
    await say(database, ...terms(10).map((fact) => [fact]));
    const first = await relay();
    await published(10);
    await first.stop();
    // As if JetStream had acknowledged places 1001 to 1004 and lost them.
    await database.rows(sql`update outbox set stream_seq = stream_seq + 1000 where stream_seq > 6`);
    await relay();
    await eventually(async () => {
      const rows = await database.rows<{ seq: bigint }>(sql`select max(stream_seq) as seq from outbox`);
      return rows[0]!.seq === 10n && (await outboxRows(database)).published === 10;
    });
  });

  it('forgets published events after their time, and never one that waits', async () => {
    const { database } = opened;
    await say(database, ...terms(3).map((fact) => [fact]));
    const first = await relay();
    await published(3);
    await first.stop();
    await database.rows(sql`update outbox set created_at = now() - interval '31 days' where stream_seq < 3`);
    await say(database, terms(1));
    await database.rows(
      sql`update outbox set created_at = now() - interval '31 days' where published_at is null`,
    );
    const second = await relay({ pruneEveryMs: 20, pollMs: 20 });
    await eventually(async () => (await database.rows(sql`select 1 from outbox`)).length === 1);
    // The one that waited was published before it went.
    expect(await stored()).toEqual({ messages: 4, lastSeq: 4 });
    expect(await second.lag()).toEqual({ rows: 0n, oldestAgeMs: 0 });
  });

  it('notices by the place of a new event that an older one was lost', async () => {
    const { database } = opened;
    await say(database, ...terms(10).map((fact) => [fact]));
    await relay({ agreeEveryMs: 3_600_000, stream: { duplicateWindowMs: 100 } });
    await published(10);
    // As if the ninth event had been given place 11, and the server had lost that place while nobody looked.
    await database.rows(sql`update outbox set stream_seq = 11 where stream_seq = 9`);
    await say(database, terms(1));
    const manager = await jetstreamManager(connection);
    await eventually(
      async () => {
        const rows = await database.rows<{ id: string; seq: bigint }>(
          sql`select id, stream_seq as seq from outbox where published_at is not null`,
        );
        const held = await Promise.all(
          rows.map(({ seq }) =>
            manager.streams.getMessage(streamName(subjectPrefix, context), { seq: Number(seq) }),
          ),
        );
        return rows.length === 11 && rows.every(({ id }, row) => held[row]!.header.get('Nats-Msg-Id') === id);
      },
      { what: 'every event in its place' },
    );
  });
});

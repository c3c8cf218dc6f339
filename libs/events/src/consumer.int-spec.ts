import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { jetstream, jetstreamManager } from '@nats-io/jetstream';
import type { NatsConnection } from '@nats-io/transport-node';
import { events } from '@evergreen/contracts';
import { uuidv7 } from '@evergreen/kernel';
import { sql } from '@evergreen/persistence';
import { type CallContext, connectNats, currentCall, newCall, runInCall } from '@evergreen/rpc';
import { eventually, testDatabase, type TestDatabase, testPrefix, testServers } from '@evergreen/testing';
import { ConsumerRunner, type ConsumerRunnerOptions } from './consumer-runner.ts';
import { DeadLetters } from './dead-letters.ts';
import type { EventConsumer } from './event-consumer.ts';
import { ensureOwnStream, eventSubject, streamName } from './event-stream.ts';
import { Relay } from './relay.ts';
import {
  effects,
  forgetMessageIds,
  log,
  migrations,
  say,
  termFacts,
  type TermFact,
  terms,
} from './term-facts.fixture.ts';

const context = 'customer-profile';

describe('consumers', () => {
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
    const { database } = opened;
    // JetStream forgets message ids soon, so that the second of two equal messages is really stored.
    const stream = { duplicateWindowMs: 100 };
    const relay = new Relay({ database, connection, subjectPrefix, context, log, stream });
    await relay.start();
    stops.push(() => relay.stop());
  });
  afterEach(async () => {
    while (stops.length > 0) await stops.pop()!();
    const manager = await jetstreamManager(connection);
    await manager.streams.delete(streamName(subjectPrefix, context)).catch(() => undefined);
    await opened.close();
  });

  async function run(
    consumers: readonly EventConsumer[],
    options: Partial<ConsumerRunnerOptions> = {},
  ): Promise<ConsumerRunner> {
    const { database } = opened;
    const runner = new ConsumerRunner({
      database,
      connection,
      subjectPrefix,
      service: 'rewards',
      consumers,
      log,
      retryFirstMs: 20,
      ...options,
    });
    await runner.start();
    stops.push(() => runner.stop());
    return runner;
  }

  const took = (facts: number) =>
    eventually(async () => (await effects(opened.database)).facts === facts, { what: `${facts} facts` });

  /** The same bytes under the same id once more, as after a lost acknowledgement. */
  async function deliverAgain(): Promise<void> {
    const manager = await jetstreamManager(connection);
    const name = streamName(subjectPrefix, context);
    const { state } = await manager.streams.info(name);
    await forgetMessageIds(connection, subjectPrefix);
    for (let seq = state.first_seq; seq <= state.last_seq; seq += 1) {
      const stored = await manager.streams.getMessage(name, { seq });
      const subject = stored!.subject;
      await jetstream(connection).publish(subject, stored!.data, { headers: stored!.header });
    }
  }

  it('each fact takes effect once, though every event is delivered twice', async () => {
    const { database } = opened;
    await say(database, ...Array.from({ length: 30 }, () => terms(10)));
    const runner = await run([termFacts()]);
    await took(300);
    await deliverAgain();
    await eventually(async () => (await runner.status())[0]!.known === 30);
    expect(await effects(database)).toEqual({ facts: 300, timesMax: 1 });
  });

  it('two replicas share the messages and apply each once', async () => {
    const { database } = opened;
    const first = await run([termFacts({ concurrency: 4 })]);
    const second = await run([termFacts({ concurrency: 4 })]);
    await say(database, ...terms(200).map((fact) => [fact]));
    await took(200);
    const applied = async (runner: ConsumerRunner) => (await runner.status())[0]!.applied;
    await eventually(async () => (await applied(first)) + (await applied(second)) === 200);
    expect(await applied(first)).toBeGreaterThan(0);
    expect(await applied(second)).toBeGreaterThan(0);
    expect(await effects(database)).toEqual({ facts: 200, timesMax: 1 });
  });

  it('ends in the same state, in whatever order versioned facts come', async () => {
    const { database } = opened;
    const ids = terms(20).map(({ termId }) => termId);
    const history: TermFact[] = ids.flatMap((termId) =>
      [1, 2, 3, 4, 5].map((version) => ({ termId, version, label: `as of ${version}` })),
    );
    const shuffled = history.map((fact) => ({ fact, at: Math.random() })).sort((a, b) => a.at - b.at);
    await run([termFacts({ concurrency: 4 })]);
    await say(database, ...shuffled.map(({ fact }) => [fact]));
    await took(100);
    const rows = await database.rows<{ version: bigint; label: string }>(
      sql`select distinct version, label from term`,
    );
    expect(rows).toEqual([{ version: 5n, label: 'as of 5' }]);
  });

  it('applies the neighbours of a poisoned fact, and the fact itself once its cause is mended', async () => {
    const { database } = opened;
    const consumer = termFacts();
    const deadLetters = new DeadLetters(database, [consumer]);
    const batch = terms(1_000, { poisoned: [617] });
    await run([consumer]);
    await say(database, batch, terms(5));
    await took(1_004);
    const [letter, ...others] = await deadLetters.list(10, false);
    expect(others).toEqual([]);
    expect(letter).toMatchObject({
      consumer: 'term-facts',
      subject: events.policyTermsChanged.subject,
      factKey: batch[617]!.termId,
      attempts: 1,
      replayedAt: null,
    });
    expect(letter!.reason).toContain('term_label');
    expect(await deadLetters.replay([])).toEqual({ applied: 0, failed: 1 });
    expect(await deadLetters.waiting()).toBe(1n);

    await database.rows(sql`alter table term drop constraint term_label`);
    // Two operators at once: one of them finds it done.
    const replays = await Promise.all([deadLetters.replay([letter!.id]), deadLetters.replay([])]);
    expect(replays.reduce((sum, { applied }) => sum + applied, 0)).toBe(1);
    expect(await deadLetters.replay([letter!.id])).toEqual({ applied: 0, failed: 0 });
    expect(await effects(database)).toEqual({ facts: 1_005, timesMax: 1 });
    expect(await deadLetters.waiting()).toBe(0n);
    expect((await deadLetters.list(10, true))[0]).toMatchObject({
      attempts: 3,
      replayedAt: expect.any(Date),
    });
  });

  it('applies at the first try facts that only fail together', async () => {
    const { database } = opened;
    const [term] = terms(1);
    await run([termFacts()]);
    // One statement may not change the same row twice.
    await say(database, [term!, { ...term!, version: 2 }, ...terms(3)]);
    await took(5);
    expect(await new DeadLetters(database, []).waiting()).toBe(0n);
  });

  it('buries what cannot be read, and goes on', async () => {
    const { database } = opened;
    const consumer = termFacts();
    const manager = await jetstreamManager(connection);
    await ensureOwnStream(manager, subjectPrefix, context, { duplicateWindowMs: 100 });
    const subject = eventSubject(subjectPrefix, events.policyTermsChanged.subject);
    const garbage = Uint8Array.from([0x0a, 0xff, 0xff, 0x01]);
    await jetstream(connection).publish(subject, garbage, { msgID: uuidv7() });
    await jetstream(connection).publish(subject, new Uint8Array(), {});
    await run([consumer]);
    await say(database, terms(3));
    await took(3);
    const deadLetters = new DeadLetters(database, [consumer]);
    await eventually(async () => (await deadLetters.waiting()) === 2n);
    const letters = await deadLetters.list(10, false);
    expect(letters.map(({ factKey }) => factKey)).toEqual(['', '']);
    expect(letters.map(({ reason }) => reason).join()).toContain('no outbox sent it');
    const unreadable = letters.find(({ reason }) => !reason.includes('outbox'))!;
    expect(await deadLetters.replay([unreadable.id])).toEqual({ applied: 0, failed: 1 });
  });

  it('tries a transient failure again later and buries nothing', async () => {
    const { database } = opened;
    let failures = 0;
    const before: NonNullable<Parameters<typeof termFacts>[0]>['before'] = async (tx) => {
      failures += 1;
      // The session that does the work is ended by the server, as at a failover.
      if (failures <= 3) await tx.rows(sql`select pg_terminate_backend(pg_backend_pid())`);
      // Then somebody holds a lock.
      else if (failures <= 6) await tx.rows(sql`do $$ begin raise exception using errcode = '55P03'; end $$`);
    };
    const runner = await run([termFacts({ before })]);
    await say(database, terms(10));
    await took(10);
    expect(failures).toBe(7);
    expect(await effects(database)).toEqual({ facts: 10, timesMax: 1 });
    expect(await new DeadLetters(database, []).waiting()).toBe(0n);
    expect((await runner.status())[0]).toMatchObject({ retried: 6, applied: 1, buried: 0 });
  });

  it('takes apart, after eight tries, a message with a fact that always meets a lock', async () => {
    const { database } = opened;
    const batch = terms(8);
    const stuck = batch[3]!.termId;
    const consumer = termFacts({
      before: async (tx, facts) => {
        if (!facts.some(({ termId }) => termId === stuck)) return;
        await tx.rows(sql`do $$ begin raise exception using errcode = '55P03'; end $$`);
      },
    });
    const runner = await run([consumer], { retryFirstMs: 5, retryMaxMs: 10 });
    await say(database, batch);
    await took(7);
    const deadLetters = new DeadLetters(database, [consumer]);
    expect(await deadLetters.list(10, false)).toMatchObject([{ factKey: stuck, attempts: 8 }]);
    expect((await runner.status())[0]).toMatchObject({ retried: 7, applied: 1, buried: 1 });
  });

  it('runs in a call that continues the event’s own', async () => {
    const { database } = opened;
    const calls: CallContext[] = [];
    const before = () => {
      calls.push(currentCall()!);
      return Promise.resolve();
    };
    await run([termFacts({ before })]);
    const call = newCall({ caller: { kind: 'service', name: 'customer-profile' } });
    await runInCall(call, () => say(database, terms(1)));
    await took(1);
    expect(calls[0]).toMatchObject({
      correlationId: call.correlationId,
      traceparent: call.traceparent,
      caller: { kind: 'service', name: 'rewards' },
    });
    expect(calls[0]!.deadlineAtMs).toBeGreaterThan(Date.now() + 20_000);
  });

  it('hands back what it fetched when it stops, so that a replica need not wait for it', async () => {
    const { database } = opened;
    let open: (() => void) | undefined;
    const gate = new Promise<void>((resolve) => {
      open = resolve;
    });
    const first = await run([termFacts({ before: () => gate })]);
    await say(database, ...terms(10).map((fact) => [fact]));
    await eventually(async () => (await first.status())[0]!.ackPending === 10);
    const stopped = first.stop();
    open!();
    await stopped;
    await run([termFacts()]);
    await took(10);
    expect(await effects(database)).toEqual({ facts: 10, timesMax: 1 });
  });

  it('forgets after their time what was heard and what was replayed, and no dead letter that waits', async () => {
    const { database } = opened;
    const consumer = termFacts();
    await run([consumer], { pruneEveryMs: 50 });
    await say(database, terms(2, { poisoned: [0] }), terms(2, { poisoned: [0] }));
    await took(2);
    const [replayed, waiting] = await new DeadLetters(database, []).list(2, false);
    await database.rows(
      sql`update dead_letter set replayed_at = now() - interval '61 days' where id = ${replayed!.id}`,
    );
    await database.rows(sql`update inbox set processed_at = now() - interval '61 days'`);
    await eventually(async () => (await database.rows(sql`select 1 from inbox`)).length === 0);
    await eventually(async () => (await database.rows(sql`select 1 from dead_message`)).length === 1);
    expect(await new DeadLetters(database, []).list(2, true)).toEqual([waiting]);
  });

  it('refuses two consumers of one name, and a name that cannot stand in a subject', () => {
    const { database } = opened;
    const make = (consumers: readonly EventConsumer[]) => () =>
      new ConsumerRunner({ database, connection, subjectPrefix, service: 'rewards', consumers, log });
    expect(make([termFacts(), termFacts()])).toThrow('Two consumers are named term-facts');
    expect(make([termFacts({ durable: 'term.facts' })])).toThrow(RangeError);
  });
});

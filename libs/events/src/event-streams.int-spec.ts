import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { jetstreamManager } from '@nats-io/jetstream';
import type { NatsConnection } from '@nats-io/transport-node';
import { connectNats } from '@evergreen/rpc';
import {
  eventually,
  type ServerHandle,
  startNats,
  testDatabase,
  type TestDatabase,
} from '@evergreen/testing';
import { streamName } from './event-stream.ts';
import { EventStreams } from './event-streams.ts';
import { Relay } from './relay.ts';
import { log, migrations, outboxRows, say, terms } from './term-facts.fixture.ts';

const subjectPrefix = 'evergreen';
const contexts = ['customer-profile', 'rewards'] as const;

describe('streams that somebody else than the services makes', () => {
  let nats: ServerHandle;
  let opened: TestDatabase;
  let connection: NatsConnection;
  let streams: EventStreams | undefined;
  let relay: Relay;

  beforeAll(async () => {
    nats = await startNats();
  }, 60_000);
  afterAll(() => nats.stop());
  beforeEach(async () => {
    opened = await testDatabase({ migrations });
    connection = await connectNats({ url: nats.url, name: 'events-test', log });
    relay = new Relay({
      ...{ database: opened.database, connection, subjectPrefix, log },
      context: 'customer-profile',
      stream: 'given',
    });
    await relay.start();
  });
  afterEach(async () => {
    await relay.stop();
    await streams?.stop();
    const manager = await jetstreamManager(connection);
    for (const context of contexts) await manager.streams.delete(streamName(subjectPrefix, context));
    await connection.close();
    await opened.close();
  });

  async function start(): Promise<void> {
    const own = await connectNats({ url: nats.url, name: 'streams-test', log });
    streams = new EventStreams({ connection: own, subjectPrefix, contexts, log });
    await streams.start();
  }

  const published = (rows: number) =>
    eventually(async () => (await outboxRows(opened.database)).published === rows, {
      what: `${rows} published rows`,
      timeoutMs: 30_000,
    });
  const subjectsOf = async (context: string) =>
    (await (await jetstreamManager(connection)).streams.info(streamName(subjectPrefix, context))).config
      .subjects;

  it('are waited for, and what waited is published', async () => {
    await say(opened.database, terms(1));
    const manager = await jetstreamManager(connection);
    await expect(manager.streams.info(streamName(subjectPrefix, 'customer-profile'))).rejects.toThrow();
    await start();
    await published(1);
    expect(await subjectsOf('rewards')).toEqual(['evergreen.events.rewards.>']);
  });

  it('come back empty when the server has lost them, and are filled again', async () => {
    await start();
    await say(opened.database, ...terms(20).map((fact) => [fact]));
    await published(20);
    await nats.stop();
    await nats.wipe();
    await nats.start();
    const manager = await jetstreamManager(connection, { checkAPI: false });
    const messages = () =>
      manager.streams.info(streamName(subjectPrefix, 'customer-profile')).then(
        ({ state }) => state.messages,
        // The server is not there yet, or the stream is not.
        () => undefined,
      );
    await eventually(async () => (await messages()) === 20, {
      what: 'all events in the new stream',
      timeoutMs: 30_000,
    });
  });

  it('take in the events of their service only, whatever they were set up with before', async () => {
    const manager = await jetstreamManager(connection);
    await manager.streams.add({
      name: streamName(subjectPrefix, 'rewards'),
      subjects: ['evergreen.events.rewards.>', 'evergreen.rpc.>'],
    });
    await start();
    expect(await subjectsOf('rewards')).toEqual(['evergreen.events.rewards.>']);
  });
});

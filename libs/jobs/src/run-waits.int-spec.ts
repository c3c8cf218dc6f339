import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { systemClock } from '@evergreen/kernel';
import { createLogger } from '@evergreen/observability';
import { type Database, defineMigration } from '@evergreen/persistence';
import { eventually, testDatabase, testPrefix, testServers } from '@evergreen/testing';
import { RunEngine, type RunKind, runTables } from './index.ts';

describe('a run that needs something first', () => {
  let database: Database;
  let close: () => Promise<void>;
  let engine: RunEngine;
  let missing: string | undefined;
  let asked: number;
  let planned: number;

  const kind: RunKind = {
    name: 'waiting',
    waitsFor: () => {
      asked += 1;
      return Promise.resolve(missing);
    },
    plan: () => {
      planned += 1;
      return Promise.resolve([{ from: 'a', to: 'b' }]);
    },
    process: () => Promise.resolve('done'),
  };

  const started = async (waitLongestMs: number) => {
    const { redisUrl } = await testServers();
    engine = new RunEngine({
      database,
      redisUrl,
      queuePrefix: testPrefix(),
      service: 'waiting',
      kinds: [kind],
      clock: systemClock('UTC'),
      zone: 'UTC',
      log: createLogger({ service: 'test', level: 'silent' }),
      waitEveryMs: 20,
      waitLongestMs,
    });
    await engine.startWorker();
    const { run } = await database.transaction((tx) =>
      engine.start(tx, { kind: 'waiting', key: randomUUID(), params: {}, startedBy: 'test' }),
    );
    engine.wake();
    return run.id;
  };

  beforeEach(async () => {
    ({ database, close } = await testDatabase({ migrations: [defineMigration('0001-runs', runTables)] }));
    [missing, asked, planned] = ['facts to arrive', 0, 0];
  });
  afterEach(async () => {
    await engine.stop();
    await close();
  });

  it('stays queued, however often it is asked, and begins when it is there', async () => {
    const id = await started(60_000);
    // More often than a failing plan would be tried: waiting is no failure.
    await eventually(() => asked > 12, { what: 'the run to be asked often' });
    expect(await engine.get(id)).toMatchObject({ state: 'queued', chunksTotal: 0 });
    expect(planned).toBe(0);
    missing = undefined;
    await eventually(async () => (await engine.get(id))?.state === 'succeeded', {
      what: 'the run to succeed',
    });
    expect(planned).toBe(1);
  });

  it('fails with what it waited for when it never comes', async () => {
    const id = await started(50);
    const run = await eventually(
      async () => {
        const seen = await engine.get(id);
        return seen?.state === 'failed' && seen;
      },
      { what: 'the run to give up' },
    );
    expect(run.failure).toBe('Waited too long for facts to arrive');
    expect(planned).toBe(0);
  });
});

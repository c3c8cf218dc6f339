import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { Uuid } from '@evergreen/kernel';
import { sql } from '@evergreen/persistence';
import { type ServerHandle, eventually, startRedis } from '@evergreen/testing';
import { Redis } from 'ioredis';
import { atFinish, countingKind } from './counted-runs.fixture.ts';
import type { RunEngine } from './run-engine.ts';
import { RunBench, onceEach } from './run-bench.fixture.ts';

// Children start from source and compete for few processors.
const timeoutMs = 60_000;

describe('a run, while things break', () => {
  let redis: ServerHandle;
  let bench: RunBench;
  /** Only starts runs and looks at them. */
  let desk: RunEngine;

  beforeAll(async () => {
    redis = await startRedis();
    bench = await RunBench.open(redis.url);
  });
  afterEach(() => bench.reset());
  afterAll(async () => {
    await bench.close();
    await redis.stop();
  });

  async function flushRedis(): Promise<void> {
    const client = new Redis(redis.url);
    await client.flushall();
    await client.quit();
  }

  async function expectDoneOnce(id: Uuid, chunks: number): Promise<void> {
    const run = await bench.reaches(desk, id, 'succeeded', 30_000);
    expect(run).toMatchObject({ chunksDone: chunks, chunksTotal: chunks });
    expect(await bench.effects(id)).toEqual(onceEach(chunks));
    expect(await bench.timesFinished(id)).toBe(1);
  }

  it(
    'ends complete with nothing done twice: Redis flushed, its worker killed, Redis killed and its data deleted',
    async () => {
      desk = bench.engine('desk');
      const first = await bench.worker('first');
      const { id } = await bench.start(desk, 'counting', { chunks: 40, holdAt: [10, 20, 30] });

      expect(await bench.heldBy(id, 10)).toBe('first');
      await flushRedis();
      await bench.openGate(10);

      expect(await bench.heldBy(id, 20)).toBe('first');
      await first.kill();
      await bench.worker('second');
      await bench.openGate(20);

      expect(await bench.heldBy(id, 30)).toBe('second');
      await redis.kill();
      await redis.wipe();
      await redis.start();
      await bench.openGate(30);

      await expectDoneOnce(id, 40);
    },
    timeoutMs,
  );

  it(
    'is shared by two workers, each chunk in one pair of hands',
    async () => {
      desk = bench.engine('desk');
      await Promise.all([bench.worker('first'), bench.worker('second')]);
      const { id } = await bench.start(desk, 'counting', { chunks: 200, holdAt: [0, 1, 2, 3] });

      // Two hands each: all four are needed for this, so both workers are at it.
      const hands = await Promise.all([0, 1, 2, 3].map((n) => bench.heldBy(id, n)));
      expect(hands.sort()).toEqual(['first', 'first', 'second', 'second']);
      await bench.openGate(0, 1, 2, 3);

      await expectDoneOnce(id, 200);
    },
    timeoutMs,
  );

  it(
    'does a chunk once when every job is given out to two workers',
    async () => {
      // Two queues with the same jobs: what a queue gives out twice, only Postgres can keep apart.
      desk = bench.engine('desk');
      const twins = ['a', 'b'].map((name) => bench.engine(name, { queuePrefix: `${bench.prefix}${name}` }));
      await Promise.all(twins.map((engine) => engine.startWorker()));
      const { id } = await bench.start(desk, 'counting', { chunks: 300 });

      await expectDoneOnce(id, 300);
    },
    timeoutMs,
  );

  it(
    'is finished once when two workers come to its end',
    async () => {
      desk = bench.engine('desk');
      const twins = ['a', 'b'].map((name) =>
        bench.engine(name, {
          queuePrefix: `${bench.prefix}${name}`,
          kinds: [countingKind(bench.database, name, 1)],
        }),
      );
      await Promise.all(twins.map((engine) => engine.startWorker()));
      const { id } = await bench.start(desk, 'counting', { chunks: 3, holdAt: [atFinish] });
      const by = await bench.heldBy(id, atFinish);
      // One hand each, and that one is held: the other worker does this run, and before it what it was told of the end.
      const later = await bench.start(desk, 'counting', { chunks: 1 });
      expect((await bench.reaches(desk, later.id, 'succeeded')).result).not.toMatchObject({ by });
      await bench.openGate(atFinish);

      await expectDoneOnce(id, 3);
    },
    timeoutMs,
  );

  it(
    'goes on without a worker that stopped in mid-chunk, which writes nothing when it comes back late',
    async () => {
      desk = bench.engine('desk');
      const settings = { idleInTransactionMs: 300 };
      const late = await bench.worker('late', settings);
      const { id } = await bench.start(desk, 'counting', { chunks: 6, holdAt: [5] });
      expect(await bench.heldBy(id, 5)).toBe('late');

      late.process.kill('SIGSTOP');
      await bench.worker('successor', settings);
      await bench.openGate(5);
      await expectDoneOnce(id, 6);
      late.process.kill('SIGCONT');
      await eventually(async () => (await bench.endings('late')).includes('went on with 5'), {
        what: 'the late worker to go on with its chunk',
      });
      await late.stop();

      expect(await bench.effects(id)).toEqual(onceEach(6));
      expect((await desk.get(id))?.result).toMatchObject({ by: 'successor' });
    },
    timeoutMs,
  );

  it(
    'fails in the end when its work kills each worker that takes it',
    async () => {
      desk = bench.engine('desk');
      const settings = { attemptsMax: 2 };
      const { id } = await bench.start(desk, 'counting', { chunks: 1, holdAt: [0] });
      for (const name of ['first', 'second']) {
        const worker = await bench.worker(name, settings);
        await eventually(async () => {
          const held = await bench.database.rows(sql`select 1 from held where worker = ${name}`);
          return held.length > 0;
        });
        await worker.kill();
      }
      await bench.worker('third', settings);

      const run = await bench.reaches(desk, id, 'failed', 30_000);
      expect(run.failure).toBe('The worker was lost 2 times over the same work');
      expect(await bench.effects(id)).toEqual([]);
    },
    timeoutMs,
  );

  it(
    'waits for Redis when a worker starts before it',
    async () => {
      desk = bench.engine('desk');
      await redis.stop();
      const { id } = await bench.start(desk, 'counting', { chunks: 5 });
      await bench.engine('a').startWorker();
      await redis.start();

      await expectDoneOnce(id, 5);
    },
    timeoutMs,
  );
});

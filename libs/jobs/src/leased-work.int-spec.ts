import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { sql } from '@evergreen/persistence';
import { type ServerHandle, eventually, startRedis } from '@evergreen/testing';
import { Queue } from 'bullmq';
import { Redis } from 'ioredis';
import type { RunEngine } from './run-engine.ts';
import { RunBench, onceEach } from './run-bench.fixture.ts';

const timeoutMs = 60_000;

describe('a chunk that owns its transactions', () => {
  let redis: ServerHandle;
  let bench: RunBench;
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

  it('shows what it reports as the progress of its run', async () => {
    desk = bench.engine('a');
    await desk.startWorker();
    const { id, progress } = await bench.start(desk, 'stepping', { chunks: 5, holdAt: [3] });
    expect(progress).toBeNull();
    await bench.heldBy(id, 3);
    expect((await desk.get(id))?.progress).toEqual({ step: 3 });
    await bench.openGate(3);

    const run = await bench.reaches(desk, id, 'succeeded');
    expect(run).toMatchObject({ progress: { step: 5 }, result: { by: 'a' }, chunksDone: 1 });
  });

  it('keeps its lease by heartbeats, however long it takes', async () => {
    desk = bench.engine('a');
    await desk.startWorker();
    await bench.engine('b').startWorker();
    const { id } = await bench.start(desk, 'stepping', { chunks: 2, holdAt: [1] });
    const by = await bench.heldBy(id, 1);
    const leaseOf = async (): Promise<string> => {
      const [row] = await bench.database.rows<{ until: string }>(sql`
        select lease_until::text as until from run_chunk where run_id = ${id}`);
      return row?.until ?? '';
    };
    // Four renewals are longer than the lease itself.
    for (let beats = 0, last = await leaseOf(); beats < 4; beats += 1) {
      const before = last;
      last = await eventually(async () => {
        const now = await leaseOf();
        return now !== before && now;
      });
    }
    await bench.openGate(1);

    expect((await bench.reaches(desk, id, 'succeeded')).result).toEqual({ by });
    const [chunk] = await bench.database.rows(
      sql`select attempts, fence from run_chunk where run_id = ${id}`,
    );
    expect(chunk).toEqual({ attempts: 1, fence: 1 });
  });

  it('is interrupted by a pause, which costs no attempt, and goes on where it was', async () => {
    desk = bench.engine('a');
    await desk.startWorker();
    const { id } = await bench.start(desk, 'stepping', { chunks: 5, holdAt: [3] });
    await bench.heldBy(id, 3);
    await desk.pause(id);
    await eventually(async () => (await bench.endings('a')).length === 1, { what: 'the interruption' });
    expect(await bench.endings('a')).toEqual(['RunInterrupted: The run or its worker is paused']);
    await bench.openGate(3);
    await desk.resume(id);

    await bench.reaches(desk, id, 'succeeded');
    expect(await bench.effects(id)).toEqual(onceEach(5));
    const [chunk] = await bench.database.rows(
      sql`select attempts, fence from run_chunk where run_id = ${id}`,
    );
    expect(chunk).toEqual({ attempts: 1, fence: 2 });
  });

  it('is interrupted by a cancel and not finished', async () => {
    desk = bench.engine('a');
    await desk.startWorker();
    const { id } = await bench.start(desk, 'stepping', { chunks: 5, holdAt: [3] });
    await bench.heldBy(id, 3);
    await desk.cancel(id);
    await eventually(async () => (await bench.endings('a')).length === 1, { what: 'the interruption' });
    await desk.stop();

    expect(await desk.get(id)).toMatchObject({ state: 'cancelled', chunksDone: 0, progress: { step: 3 } });
    expect(await bench.effects(id)).toEqual(onceEach(4));
  });

  it('is given to another worker at once when its own is stopped in order', async () => {
    desk = bench.engine('a', { leaseMs: 3_600_000 });
    await desk.startWorker();
    const { id } = await bench.start(desk, 'stepping', { chunks: 5, holdAt: [3] });
    await bench.heldBy(id, 3);
    await desk.stop();
    await bench.openGate(3);
    await bench.engine('b', { leaseMs: 3_600_000 }).startWorker();

    expect((await bench.reaches(desk, id, 'succeeded')).result).toEqual({ by: 'b' });
    expect(await bench.effects(id)).toEqual(onceEach(5));
  });

  it('fails its run with the reason; mended and resumed it is completed', async () => {
    desk = bench.engine('a');
    await desk.startWorker();
    await bench.breakChunk(2);
    const { id } = await bench.start(desk, 'stepping', { chunks: 5 });
    expect(await bench.reaches(desk, id, 'failed')).toMatchObject({ failure: 'Step 2 is broken' });
    expect(await bench.endings('a')).toHaveLength(8);
    await bench.mend();
    await desk.resume(id);

    await bench.reaches(desk, id, 'succeeded');
    expect(await bench.effects(id)).toEqual(onceEach(5));
  });

  it(
    'is taken over when its worker was killed and the lease is over',
    async () => {
      desk = bench.engine('desk');
      const first = await bench.worker('first');
      const { id } = await bench.start(desk, 'stepping', { chunks: 5, holdAt: [3] });
      expect(await bench.heldBy(id, 3)).toBe('first');
      await first.kill();
      await bench.openGate(3);
      await bench.worker('second');

      expect((await bench.reaches(desk, id, 'succeeded', 30_000)).result).toEqual({ by: 'second' });
      expect(await bench.effects(id)).toEqual(onceEach(5));
    },
    timeoutMs,
  );

  it(
    'is refused to a worker that comes back after its lease was taken over, while its successor is at work',
    async () => {
      desk = bench.engine('desk');
      const late = await bench.worker('late');
      const { id } = await bench.start(desk, 'stepping', { chunks: 5, holdAt: [2, 4] });
      expect(await bench.heldBy(id, 2)).toBe('late');
      late.process.kill('SIGSTOP');
      await bench.openGate(2);
      await bench.worker('successor');
      expect(await bench.heldBy(id, 4)).toBe('successor');
      late.process.kill('SIGCONT');
      await eventually(async () => (await bench.endings('late')).length > 0, {
        what: 'the late worker to end',
      });
      await late.stop();

      expect(await bench.endings('late')).toEqual(['RunInterrupted: The chunk is held by another worker']);
      expect(await desk.get(id)).toMatchObject({ state: 'running', progress: { step: 4 } });
      await bench.openGate(4);
      expect((await bench.reaches(desk, id, 'succeeded')).result).toEqual({ by: 'successor' });
      expect(await bench.effects(id)).toEqual(onceEach(5));
    },
    timeoutMs,
  );

  it('stays in one pair of hands when its job is given out twice', async () => {
    desk = bench.engine('a');
    await desk.startWorker();
    const prefix = `${bench.prefix}b`;
    await bench.engine('b', { queuePrefix: prefix }).startWorker();
    const { id } = await bench.start(desk, 'stepping', { chunks: 3, holdAt: [1] });
    const by = await bench.heldBy(id, 1);
    // Each engine has a queue of its own; the other one is given the job by hand.
    const other = by === 'a' ? prefix : bench.prefix;
    const connection = new Redis(redis.url, { maxRetriesPerRequest: null });
    const queue = new Queue('{test-stepping}', { prefix: other, connection });
    await queue.add('chunk', { runId: id, n: 0 }, { removeOnComplete: true, removeOnFail: true });
    await eventually(async () => (await queue.getJobCountByTypes('waiting', 'active')) === 0, {
      what: 'the second job to be over',
    });
    await queue.close();
    connection.disconnect();
    await bench.openGate(1);

    expect((await bench.reaches(desk, id, 'succeeded')).result).toEqual({ by });
    const [chunk] = await bench.database.rows(
      sql`select attempts, fence from run_chunk where run_id = ${id}`,
    );
    expect(chunk).toEqual({ attempts: 1, fence: 1 });
  });

  it(
    'fails its run in the end when it kills each worker that takes it',
    async () => {
      desk = bench.engine('desk');
      const { id } = await bench.start(desk, 'stepping', { chunks: 5, holdAt: [3] });
      for (const name of ['first', 'second']) {
        const worker = await bench.worker(name, { attemptsMax: 2 });
        await eventually(async () => {
          const held = await bench.database.rows(sql`select 1 from held where worker = ${name}`);
          return held.length > 0;
        });
        await worker.kill();
      }
      await bench.worker('third', { attemptsMax: 2 });

      const run = await bench.reaches(desk, id, 'failed', 30_000);
      expect(run.failure).toBe('The worker was lost 2 times over the same work');
    },
    timeoutMs,
  );
});

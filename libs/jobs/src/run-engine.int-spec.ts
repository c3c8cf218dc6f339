import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { uuidv7 } from '@evergreen/kernel';
import { sql } from '@evergreen/persistence';
import { eventually, testServers } from '@evergreen/testing';
import { RunBench, onceEach } from './run-bench.fixture.ts';

describe('a run', () => {
  let bench: RunBench;

  beforeAll(async () => {
    bench = await RunBench.open((await testServers()).redisUrl);
  });
  afterEach(() => bench.reset());
  afterAll(() => bench.close());

  it('is done chunk by chunk without waiting for a sweep, and finished once', async () => {
    const engine = bench.engine('a', { sweepEveryMs: 3_600_000 });
    await engine.startWorker();
    const { id } = await bench.start(engine, 'counting', { chunks: 450 });

    const run = await bench.reaches(engine, id, 'succeeded');
    expect(run).toMatchObject({ chunksDone: 450, chunksTotal: 450, failure: null });
    expect(run.result).toEqual({ sum: (449 * 450) / 2, by: 'a' });
    expect(await bench.effects(id)).toEqual(onceEach(450));
    expect(await bench.timesFinished(id)).toBe(1);
  });

  it('shows its progress from the chunks that are done', async () => {
    const engine = bench.engine('a');
    await engine.startWorker();
    const { id } = await bench.start(engine, 'counting', { chunks: 10, holdAt: [4, 5] });
    await bench.heldBy(id, 4);
    await bench.heldBy(id, 5);

    const held = await engine.get(id);
    expect(held).toMatchObject({ state: 'running', chunksDone: 4, chunksTotal: 10, finishedAt: null });
    expect(held?.startedAt).toBeInstanceOf(Date);
    await bench.openGate(4, 5);
    expect(await bench.reaches(engine, id, 'succeeded')).toMatchObject({ chunksDone: 10 });
  });

  it('without any chunk is finished at once', async () => {
    const engine = bench.engine('a', { sweepEveryMs: 3_600_000 });
    await engine.startWorker();
    const { id } = await bench.start(engine, 'counting', { chunks: 0 });

    expect((await bench.reaches(engine, id, 'succeeded')).result).toEqual({ sum: 0, by: 'a' });
    expect(await bench.timesFinished(id)).toBe(1);
  });

  it('of the same key is the first run, also when two ask at once', async () => {
    const engine = bench.engine('a');
    const both = await Promise.all([
      bench.start(engine, 'counting', { chunks: 2 }, 'key-1'),
      bench.start(engine, 'counting', { chunks: 2 }, 'key-1'),
    ]);
    const again = await bench.database.transaction((tx) =>
      engine.start(tx, { kind: 'counting', key: 'key-1', params: { chunks: 2 }, startedBy: 'E002' }),
    );

    expect(new Set([...both, again.run].map(({ id }) => id)).size).toBe(1);
    expect(again).toMatchObject({ isNew: false, run: { startedBy: 'E001' } });
    expect(await engine.list('counting', 10)).toHaveLength(1);
  });

  it('is refused when its key was used with other parameters', async () => {
    const engine = bench.engine('a');
    await bench.start(engine, 'counting', { chunks: 2 }, 'key-1');

    await expect(bench.start(engine, 'counting', { chunks: 3 }, 'key-1')).rejects.toMatchObject({
      code: 'KEY_REUSED',
      facts: { key: 'key-1' },
    });
  });

  it('is not recorded when the transaction that starts it fails', async () => {
    const engine = bench.engine('a');
    const failing = bench.database.transaction(async (tx) => {
      await engine.start(tx, { kind: 'counting', key: 'key-1', params: { chunks: 2 }, startedBy: 'E001' });
      throw new Error('no');
    });

    await expect(failing).rejects.toThrow('no');
    expect(await engine.list('counting', 10)).toEqual([]);
  });

  it('is refused with the field at fault', async () => {
    const engine = bench.engine('a');
    await expect(bench.start(engine, 'counting', { chunks: 2 }, '')).rejects.toMatchObject({
      code: 'INVALID_INPUT',
      fields: [{ field: 'key' }],
    });
    await expect(engine.list('counting', 201)).rejects.toMatchObject({ fields: [{ field: 'limit' }] });
  });

  it('pauses: no new chunk begins, what is under way is kept; resumed it goes on', async () => {
    const engine = bench.engine('a');
    await engine.startWorker();
    const { id } = await bench.start(engine, 'counting', { chunks: 10, holdAt: [3, 4] });
    await bench.heldBy(id, 3);
    await bench.heldBy(id, 4);
    expect(await engine.pause(id)).toMatchObject({ state: 'paused' });
    await bench.openGate(3, 4);

    await eventually(async () => (await engine.get(id))?.chunksDone === 5, { what: 'five chunks' });
    // A later run of the same queue passes the paused one by: the queue has nothing of it left.
    const later = await bench.start(engine, 'counting', { chunks: 1 });
    await bench.reaches(engine, later.id, 'succeeded');
    expect(await engine.get(id)).toMatchObject({ state: 'paused', chunksDone: 5 });

    expect(await engine.resume(id)).toMatchObject({ state: 'running' });
    await bench.reaches(engine, id, 'succeeded');
    expect(await bench.effects(id)).toEqual(onceEach(10));
  });

  it('writes what is to be kept of a change in its transaction, once for each change', async () => {
    const engine = bench.engine('a');
    const { id } = await bench.start(engine, 'counting', { chunks: 1 });
    const noted: string[] = [];
    const note = (_: unknown, before: { state: string }): Promise<void> => {
      noted.push(before.state);
      return Promise.resolve();
    };
    const refuse = (): Promise<void> => Promise.reject(new Error('not kept'));
    await expect(engine.pause(id, refuse)).rejects.toThrow('not kept');
    expect(await engine.get(id)).toMatchObject({ state: 'queued' });
    for (const change of ['pause', 'pause', 'resume', 'resume', 'cancel', 'cancel'] as const) {
      await engine[change](id, note);
    }
    expect(noted).toEqual(['queued', 'paused', 'queued']);
  });

  it('is cancelled: what is done stays, what is under way is rolled back', async () => {
    const engine = bench.engine('a');
    await engine.startWorker();
    const { id } = await bench.start(engine, 'counting', { chunks: 10, holdAt: [3, 4] });
    await bench.heldBy(id, 3);
    await bench.heldBy(id, 4);
    expect(await engine.cancel(id)).toMatchObject({ state: 'cancelled', chunksDone: 3 });
    await bench.openGate(3, 4);
    const later = await bench.start(engine, 'counting', { chunks: 1 });
    await bench.reaches(engine, later.id, 'succeeded');

    await engine.stop();
    expect(await bench.effects(id)).toEqual(onceEach(3));
    expect(await bench.timesFinished(id)).toBe(0);
    await expect(engine.resume(id)).rejects.toMatchObject({ code: 'RUN_STATE' });
  });

  it('fails with the reason of a chunk that keeps failing; mended and resumed it is completed', async () => {
    const engine = bench.engine('a');
    await engine.startWorker();
    await bench.breakChunk(2);
    const { id } = await bench.start(engine, 'counting', { chunks: 5 });

    const failed = await bench.reaches(engine, id, 'failed');
    expect(failed).toMatchObject({ failure: 'Chunk 2 is broken', chunksTotal: 5 });
    expect(failed.finishedAt).toBeInstanceOf(Date);
    const [chunk] = await bench.database.rows<{ attempts: number }>(sql`
      select attempts from run_chunk where run_id = ${id} and n = 2`);
    expect(chunk?.attempts).toBe(8);

    await bench.mend();
    expect(await engine.resume(id)).toMatchObject({ state: 'running', failure: null, finishedAt: null });
    await bench.reaches(engine, id, 'succeeded');
    expect(await bench.effects(id)).toEqual(onceEach(5));
    expect(await bench.timesFinished(id)).toBe(1);
  });

  it('fails at the first attempt when it is refused for what it is', async () => {
    const engine = bench.engine('a');
    await engine.startWorker();
    await bench.breakChunk(0, true);
    const { id } = await bench.start(engine, 'counting', { chunks: 1 });

    expect(await bench.reaches(engine, id, 'failed')).toMatchObject({ failure: 'Chunk 0 is refused' });
    const [chunk] = await bench.database.rows<{ attempts: number }>(sql`select attempts from run_chunk`);
    expect(chunk?.attempts).toBe(1);
  });

  it('fails with the reason of a plan that cannot be made', async () => {
    const broken = { name: 'planless', plan: () => Promise.reject(new Error('No such file')) };
    const engine = bench.engine('a', { kinds: [{ ...broken, process: () => Promise.resolve(0) }] });
    await engine.startWorker();
    const { id } = await bench.start(engine, 'planless', { chunks: 1 });

    expect(await bench.reaches(engine, id, 'failed')).toMatchObject({
      failure: 'No such file',
      chunksTotal: 0,
    });
  });

  it('refuses what its state does not allow, and says so when there is none', async () => {
    const engine = bench.engine('a');
    await engine.startWorker();
    const { id } = await bench.start(engine, 'counting', { chunks: 1 });
    await bench.reaches(engine, id, 'succeeded');

    for (const change of [engine.pause(id), engine.resume(id), engine.cancel(id)]) {
      await expect(change).rejects.toMatchObject({ code: 'RUN_STATE', facts: { state: 'succeeded' } });
    }
    await expect(engine.cancel(uuidv7())).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect(await engine.get(uuidv7())).toBeUndefined();
  });

  it('paused before its plan is planned when resumed', async () => {
    const engine = bench.engine('a');
    const { id } = await bench.start(engine, 'counting', { chunks: 3 });
    await engine.pause(id);
    await engine.startWorker();
    const other = await bench.start(engine, 'counting', { chunks: 1 });
    await bench.reaches(engine, other.id, 'succeeded');
    expect(await engine.get(id)).toMatchObject({ state: 'paused', startedAt: null });

    expect(await engine.resume(id)).toMatchObject({ state: 'queued' });
    await bench.reaches(engine, id, 'succeeded');
  });
});

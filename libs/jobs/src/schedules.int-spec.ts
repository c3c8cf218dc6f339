import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { type Clock, localDate, localDateIn, offsetClock } from '@evergreen/kernel';
import { sql } from '@evergreen/persistence';
import { type ServerHandle, eventually, startRedis } from '@evergreen/testing';
import { Redis } from 'ioredis';
import type { Run, Schedule } from './run.ts';
import type { RunEngine } from './run-engine.ts';
import { RunBench } from './run-bench.fixture.ts';

const zone = 'Asia/Shanghai';

/** Every day at 02:00 in Shanghai, 18:00 UTC of the day before. */
const nightly: Schedule = {
  name: 'nightly',
  cron: '0 2 * * *',
  kind: 'counting',
  key: (dueOn) => `nightly/${dueOn}`,
  params: () => ({ chunks: 3 }),
};

/** A clock that a test puts forward. */
class HandClock implements Clock {
  constructor(private instant: Date) {}
  now = (): Date => this.instant;
  today = (): ReturnType<Clock['today']> => localDateIn(zone, this.instant);
  set(text: string): void {
    this.instant = new Date(text);
  }
}

describe('a schedule', () => {
  let redis: ServerHandle;
  let bench: RunBench;
  let clock: HandClock;

  beforeAll(async () => {
    redis = await startRedis();
    bench = await RunBench.open(redis.url);
  });
  afterEach(() => bench.reset());
  afterAll(async () => {
    await bench.close();
    await redis.stop();
  });

  function engineAt(name: string, instant: string, schedules: readonly Schedule[] = [nightly]): RunEngine {
    clock = new HandClock(new Date(instant));
    return bench.engine(name, {
      schedules,
      zone,
      clock: { now: () => clock.now(), today: () => clock.today() },
    });
  }

  function scheduled(engine: RunEngine, key: string): Promise<Run> {
    return eventually(
      async () =>
        (await engine.list('counting', 10)).find((run) => run.key === key && run.state === 'succeeded'),
      { what: `run ${key}` },
    );
  }

  /** Waits until the schedule's row says that nothing is due before this instant. */
  async function waitsFor(instant: string): Promise<void> {
    await eventually(
      async () => {
        const rows = await bench.database.rows(sql`
          select 1 from run_schedule where next_due_at = ${new Date(instant)}`);
        return rows.length > 0;
      },
      { what: `next due at ${instant}` },
    );
  }

  it('starts its run when it is due, in the zone of the insurer, and not before', async () => {
    const engine = engineAt('a', '2030-01-15T17:59:59Z');
    await engine.startWorker();
    await waitsFor('2030-01-15T18:00:00Z');
    const marker = await bench.start(engine, 'counting', { chunks: 1 }, 'marker');
    await bench.reaches(engine, marker.id, 'succeeded');
    expect(await engine.list('counting', 10)).toHaveLength(1);

    clock.set('2030-01-15T18:00:00Z');
    expect(await scheduled(engine, 'nightly/2030-01-16')).toMatchObject({ startedBy: 'schedule:nightly' });
    await waitsFor('2030-01-16T18:00:00Z');
  });

  it('still starts its next run when Redis was wiped while nothing ran and nobody touched anything', async () => {
    const engine = engineAt('a', '2030-01-15T03:00:00Z');
    await engine.startWorker();
    const marker = await bench.start(engine, 'counting', { chunks: 1 }, 'marker');
    await bench.reaches(engine, marker.id, 'succeeded');
    const client = new Redis(redis.url);
    await client.flushall();
    await client.quit();
    clock.set('2030-01-15T18:00:01Z');
    await scheduled(engine, 'nightly/2030-01-16');

    await redis.kill();
    await redis.wipe();
    await redis.start();
    clock.set('2030-01-16T18:00:01Z');
    await scheduled(engine, 'nightly/2030-01-17');
  });

  it('missed while everything was down starts one run, for the last due day, when a worker comes back', async () => {
    const before = engineAt('a', '2030-01-15T03:00:00Z');
    await before.startWorker();
    await before.stop();
    const engine = engineAt('b', '2030-01-20T03:00:00Z');
    await engine.startWorker();

    await scheduled(engine, 'nightly/2030-01-20');
    await waitsFor('2030-01-20T18:00:00Z');
    expect(await engine.list('counting', 10)).toHaveLength(1);
  });

  it('is fired once by two workers', async () => {
    const engines = [engineAt('a', '2030-01-15T03:00:00Z'), engineAt('b', '2030-01-15T03:00:00Z')];
    await Promise.all(engines.map((engine) => engine.startWorker()));
    clock.set('2030-01-15T18:00:00Z');
    const [engine] = engines as [RunEngine, RunEngine];
    const { id } = await scheduled(engine, 'nightly/2030-01-16');
    await waitsFor('2030-01-16T18:00:00Z');

    expect(await engine.list('counting', 10)).toHaveLength(1);
    expect(await bench.timesFinished(id)).toBe(1);
  });

  it('that is refused does not stand in the way of the next day', async () => {
    const engine = engineAt('a', '2030-01-15T03:00:00Z');
    await bench.start(engine, 'counting', { chunks: 99 }, 'nightly/2030-01-16');
    await engine.startWorker();
    clock.set('2030-01-15T18:00:00Z');
    await waitsFor('2030-01-16T18:00:00Z');
    clock.set('2030-01-16T18:00:00Z');

    await scheduled(engine, 'nightly/2030-01-17');
  });

  it('whose hour was changed is due at the new hour', async () => {
    const before = engineAt('a', '2030-01-15T03:00:00Z');
    await before.startWorker();
    await waitsFor('2030-01-15T18:00:00Z');
    await before.stop();
    const engine = engineAt('b', '2030-01-15T03:00:00Z', [{ ...nightly, cron: '0 22 * * *' }]);
    await engine.startWorker();
    await waitsFor('2030-01-15T14:00:00Z');
    clock.set('2030-01-15T14:00:00Z');

    await scheduled(engine, 'nightly/2030-01-15');
  });

  it('takes its day from the calendar of the product, where that stands on a historic day', async () => {
    const pilot = offsetClock(localDate('2018-12-31'));
    const engine = bench.engine('a', { schedules: [nightly], zone, clock: pilot });
    await engine.startWorker();
    await bench.database.rows(sql`update run_schedule set next_due_at = ${pilot.now()}`);

    await scheduled(engine, 'nightly/2018-12-31');
  });

  it('that cannot be read, or is of no kind, is refused when the engine is made', () => {
    expect(() => bench.engine('a', { schedules: [{ ...nightly, cron: '0 25 * * *' }] })).toThrow(/nightly/);
    expect(() => bench.engine('a', { schedules: [{ ...nightly, kind: 'none' }] })).toThrow(/none/);
    expect(() => bench.engine('a', { schedules: [nightly, nightly] })).toThrow(/one name/);
    expect(() => bench.engine('a', { schedules: [nightly], zone: 'Mars/Olympus' })).toThrow(/nightly/);
  });
});

// What the integration specs of this library share: a database with runs, workers in and out of this process.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { type Clock, fixedClock, type Uuid } from '@evergreen/kernel';
import { sql } from '@evergreen/persistence';
import { type TestDatabase, eventually, testDatabase, testPrefix } from '@evergreen/testing';
import { pino } from 'pino';
import type { Run } from './run.ts';
import { RunEngine, type RunEngineOptions } from './run-engine.ts';
import {
  type CountingParams,
  countingKind,
  quickSettings,
  steppingKind,
  testMigrations,
} from './counted-runs.fixture.ts';

export const testClock: Clock = fixedClock(new Date('2030-01-15T03:00:00Z'));

export interface WorkerHandle {
  readonly process: ChildProcess;
  /** By a signal that cannot be caught. */
  kill(): Promise<void>;
  /** As an operator would, waiting for what is in hand. */
  stop(): Promise<void>;
}

/** One test file's world. */
export class RunBench {
  private readonly engines: RunEngine[] = [];
  private readonly workers: WorkerHandle[] = [];
  readonly prefix = testPrefix();

  private constructor(
    private readonly test: TestDatabase,
    readonly redisUrl: string,
  ) {}

  static async open(redisUrl: string): Promise<RunBench> {
    return new RunBench(await testDatabase({ migrations: testMigrations, poolMax: 24 }), redisUrl);
  }

  get database(): TestDatabase['database'] {
    return this.test.database;
  }

  /** An engine in this process; it works when `startWorker` is called. */
  engine(name: string, options: Partial<RunEngineOptions> = {}): RunEngine {
    const engine = new RunEngine({
      database: this.database,
      redisUrl: this.redisUrl,
      queuePrefix: this.prefix,
      service: 'test',
      kinds: [countingKind(this.database, name), steppingKind(this.database, name)],
      clock: testClock,
      zone: 'UTC',
      log: pino({ level: process.env['TEST_LOG_LEVEL'] ?? 'silent' }),
      ...quickSettings,
      ...options,
    });
    this.engines.push(engine);
    return engine;
  }

  /** A worker in a process of its own. */
  async worker(name: string, settings: object = {}): Promise<WorkerHandle> {
    const child = spawn(
      process.execPath,
      [
        ...['--experimental-transform-types', '--disable-warning=ExperimentalWarning'],
        '--conditions=@evergreen/source',
        fileURLToPath(new URL('./worker.fixture.ts', import.meta.url)),
      ],
      {
        stdio: ['ignore', 'pipe', 'inherit'],
        env: {
          PATH: process.env['PATH'],
          TEST_LOG_LEVEL: process.env['TEST_LOG_LEVEL'],
          TEST_WORKER_NAME: name,
          TEST_DATABASE_URL: this.test.url,
          TEST_REDIS_URL: this.redisUrl,
          TEST_PREFIX: this.prefix,
          TEST_SETTINGS: JSON.stringify(settings),
        },
      },
    );
    const end = async (signal: NodeJS.Signals): Promise<void> => {
      if (child.exitCode !== null || child.signalCode !== null) return;
      const exited = once(child, 'exit');
      child.kill(signal);
      await exited;
    };
    const handle = { process: child, kill: () => end('SIGKILL'), stop: () => end('SIGTERM') };
    this.workers.push(handle);
    await Promise.race([
      once(child.stdout, 'data'),
      once(child, 'exit').then(() => Promise.reject(new Error(`Worker ${name} did not start`))),
    ]);
    return handle;
  }

  start(engine: RunEngine, kind: string, params: CountingParams, key = testPrefix()): Promise<Run> {
    return this.database.transaction(
      async (tx) => (await engine.start(tx, { kind, key, params, startedBy: 'E001' })).run,
    );
  }

  /** Waits until the run is in the state. */
  reaches(engine: RunEngine, id: Uuid, state: Run['state'], timeoutMs = 15_000): Promise<Run> {
    return eventually(
      async () => {
        const run = await engine.get(id);
        if (run?.state === state) return run;
        throw new Error(`it is ${JSON.stringify(run)}`);
      },
      { what: `run ${state}`, timeoutMs },
    );
  }

  /** Waits until the chunk is in mid-work, and says in whose hands. */
  async heldBy(runId: Uuid, n: number): Promise<string> {
    const rows = await eventually(
      async () => {
        const found = await this.database.rows<{ worker: string }>(sql`
          select worker from held where run_id = ${runId} and n = ${n}`);
        return found.length > 0 && found;
      },
      { what: `chunk ${n} in mid-work` },
    );
    return rows[0]?.worker ?? '';
  }

  async openGate(...chunks: number[]): Promise<void> {
    await this.database.rows(
      sql`insert into gate select unnest(${chunks}::integer[]) on conflict do nothing`,
    );
  }

  async breakChunk(n: number, refused = false): Promise<void> {
    await this.database.rows(sql`insert into broken values (${n}, ${refused})`);
  }

  async mend(): Promise<void> {
    await this.database.rows(sql`delete from broken`);
  }

  /** How often each chunk was done, in the order of chunks: [1, 1, 1] is three chunks, once each. */
  async effects(runId: Uuid): Promise<number[]> {
    const rows = await this.database.rows<{ times: number }>(sql`
      select count(*)::integer as times from effect where run_id = ${runId} group by n order by n`);
    return rows.map(({ times }) => times);
  }

  async timesFinished(runId: Uuid): Promise<number> {
    const [row] = await this.database.rows<{ times: number }>(sql`
      select count(*)::integer as times from finished where run_id = ${runId}`);
    return row?.times ?? 0;
  }

  /** What a worker said when it came to an end of something. */
  async endings(worker: string): Promise<string[]> {
    const rows = await this.database.rows<{ why: string }>(sql`
      select why from ending where worker = ${worker}`);
    return rows.map(({ why }) => why);
  }

  /** Ends every worker and forgets what the last test left. */
  async reset(): Promise<void> {
    await this.database.rows(sql`insert into gate select n from held on conflict do nothing`);
    await Promise.all(this.engines.splice(0).map((engine) => engine.stop()));
    await Promise.all(this.workers.splice(0).map((worker) => worker.kill()));
    await this.database.rows(
      sql`truncate run, run_chunk, run_schedule, effect, finished, held, gate, broken, ending`,
    );
  }

  async close(): Promise<void> {
    await this.reset();
    await this.test.close();
  }
}

/** `times` chunks, once each. */
export function onceEach(times: number): number[] {
  return Array.from({ length: times }, () => 1);
}

// Kinds of run for the tests of this library. What they do is counted in tables without any unique index, so that
// whatever is done twice shows.
import { setTimeout as delay } from 'node:timers/promises';
import { DomainError } from '@evergreen/kernel';
import { type Database, type MigrationDefinition, defineMigration, sql } from '@evergreen/persistence';
import type { EngineSettings } from './engine-settings.ts';
import type { Run, RunKind } from './run.ts';
import { runTables } from './run-tables.ts';

export const testMigrations: MigrationDefinition[] = [
  defineMigration('0001-runs', runTables),
  defineMigration('0002-effects', [
    'create table effect (run_id uuid not null, n integer not null, worker text not null)',
    'create table finished (run_id uuid not null, worker text not null)',
    'create table held (run_id uuid not null, n integer not null, worker text not null)',
    'create table gate (n integer primary key)',
    'create table broken (n integer primary key, refused boolean not null default false)',
    'create table ending (worker text not null, why text not null)',
  ]),
];

/** Bounds so short that a test need not wait. */
export const quickSettings: Partial<EngineSettings> = {
  sweepEveryMs: 50,
  backoffFirstMs: 5,
  backoffLongestMs: 20,
  jobLockMs: 600,
  leaseMs: 600,
  stopWithinMs: 4_000,
};

/** Stands in `holdAt` for the finish. */
export const atFinish = -1;

export interface CountingParams {
  readonly chunks: number;
  /** Chunks that stop in mid-work until their gate is opened. */
  readonly holdAt?: readonly number[];
}

/** Says that this chunk is in mid-work, then waits until its gate is open or the signal fires. */
async function hold(
  database: Database,
  runId: string,
  n: number,
  worker: string,
  signal?: AbortSignal,
): Promise<void> {
  await database.rows(sql`insert into held values (${runId}, ${n}, ${worker})`);
  for (;;) {
    signal?.throwIfAborted();
    const open = await database.rows(sql`select 1 from gate where n = ${n}`);
    if (open.length > 0) return;
    await delay(5);
  }
}

/** Counts each chunk in `effect`, in the engine's transaction. */
export function countingKind(
  database: Database,
  worker: string,
  concurrency = 2,
): RunKind<CountingParams, number> {
  return {
    name: 'counting',
    concurrency,
    plan: (_tx, { params }) => Promise.resolve(rangesOf(params.chunks)),
    async process(tx, run, { n, from }) {
      await tx.rows(sql`insert into effect values (${run.id}, ${n}, ${worker})`);
      if (run.params.holdAt?.includes(n) === true) {
        await hold(database, run.id, n, worker);
        await database.rows(sql`insert into ending values (${worker}, ${`went on with ${n}`})`);
      }
      const [broken] = await tx.rows<{ refused: boolean }>(sql`select refused from broken where n = ${n}`);
      if (broken?.refused === true) throw new DomainError('FILE_UNKNOWN', `Chunk ${n} is refused`);
      if (broken !== undefined) throw new Error(`Chunk ${n} is broken`);
      return Number(from);
    },
    async finish(tx, run, results) {
      await tx.rows(sql`insert into finished values (${run.id}, ${worker})`);
      if (run.params.holdAt?.includes(atFinish) === true) await hold(database, run.id, atFinish, worker);
      return { sum: results.reduce((sum, value) => sum + value, 0), by: worker };
    },
  };
}

/** One chunk of many steps, each in a transaction of its own that is safe to repeat. */
export function steppingKind(database: Database, worker: string): RunKind<CountingParams, string> {
  return {
    name: 'stepping',
    plan: () => Promise.resolve([{ from: '', to: '' }]),
    async processAlone(run, chunk, progress, signal) {
      const first = (chunk.progress as { step: number } | null)?.step ?? 0;
      try {
        for (let step = first; step < run.params.chunks; step += 1) {
          await doStep(database, run, step, worker);
          if (run.params.holdAt?.includes(step) === true) await hold(database, run.id, step, worker, signal);
          await progress({ step: step + 1 });
        }
      } catch (error) {
        await database.rows(sql`insert into ending values (${worker}, ${String(error)})`);
        throw error;
      }
      return worker;
    },
    finish: (_tx, _run, [by]) => Promise.resolve({ by }),
  };
}

async function doStep(database: Database, run: Run, step: number, worker: string): Promise<void> {
  await database.transaction(async (tx) => {
    await tx.rows(sql`select 1 from run where id = ${run.id} for update`);
    await tx.rows(sql`
      insert into effect select ${run.id}, ${step}, ${worker}
      where not exists (select 1 from effect where run_id = ${run.id} and n = ${step})`);
    const broken = await tx.rows(sql`select 1 from broken where n = ${step}`);
    if (broken.length > 0) throw new Error(`Step ${step} is broken`);
  });
}

function rangesOf(chunks: number): { from: string; to: string }[] {
  return Array.from({ length: chunks }, (_, n) => ({ from: String(n), to: String(n + 1) }));
}

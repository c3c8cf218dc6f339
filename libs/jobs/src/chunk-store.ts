import type { Uuid } from '@evergreen/kernel';
import {
  type Database,
  type RawBuilder,
  type Reader,
  type Transaction,
  sql,
  statement,
} from '@evergreen/persistence';
import type { EngineSettings } from './engine-settings.ts';
import type { Run, RunChunk } from './run.ts';
import { type RunRow, runColumns, runColumnsText, runOf } from './run-store.ts';

const reasonLengthMax = 2_000;
const allDone = statement(
  'run-all-done',
  `select 1 from run r where r.id = $1 and r.state = 'running'
    and not exists (select 1 from run_chunk c where c.run_id = r.id and c.state = 'pending')`,
);

export interface ChunkRow {
  n: number;
  from_key: string;
  to_key: string;
  chunk_progress: unknown;
}

export function chunkOf(row: ChunkRow): RunChunk {
  return { n: row.n, from: row.from_key, to: row.to_key, progress: row.chunk_progress };
}

// The two statements of each chunk.
const locked = statement(
  'run-chunk-lock',
  `select ${runColumnsText}, c.n, c.from_key, c.to_key, c.progress as chunk_progress,
    set_config('idle_in_transaction_session_timeout', $3::integer::text, true),
    set_config('transaction_timeout', $4::integer::text, true)
  from run_chunk c join run r on r.id = c.run_id
  where c.run_id = $1 and c.n = $2 and c.state = 'pending' and c.next_attempt_at <= clock_timestamp()
    and r.state = 'running'
  for update of c skip locked`,
);
const completed = statement(
  'run-chunk-complete',
  `with open_run as (
    select id from run where id = $1 and state in ('running', 'paused', 'failed') for share
  )
  update run_chunk c set state = 'done', result = $3::jsonb, done_at = $4
  from open_run r
  where c.run_id = r.id and c.n = $2 and c.state = 'pending'
  returning c.n`,
);

/** What a plan and a finish run under, as a chunk does: a worker that fell silent must not hold its locks for ever. */
function limits(settings: EngineSettings): RawBuilder<unknown> {
  return sql`set_config('idle_in_transaction_session_timeout', ${String(settings.idleInTransactionMs)}, true),
    set_config('transaction_timeout', ${String(settings.transactionMs)}, true)`;
}

/** Locks a chunk that is due; undefined when it is done, in another worker's hands, or its run is not running. */
export async function lockChunk(
  tx: Transaction,
  settings: EngineSettings,
  runId: Uuid,
  n: number,
): Promise<{ run: Run; chunk: RunChunk } | undefined> {
  const { idleInTransactionMs, transactionMs } = settings;
  const [row] = await tx.prepared<RunRow & ChunkRow>(locked, [runId, n, idleInTransactionMs, transactionMs]);
  return row && { run: runOf(row), chunk: chunkOf(row) };
}

/**
 * Marks a locked chunk done. False when the run was cancelled meanwhile: the caller rolls back, so that nothing is
 * done after a cancel. A run that was paused or failed keeps what was under way.
 */
export async function completeChunk(
  tx: Transaction,
  runId: Uuid,
  n: number,
  result: unknown,
  doneAt: Date,
): Promise<boolean> {
  const rows = await tx.prepared(completed, [runId, n, JSON.stringify(result ?? null), doneAt]);
  return rows.length > 0;
}

/** Locks a run that waits for its plan; undefined when another worker has it. */
export async function lockRunToPlan(
  tx: Transaction,
  settings: EngineSettings,
  runId: Uuid,
): Promise<Run | undefined> {
  const [row] = await tx.rows<RunRow>(sql`
    select ${runColumns}, ${limits(settings)} from run r
    where r.id = ${runId} and r.state = 'queued' and r.next_attempt_at <= clock_timestamp()
    for update skip locked`);
  return row && runOf(row);
}

/** Locks a run whose chunks are all done; undefined when one is not, or another worker finishes it. */
export async function lockRunToFinish(
  tx: Transaction,
  settings: EngineSettings,
  runId: Uuid,
): Promise<Run | undefined> {
  const [row] = await tx.rows<RunRow>(sql`
    select ${runColumns}, ${limits(settings)} from run r
    where r.id = ${runId} and r.state = 'running' and r.next_attempt_at <= clock_timestamp()
      and not exists (select 1 from run_chunk c where c.run_id = r.id and c.state = 'pending')
    for update skip locked`);
  return row && runOf(row);
}

/** Whether a running run has no chunk left to do: a look without a lock, cheap after each chunk. */
export async function isAllDone(database: Database, runId: Uuid): Promise<boolean> {
  const rows = await database.prepared(allDone, [runId]);
  return rows.length > 0;
}

/** Freezes the plan: from now on the run's chunks are these. */
export async function recordPlan(
  tx: Transaction,
  runId: Uuid,
  ranges: readonly { from: string; to: string }[],
  startedAt: Date,
): Promise<void> {
  await tx.rows(sql`
    insert into run_chunk (run_id, n, from_key, to_key)
    select ${runId}, ordinality - 1, from_key, to_key
    from unnest(${ranges.map(({ from }) => from)}::text[], ${ranges.map(({ to }) => to)}::text[])
      with ordinality as range (from_key, to_key, ordinality)`);
  await tx.rows(sql`
    update run set state = 'running', chunks_total = ${ranges.length}, attempts = 0, started_at = ${startedAt}
    where id = ${runId}`);
}

export async function chunkResults(tx: Transaction, runId: Uuid): Promise<unknown[]> {
  const rows = await tx.rows<{ result: unknown }>(sql`
    select result from run_chunk where run_id = ${runId} order by n`);
  return rows.map(({ result }) => result);
}

export async function recordSuccess(
  tx: Transaction,
  runId: Uuid,
  result: unknown,
  finishedAt: Date,
): Promise<void> {
  await tx.rows(sql`
    update run set state = 'succeeded', result = ${JSON.stringify(result ?? null)}::jsonb, attempts = 0,
      finished_at = ${finishedAt}
    where id = ${runId}`);
}

/**
 * Counts a failed attempt at a plan, a finish (`n` undefined) or a chunk, and says how many there were.
 * Undefined when someone else holds the row or has done the work: then nothing failed.
 */
export async function countAttempt(
  tx: Transaction,
  runId: Uuid,
  n: number | undefined,
): Promise<number | undefined> {
  const [row] = await tx.rows<{ attempts: number }>(
    n === undefined
      ? sql`
        update run set attempts = attempts + 1
        where id = (select id from run where id = ${runId} and state in ('queued', 'running')
          for update skip locked)
        returning attempts`
      : sql`
        update run_chunk set attempts = attempts + 1
        where run_id = ${runId} and n = (select n from run_chunk where run_id = ${runId} and n = ${n}
          and state = 'pending' for update skip locked)
        returning attempts`,
  );
  return row?.attempts;
}

export async function postpone(
  tx: Transaction,
  runId: Uuid,
  n: number | undefined,
  waitMs: number,
): Promise<void> {
  const nextAttemptAt = sql`clock_timestamp() + ${waitMs} * interval '1 millisecond'`;
  await tx.rows(
    n === undefined
      ? sql`update run set next_attempt_at = ${nextAttemptAt} where id = ${runId}`
      : sql`update run_chunk set next_attempt_at = ${nextAttemptAt} where run_id = ${runId} and n = ${n}`,
  );
}

/** Ends an open run with its reason. False when it was paused, cancelled or failed before. */
export async function recordFailure(
  tx: Reader,
  runId: Uuid,
  reason: string,
  finishedAt: Date,
): Promise<boolean> {
  const rows = await tx.rows(sql`
    update run set state = 'failed', failure = ${reason.slice(0, reasonLengthMax)}, finished_at = ${finishedAt}
    where id = ${runId} and state in ('queued', 'running')
    returning id`);
  return rows.length > 0;
}

/** A piece of work that is due, as it goes into a queue. */
export type Work =
  | { readonly step: 'plan' | 'finish'; readonly runId: Uuid }
  | { readonly step: 'chunk'; readonly runId: Uuid; readonly n: number };

interface WorkRow {
  kind: string;
  step: 'plan' | 'chunk' | 'finish';
  run_id: Uuid;
  n: number | null;
}

/**
 * What is due, the oldest run first, at most `windowPerRun` chunks of a run. Work that is in a worker's hands under a
 * row lock is among it: the queue knows it already, and if not, the row lock decides.
 */
export async function readDueWork(
  database: Database,
  kinds: readonly string[],
  windowPerRun: number,
  limit: number,
): Promise<Map<string, Work[]>> {
  const rows = await database.rows<WorkRow>(sql`
    with open_run as (
      select id, kind, state, created_at, next_attempt_at <= clock_timestamp() as is_due
      from run where state in ('queued', 'running') and kind = any(${kinds}::text[])
      order by created_at, id limit ${limit}
    )
    select r.kind, w.step, r.id as run_id, w.n
    from open_run r cross join lateral (
      select 'plan' as step, null::integer as n where r.state = 'queued' and r.is_due
      union all
      select 'finish', null where r.state = 'running' and r.is_due
        and not exists (select 1 from run_chunk c where c.run_id = r.id and c.state = 'pending')
      union all
      (select 'chunk', c.n from run_chunk c
        where r.state = 'running' and c.run_id = r.id and c.state = 'pending'
          and c.next_attempt_at <= clock_timestamp()
          and (c.lease_until is null or c.lease_until <= clock_timestamp())
        order by c.n limit ${windowPerRun})
    ) w
    order by r.created_at, r.id, w.n limit ${limit}`);
  const work = new Map<string, Work[]>(kinds.map((kind) => [kind, []]));
  for (const { kind, step, run_id: runId, n } of rows) {
    work.get(kind)?.push(step === 'chunk' ? { step, runId, n: n ?? 0 } : { step, runId });
  }
  return work;
}

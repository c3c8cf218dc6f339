import type { Uuid } from '@evergreen/kernel';
import { type Database, type RawBuilder, sql } from '@evergreen/persistence';
import { type ChunkRow, chunkOf } from './chunk-store.ts';
import type { Run, RunChunk, RunState } from './run.ts';
import { type RunRow, runColumns, runOf } from './run-store.ts';

/** One worker's hold on a chunk. `fence` grows with each taker: a former holder is told apart by it. */
export interface Lease {
  readonly runId: Uuid;
  readonly n: number;
  readonly fence: number;
}

const until = (leaseMs: number): RawBuilder<unknown> =>
  sql`clock_timestamp() + ${leaseMs} * interval '1 millisecond'`;
const isHeld = ({ runId, n, fence }: Lease): RawBuilder<unknown> =>
  sql`run_id = ${runId} and n = ${n} and fence = ${fence} and state = 'pending'`;

/**
 * Takes a chunk that is due and in nobody's hands. The attempt is counted now, so that work that kills its worker
 * does not do so for ever.
 */
export async function takeLease(
  database: Database,
  runId: Uuid,
  n: number,
  leaseMs: number,
  attemptsMax: number,
): Promise<{ run: Run; chunk: RunChunk; lease: Lease; attempts: number } | undefined> {
  const [row] = await database.rows<RunRow & ChunkRow & { fence: number; attempts: number }>(sql`
    with taken as (
      update run_chunk c
      set fence = c.fence + 1, attempts = c.attempts + 1, lease_until = ${until(leaseMs)}
      from run r
      where c.run_id = ${runId} and c.n = ${n} and c.state = 'pending' and c.attempts < ${attemptsMax}
        and c.next_attempt_at <= clock_timestamp()
        and (c.lease_until is null or c.lease_until <= clock_timestamp())
        and r.id = c.run_id and r.state = 'running'
      returning c.*
    )
    select ${runColumns}, t.n, t.from_key, t.to_key, t.progress as chunk_progress, t.fence,
      t.attempts as attempts
    from taken t join run r on r.id = t.run_id`);
  if (row === undefined) return undefined;
  return {
    run: runOf(row),
    chunk: chunkOf(row),
    lease: { runId, n, fence: row.fence },
    attempts: row.attempts,
  };
}

/** Whether a due chunk in nobody's hands has no attempt left: its workers died without a word. */
export async function isUsedUp(
  database: Database,
  runId: Uuid,
  n: number,
  attemptsMax: number,
): Promise<boolean> {
  const rows = await database.rows(sql`
    select 1 from run_chunk
    where run_id = ${runId} and n = ${n} and state = 'pending' and attempts >= ${attemptsMax}
      and (lease_until is null or lease_until <= clock_timestamp())`);
  return rows.length > 0;
}

/** Prolongs the lease and says how its run stands; undefined when the lease is another's now. */
export async function renewLease(
  database: Database,
  lease: Lease,
  leaseMs: number,
): Promise<RunState | undefined> {
  const [row] = await database.rows<{ state: RunState }>(sql`
    update run_chunk set lease_until = ${until(leaseMs)} where ${isHeld(lease)}
    returning (select r.state from run r where r.id = run_id) as state`);
  return row?.state;
}

/** Stores progress and prolongs the lease; undefined when the lease is another's now. */
export async function storeProgress(
  database: Database,
  lease: Lease,
  leaseMs: number,
  progress: unknown,
): Promise<RunState | undefined> {
  const [row] = await database.rows<{ state: RunState }>(sql`
    update run_chunk
    set progress = ${JSON.stringify(progress ?? null)}::jsonb, progress_at = clock_timestamp(),
      lease_until = ${until(leaseMs)}
    where ${isHeld(lease)}
    returning (select r.state from run r where r.id = run_id) as state`);
  return row?.state;
}

/** Marks the chunk done. False when the lease is another's now or the run was cancelled. */
export async function completeLeased(
  database: Database,
  lease: Lease,
  result: unknown,
  doneAt: Date,
): Promise<boolean> {
  const rows = await database.rows(sql`
    with open_run as (
      select id from run where id = ${lease.runId} and state in ('running', 'paused', 'failed') for share
    )
    update run_chunk
    set state = 'done', result = ${JSON.stringify(result ?? null)}::jsonb, done_at = ${doneAt}, lease_until = null
    from open_run
    where ${isHeld(lease)}
    returning n`);
  return rows.length > 0;
}

/** Gives the chunk back; an interruption that was asked for is no attempt. */
export async function releaseLease(
  database: Database,
  lease: Lease,
  options: { readonly countsAsAttempt: boolean; readonly waitMs: number },
): Promise<void> {
  await database.rows(sql`
    update run_chunk
    set lease_until = null, attempts = greatest(attempts - ${options.countsAsAttempt ? 0 : 1}::integer, 0),
      next_attempt_at = clock_timestamp() + ${options.waitMs} * interval '1 millisecond'
    where ${isHeld(lease)}`);
}

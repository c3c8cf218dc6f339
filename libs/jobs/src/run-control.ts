import type { Uuid } from '@evergreen/kernel';
import { type Database, type Transaction, sql } from '@evergreen/persistence';
import { type Run, type RunState, runStateRefused, runUnknown } from './run.ts';
import { readRun, wakeChannel } from './run-store.ts';

/** What else is to be written in the transaction of a change; not called where nothing changes. */
export type OnChange = (tx: Transaction, before: Run) => Promise<void>;

/** Stops new chunks; chunks under way are finished. A paused run stays as it is. */
export function pauseRun(database: Database, id: Uuid, onChange?: OnChange): Promise<Run> {
  return change(database, id, onChange, async (tx, run) => {
    if (run.state === 'paused') return false;
    refuseUnless(run, ['queued', 'running'], 'paused');
    await tx.rows(sql`update run set state = 'paused' where id = ${id}`);
    return true;
  });
}

/** Goes on with a paused run, or tries a failed one again with its attempts counted anew. */
export function resumeRun(database: Database, id: Uuid, onChange?: OnChange): Promise<Run> {
  return change(database, id, onChange, async (tx, run) => {
    if (run.state === 'queued' || run.state === 'running') return false;
    refuseUnless(run, ['paused', 'failed'], 'resumed');
    await tx.rows(sql`
      update run set state = ${run.startedAt === null ? 'queued' : 'running'}, failure = null, finished_at = null,
        attempts = 0, next_attempt_at = clock_timestamp()
      where id = ${id}`);
    // A chunk in a worker's hands is locked; it needs no new attempts, and waiting for it could end in a deadlock.
    await tx.rows(sql`
      update run_chunk set attempts = 0, next_attempt_at = clock_timestamp()
      where run_id = ${id} and n in (
        select n from run_chunk where run_id = ${id} and state = 'pending'
          and (lease_until is null or lease_until <= clock_timestamp())
        for update skip locked)`);
    return true;
  });
}

/** Ends a run; what is done stays, what is under way is rolled back. A cancelled run stays as it is. */
export function cancelRun(database: Database, id: Uuid, finishedAt: Date, onChange?: OnChange): Promise<Run> {
  return change(database, id, onChange, async (tx, run) => {
    if (run.state === 'cancelled') return false;
    refuseUnless(run, ['queued', 'running', 'paused', 'failed'], 'cancelled');
    await tx.rows(sql`
      update run set state = 'cancelled', failure = null, finished_at = ${finishedAt} where id = ${id}`);
    return true;
  });
}

function refuseUnless(run: Run, allowed: readonly RunState[], asked: string): void {
  if (!allowed.includes(run.state)) throw runStateRefused(run, asked);
}

async function change(
  database: Database,
  id: Uuid,
  onChange: OnChange | undefined,
  work: (tx: Transaction, run: Run) => Promise<boolean>,
): Promise<Run> {
  return database.transaction(async (tx) => {
    await tx.rows(sql`select 1 from run where id = ${id} for update`);
    const before = await readRun(tx, id);
    if (before === undefined) throw runUnknown(id);
    if (await work(tx, before)) await onChange?.(tx, before);
    await tx.rows(sql`select pg_notify(${wakeChannel}, ${id})`);
    return (await readRun(tx, id)) ?? before;
  });
}

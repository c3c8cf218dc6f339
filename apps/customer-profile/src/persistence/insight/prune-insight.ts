import type { LocalDate } from '@evergreen/kernel';
import { type RawBuilder, sql, type Transaction } from '@evergreen/persistence';

/** Which snapshots go: those that were summed before a moment, but for the first of each month of newer ones. */
export interface InsightLimits {
  readonly summedBefore: Date;
  readonly monthsFrom: LocalDate;
}

/**
 * Takes away old snapshots. Of each month the earliest stays: a snapshot shows the book at the beginning of its day, so
 * that of the first shows how the month before ended.
 * @returns how many went
 */
export async function pruneSnapshots(tx: Transaction, limits: InsightLimits): Promise<number> {
  const gone = await tx.rows(sql`
    delete from insight_snapshot s where ${isOver(limits)} returning s.as_of`);
  return gone.length;
}

/** Takes away the customers behind old snapshots, whose figures stay. @returns of how many snapshots */
export async function pruneCustomers(tx: Transaction, limits: InsightLimits): Promise<number> {
  const gone = await tx.rows<{ runId: string }>(sql`
    update insight_snapshot s set holds_customers = false
    where s.holds_customers and ${isOver(limits)} returning s.run_id as "runId"`);
  if (gone.length > 0)
    await tx.rows(sql`
      delete from insight_customer where run_id = any(${gone.map(({ runId }) => runId)}::uuid[])`);
  return gone.length;
}

function isOver({ summedBefore, monthsFrom }: InsightLimits): RawBuilder<boolean> {
  return sql`(s.reckoned_at < ${summedBefore} and (s.as_of < ${monthsFrom} or exists (
    select from insight_snapshot o
    where o.as_of < s.as_of and o.as_of >= date_trunc('month', s.as_of)::date)))`;
}

/** Takes away the rows of runs that are no snapshot, and of which none will be made. */
export async function clearRuns(tx: Transaction): Promise<void> {
  // From run to run along the key: each has many rows.
  const runs = await tx.rows<{ id: string }>(sql`
    with recursive seen as (
      (select run_id as id from insight_row order by run_id limit 1)
      union all
      select (select r.run_id from insight_row r where r.run_id > seen.id order by r.run_id limit 1)
      from seen where seen.id is not null
    )
    select id from seen
    where id is not null and not exists (select from insight_snapshot s where s.run_id = seen.id)
      and not exists (select from run where run.id = seen.id and run.state in ('queued', 'running', 'paused'))`);
  if (runs.length === 0) return;
  const ids = runs.map(({ id }) => id);
  for (const table of ['insight_customer', 'insight_survival', 'insight_standing', 'insight_row'])
    await tx.rows(sql`delete from ${sql.table(table)} where run_id = any(${ids}::uuid[])`);
}

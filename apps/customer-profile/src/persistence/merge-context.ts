import { type RawBuilder, sql, type Transaction } from '@evergreen/persistence';
import type { LocalDate } from '@evergreen/kernel';
import { newIdSeries } from '../domain/id-series.ts';
import type { RecordCount, RecordKind } from '../domain/import-report.ts';

/** What all merges of one import have in common. */
export interface MergeContext {
  readonly source: string;
  readonly currency: string;
  /** The business date: a term that ended before it is closed. */
  readonly today: LocalDate;
  readonly now: Date;
}

/** The id of a record that is new, in the order in which they come. */
export function nextId(): RawBuilder<string> {
  return sql`(${newIdSeries()} || lpad(to_hex(row_number() over ()), 8, '0'))::uuid`;
}

/** A day as it will stand: that of the file, or the known one; none where the file takes it back. */
export function mergedDay(told: RawBuilder<unknown>, known: RawBuilder<unknown>): RawBuilder<unknown> {
  return sql`nullif(coalesce(${told}, ${known}), '-infinity')`;
}

/** Attributes as they will stand: what the file tells, over what is known; what it leaves out stays. */
export function mergedAttributes(told: RawBuilder<unknown>, known: RawBuilder<unknown>): RawBuilder<unknown> {
  return sql`coalesce(${known}, '{}') || coalesce(${told}, '{}')`;
}

/** What became of the records of a merged table, by its `is_new` and `is_changed`. */
export async function countMerged(tx: Transaction, kind: RecordKind, table: string): Promise<RecordCount> {
  const [row] = await tx.rows<{ created: bigint; changed: bigint; total: bigint }>(sql`
    select count(*) filter (where is_new) as created, count(*) filter (where is_changed) as changed,
      count(*) as total
    from ${sql.table(table)}`);
  const { created, changed, total } = row!;
  return {
    kind,
    created: Number(created),
    changed: Number(changed),
    unchanged: Number(total - created - changed),
  };
}

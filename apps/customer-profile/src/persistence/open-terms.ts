import type { LocalDate } from '@evergreen/kernel';
import { type RawBuilder, type Reader, sql, type Transaction } from '@evergreen/persistence';
import { type TermFactRow, termFacts } from './changed-facts.ts';

/** Not closed, though its last day or its cancelling has passed. Each half has its index. */
function isOver(asOf: LocalDate): RawBuilder<boolean> {
  return sql`closed_on is null and (ends_on < ${asOf} or cancelled_on <= ${asOf})`;
}

/**
 * First customer of each chunk of terms that ended before a date and are not closed.
 * @param termsAChunk at least; all terms of a customer are in one chunk
 */
export async function chunksOfEndedTerms(
  reader: Reader,
  asOf: LocalDate,
  termsAChunk: number,
): Promise<string[]> {
  const rows = await reader.rows<{ customer_id: string }>(sql`
    select distinct on (chunk) customer_id from (
      select customer_id, (row_number() over (order by customer_id) - 1) / ${termsAChunk}::bigint as chunk
      from policy_term where ${isOver(asOf)}
    ) ended order by chunk, customer_id`);
  return [...new Set(rows.map((row) => row.customer_id))];
}

/** Closes the ended terms of customers from one id to before another; gives their facts as they are then. */
export async function closeEndedTerms(
  tx: Transaction,
  range: { readonly from: string; readonly to: string | undefined },
  asOf: LocalDate,
  now: Date,
): Promise<TermFactRow[]> {
  await tx.rows(sql`
    create temporary table closed_term on commit drop as
    with closed as (
      update policy_term set closed_on = ${asOf}, version = version + 1, changed_at = ${now}
      where ${isOver(asOf)} and customer_id >= ${range.from}::uuid
        and (${range.to ?? null}::uuid is null or customer_id < ${range.to ?? null}::uuid)
      returning customer_id, id
    )
    select customer_id, id from closed`);
  return tx.rows<TermFactRow>(termFacts(sql`closed_term`));
}

import { type RawBuilder, sql } from '@evergreen/persistence';

/** Records, as `id`, of which what counts against them counts against a customer: their own, and those that went up in it. */
export function recordsOfPerson(customerId: RawBuilder<unknown>): RawBuilder<{ id: string }> {
  return sql`(select ${customerId} as id union all select c.id from customer c where c.merged_into = ${customerId})`;
}

/** Whether a record is one of those. Reckoned once for a statement, so that records are looked up by an index. */
export function isRecordOf(
  record: RawBuilder<unknown>,
  customerId: RawBuilder<unknown>,
): RawBuilder<boolean> {
  return sql`${record} = any(array ${recordsOfPerson(customerId)})`;
}

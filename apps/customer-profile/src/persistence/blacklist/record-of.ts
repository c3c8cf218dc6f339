import { type RawBuilder, sql } from '@evergreen/persistence';

/** Whether a record is a customer's, or went up in theirs: what counts against it counts against them. */
export function isRecordOf(
  record: RawBuilder<unknown>,
  customerId: RawBuilder<unknown>,
): RawBuilder<boolean> {
  return sql`${record} in (
    select ${customerId} union all select c.id from customer c where c.merged_into = ${customerId})`;
}

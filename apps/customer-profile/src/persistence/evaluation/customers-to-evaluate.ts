import { type RawBuilder, type Reader, sql } from '@evergreen/persistence';

/** Customers from one id to before another. */
export interface CustomerIds {
  readonly from: string;
  readonly to: string;
}

/** Customers of a range; where an instant is given only those of whom something was told since. */
export function customersOf({ from, to }: CustomerIds, changedSince: Date | null): RawBuilder<unknown> {
  const within = (column: string) =>
    sql`${sql.ref(column)} >= ${from}::uuid and ${sql.ref(column)} < ${to}::uuid`;
  return changedSince === null
    ? sql`select id from customer where ${within('id')}`
    : changedCustomers(changedSince, within);
}

function changedCustomers(
  since: Date,
  within: (column: string) => RawBuilder<unknown> = () => sql`true`,
): RawBuilder<unknown> {
  const told = ['policy', 'vehicle', 'policy_term', 'claim', 'satisfaction_answer', 'renewal_outcome'].map(
    (table) => sql`
      select customer_id from ${sql.table(table)} where changed_at >= ${since} and ${within('customer_id')}`,
  );
  return sql`
    select id from customer where changed_at >= ${since} and ${within('id')}
    union ${sql.join(told, sql` union `)}`;
}

const endOfIds = 'ffffffff-ffff-ffff-ffff-ffffffffffff';
/** A chunk takes a second or so; a pause or a kill costs no more than that. */
const customersInChunk = 5_000;

/** Customers, or those of whom something was told since an instant, cut into ranges in the order of ids. */
export async function customerRanges(
  reader: Reader,
  changedSince: Date | null,
  customersAChunk = customersInChunk,
): Promise<CustomerIds[]> {
  const among = changedSince === null ? sql`select id from customer` : changedCustomers(changedSince);
  const rows = await reader.rows<{ id: string }>(sql`
    select id from (select id, row_number() over (order by id) - 1 as n from (${among}) asked) numbered
    where n % ${customersAChunk}::bigint = 0 order by id`);
  return rows.map(({ id }, n) => ({ from: id, to: rows[n + 1]?.id ?? endOfIds }));
}

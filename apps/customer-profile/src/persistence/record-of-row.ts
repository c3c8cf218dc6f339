import { type RawBuilder, sql } from '@evergreen/persistence';

/**
 * The record that a row came as, under whose key it is sealed. Not by `coalesce`, which Postgres holds for something
 * that may tell of rows: on a table with row-level security it would look at every row instead of the one.
 */
export function recordOfRow(row: string): RawBuilder<unknown> {
  const [cameAs, customer] = [sql.ref(`${row}.came_as`), sql.ref(`${row}.customer_id`)];
  return sql`case when ${cameAs} is null then ${customer} else ${cameAs} end`;
}

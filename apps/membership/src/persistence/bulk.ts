import { type Statement, statement } from '@evergreen/persistence';

type ColumnTypes = Readonly<Record<string, string>>;

/** A prepared INSERT of many rows: one array a column, so that its text is the same however many rows there are. */
export interface BulkInsert<Columns extends ColumnTypes> {
  readonly statement: Statement;
  values(rows: readonly Readonly<Record<keyof Columns, unknown>>[]): unknown[];
}

/** @param ending what follows the rows, such as `on conflict ...` */
export function bulkInsert<Columns extends ColumnTypes>(
  table: string,
  columns: Columns,
  ending = '',
): BulkInsert<Columns> {
  const names = Object.keys(columns);
  const arrays = names.map((name, n) => `$${n + 1}::${columns[name]!}[]`);
  return {
    statement: statement(
      `membership.insert-${table}`,
      `insert into ${table} (${names.join(', ')}) select * from unnest(${arrays.join(', ')}) ${ending}`,
    ),
    values: (rows) => names.map((name) => rows.map((row) => row[name])),
  };
}

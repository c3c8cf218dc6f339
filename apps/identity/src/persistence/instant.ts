/** An instant of a column as epoch milliseconds, exact: rows carry it as a plain number. */
export function msOf(column: string): string {
  return `(extract(epoch FROM ${column}) * 1000)::float8`;
}

// What stands for itself between the quotes of an element.
const isPlain = (text: string) => !text.includes('"') && !text.includes('\\');

/**
 * Parameters as they travel: lists of texts, numbers and nothing are written as Postgres reads an array, which for the
 * thousands of values of a bulk statement takes a third of what the client needs. All else is the client's.
 */
export function parametersOf(values: readonly unknown[]): unknown[] {
  return values.map((value) => (Array.isArray(value) ? (arrayText(value) ?? value) : value));
}

function arrayText(items: readonly unknown[]): string | undefined {
  if (items.every((item) => typeof item === 'string' && isPlain(item)))
    return items.length === 0 ? '{}' : `{"${items.join('","')}"}`;
  if (items.every((item) => typeof item === 'bigint' || typeof item === 'number')) return `{${items.join()}}`;
  const elements: string[] = [];
  for (const item of items) {
    const element = elementText(item);
    if (element === undefined) return undefined;
    elements.push(element);
  }
  return `{${elements.join()}}`;
}

function elementText(item: unknown): string | undefined {
  if (item === null || item === undefined) return 'NULL';
  switch (typeof item) {
    case 'string':
      return `"${isPlain(item) ? item : item.replaceAll('\\', '\\\\').replaceAll('"', String.raw`\"`)}"`;
    case 'bigint':
    case 'number':
    case 'boolean':
      return String(item);
    default:
      return undefined;
  }
}

/**
 * A column of a bulk statement: one value stands for all rows where they are alike. In the statement belongs `inBulk`.
 * A column of each statement must come in full, so that there are as many rows as there are.
 */
export function bulkColumn<Row>(rows: readonly Row[], read: (row: Row) => unknown): unknown[] {
  const [first] = rows;
  if (first === undefined) return [];
  const value = read(first);
  const values: unknown[] = [value];
  let isAlike = value === null || typeof value !== 'object';
  for (let n = 1; n < rows.length; n += 1) {
    const next = read(rows[n]!);
    values.push(next);
    isAlike &&= Object.is(next, value);
  }
  return isAlike ? [value] : values;
}

/** A column of rows of `unnest` that came by `bulkColumn`. @param parameter with its type, such as `$3::text[]` */
export function inBulk(parameter: string, column: string): string {
  return `case when cardinality(${parameter}) = 1 then (${parameter})[1] else ${column} end`;
}

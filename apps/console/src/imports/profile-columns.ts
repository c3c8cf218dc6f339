const rowKinds = ['customers', 'terms', 'claims', 'answers', 'renewals', 'counts'] as const;

/** What the rows of a file are. */
export type RowKind = (typeof rowKinds)[number];

/** What a mapping profile asks of a file. */
export interface ProfileColumns {
  readonly rowIs: RowKind | undefined;
  readonly required: readonly string[];
  readonly optional: readonly string[];
}

/** Reads from a profile's data which columns it needs and which it can use. */
export function profileColumns(definition: unknown): ProfileColumns {
  const required = new Set<string>();
  const optional = new Set<string>();
  if (!isRecord(definition)) return { rowIs: undefined, required: [], optional: [] };
  const { kind, fields, attributes, optionalAttributes, counts } = definition;
  const mayLack: readonly unknown[] = Array.isArray(optionalAttributes) ? optionalAttributes : [];
  for (const field of isRecord(fields) ? Object.values(fields) : []) {
    if (!isRecord(field) || typeof field['column'] !== 'string') continue;
    (field['optional'] === true ? optional : required).add(field['column']);
  }
  // Each attribute kept beside the fields has to be there, but for those that a file may lack.
  for (const columns of isRecord(attributes) ? Object.values(attributes) : []) {
    for (const column of Array.isArray(columns) ? columns : [])
      if (typeof column === 'string') (mayLack.includes(column) ? optional : required).add(column);
  }
  for (const column of isRecord(counts) ? Object.values(counts) : []) {
    if (typeof column === 'string') required.add(column);
  }
  return {
    rowIs: rowKinds.find((each) => each === kind),
    required: [...required],
    optional: [...optional].filter((column) => !required.has(column)),
  };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** What a mapping profile asks of a file. */
export interface ProfileColumns {
  readonly rowIs: 'term' | 'claim' | undefined;
  readonly required: readonly string[];
  readonly optional: readonly string[];
}

/** Reads from a profile's data which columns it needs and which it can use. */
export function profileColumns(definition: unknown): ProfileColumns {
  const required = new Set<string>();
  const optional = new Set<string>();
  if (!isRecord(definition)) return { rowIs: undefined, required: [], optional: [] };
  const { kind, fields, attributes } = definition;
  for (const field of isRecord(fields) ? Object.values(fields) : []) {
    if (!isRecord(field) || typeof field['column'] !== 'string') continue;
    (field['optional'] === true ? optional : required).add(field['column']);
  }
  // Of a terms file each attribute kept beside the fields has to be there; a claims file keeps none.
  for (const columns of kind === 'terms' && isRecord(attributes) ? Object.values(attributes) : []) {
    for (const column of Array.isArray(columns) ? columns : [])
      if (typeof column === 'string') required.add(column);
  }
  return {
    rowIs: kind === 'terms' ? 'term' : kind === 'claims' ? 'claim' : undefined,
    required: [...required],
    optional: [...optional].filter((column) => !required.has(column)),
  };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

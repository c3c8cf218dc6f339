/** One field of a record before and after an act. */
export interface ChangeRow {
  readonly field: string;
  readonly before: string | undefined;
  readonly after: string | undefined;
  readonly isChanged: boolean;
}

/** Before and after, field by field: those of either side, in the order in which they come. */
export function changeRows(before: unknown, after: unknown): readonly ChangeRow[] {
  const [was, is] = [fieldsOf(before), fieldsOf(after)];
  return [...new Set([...was.keys(), ...is.keys()])].map((field) => {
    const [old, now] = [was.get(field), is.get(field)];
    return { field, before: old, after: now, isChanged: old !== now };
  });
}

function fieldsOf(value: unknown): Map<string, string> {
  const found = new Map<string, string>();
  if (value === null || value === undefined) return found;
  if (typeof value !== 'object' || Array.isArray(value)) return found.set('', textOf(value));
  for (const [field, inner] of Object.entries(value)) found.set(field, textOf(inner));
  return found;
}

function textOf(value: unknown): string {
  if (typeof value === 'string') return value;
  if (value === null || typeof value !== 'object') return String(value);
  if (Array.isArray(value)) return value.map(textOf).join('\n');
  return Object.entries(value)
    .map(([field, inner]) => `${field}: ${textOf(inner)}`)
    .join(', ');
}

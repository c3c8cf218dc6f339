import { FileRefused } from './file-refused.ts';
import type { ColumnProblemCode, Finding } from './finding.ts';
import { addedColumns } from './imports/refused-rows.ts';
import { fieldMappings, keptColumns, type MappingProfile } from './mapping-profile.ts';

/** Index of each column of the file by its name. */
export type Columns = ReadonlyMap<string, number>;

const columnsShown = 20;

/**
 * Finds the columns of a profile in the file's header.
 * @throws FileRefused COLUMNS_WRONG naming every column that is missing, unknown or there twice
 */
export function matchColumns(profile: MappingProfile, header: readonly string[], line: number): Columns {
  const mappings = fieldMappings(profile);
  const kept = keptColumns(profile);
  const required = new Set<string>();
  const known = new Set([...profile.ignored, ...kept, ...addedColumns]);
  for (const mapping of mappings) {
    if (mapping.as === 'constant') continue;
    known.add(mapping.column);
    if (!('optional' in mapping && mapping.optional === true)) required.add(mapping.column);
  }
  for (const column of neededColumns(profile)) required.add(column);
  for (const column of profile.kind === 'counts' ? Object.values(profile.counts) : []) {
    known.add(column);
    required.add(column);
  }

  const columns = new Map<string, number>();
  const repeated: string[] = [];
  header.forEach((name, index) => (columns.has(name) ? repeated.push(name) : columns.set(name, index)));
  // A line without a single name we know may be a row of a file without a header: its values are shown nowhere.
  const isHeader = [...columns.keys()].some((name) => known.has(name));
  const doubled = isHeader ? repeated : [];
  const missing = [...required].filter((name) => !columns.has(name));
  const unknown = isHeader ? [...columns.keys()].filter((name) => !known.has(name)) : [];
  if (missing.length + unknown.length + doubled.length === 0) return columns;

  const finding =
    (code: ColumnProblemCode, words: string) =>
    (column: string): Finding => ({
      line,
      column: column.slice(0, 200),
      code,
      message: `${words} ${JSON.stringify(column.slice(0, 200))}`,
      refused: true,
    });
  throw new FileRefused(
    'COLUMNS_WRONG',
    line,
    `the columns are not those of profile ${profile.id} (${[
      isHeader
        ? ''
        : `it knows none of them: is the first line a header, with ${JSON.stringify(profile.delimiter)} between its names?`,
      named('missing', missing),
      named('unknown', unknown),
      named('there twice', doubled),
    ]
      .filter((text) => text !== '')
      .join('; ')})`,
    [
      ...missing.map(finding('COLUMN_MISSING', 'the file lacks the column')),
      ...unknown.map(finding('COLUMN_UNKNOWN', 'the profile does not know the column')),
      ...doubled.map(finding('COLUMN_DOUBLED', 'the file has twice the column')),
    ].slice(0, 1_000),
  );
}

/** Kept columns that a file cannot do without. */
function neededColumns(profile: MappingProfile): readonly string[] {
  const optional = profile.kind === 'terms' ? (profile.optionalAttributes ?? []) : [];
  return keptColumns(profile).filter((column) => !optional.includes(column));
}

function named(what: string, columns: readonly string[]): string {
  if (columns.length === 0) return '';
  const rest = columns.length > columnsShown ? ` and ${columns.length - columnsShown} more` : '';
  const names = columns.slice(0, columnsShown).map((name) => name.slice(0, 60));
  return `${what}: ${names.join(', ')}${rest}`;
}

import { createHash } from 'node:crypto';
import type { OpenFeedResponse } from '@evergreen/contracts/customer-profile';
import { type FieldProblem, InvalidInput } from '@evergreen/kernel';

/** A batch as a core system sends it, in the form of a file. */
export interface FeedFile {
  readonly kind: string;
  /** Of the rows, whatever the order of their fields. */
  readonly digest: string;
  /** CSV of the house format: one line a row, so that line and row tell each other. */
  readonly content: Buffer;
}

/** So many faults of a batch are told at once. */
const problemsMax = 20;
/** Longer than any value may be: the import refuses the row for it, and not the file for its line. */
const cellLengthMax = 300;
/** What would break the line or the file stands as a control character, which the import refuses by row and field. */
const unwritable = /[\0\r\n\p{Cs}]/gu;
const substitute = '\u0001';
const utf8Mark = '\ufeff';

type Cell = string | number;

/**
 * Reads a batch: `{ "kind": "claims", "rows": [{ "policy_ref": "P1", ... }] }`. Whether its values are right is the
 * import's to say.
 * @throws InvalidInput when it is no such batch, naming row and field
 */
export function readFeed(body: Uint8Array, { kinds, rowsMax }: OpenFeedResponse): FeedFile {
  const { kind, rows, ...others } = objectOf(parsed(body), 'body');
  const [other] = Object.keys(others);
  if (other !== undefined) throw refused(other.slice(0, cellLengthMax), 'is not known here');
  const known = kinds.find((each) => each.kind === kind);
  if (known === undefined) {
    throw refused('kind', `must be one of ${kinds.map((each) => each.kind).join(', ')}`);
  }
  if (!Array.isArray(rows) || rows.length === 0 || rows.length > rowsMax) {
    throw refused('rows', `must be a list of 1 to ${rowsMax} rows`);
  }
  const problems: FieldProblem[] = [];
  const fields = new Set(known.fields);
  const digest = createHash('sha256').update(known.kind);
  const lines = [known.fields.join(',')];
  for (const [index, each] of (rows as unknown[]).entries()) {
    const cells = cellsOf(each, `rows[${index + 1}]`, fields, problems);
    if (problems.length >= problemsMax) break;
    digest.update(`\n${JSON.stringify([...cells].sort(([a], [b]) => (a < b ? -1 : 1)))}`);
    lines.push(known.fields.map((field) => cellText(cells.get(field))).join(','));
  }
  if (problems.length > 0) throw new InvalidInput(problems);
  const content = Buffer.from(`${utf8Mark}${lines.join('\n')}\n`);
  return { kind: known.kind, digest: digest.digest('hex'), content };
}

function parsed(body: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(body)) as unknown;
  } catch {
    throw refused('body', 'is not JSON in UTF-8');
  }
}

function objectOf(value: unknown, field: string): Record<string, unknown> {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
    return value as Record<string, unknown>;
  }
  throw refused(field, 'is not an object');
}

/** What a row says; a field that is null says nothing, like one that is not there. */
function cellsOf(
  row: unknown,
  name: string,
  fields: ReadonlySet<string>,
  problems: FieldProblem[],
): Map<string, Cell> {
  const cells = new Map<string, Cell>();
  if (typeof row !== 'object' || row === null || Array.isArray(row)) {
    problems.push({ field: name, problem: 'is not an object' });
    return cells;
  }
  for (const [field, value] of Object.entries(row)) {
    const problem = fields.has(field) ? problemOf(value) : 'is not a field of this kind';
    if (problem !== undefined) problems.push({ field: `${name}.${field.slice(0, cellLengthMax)}`, problem });
    else if (value !== null) cells.set(field, value as Cell);
  }
  return cells;
}

function problemOf(value: unknown): string | undefined {
  if (value === null || typeof value === 'string') return undefined;
  if (typeof value !== 'number') return 'is neither text nor a number';
  return Math.abs(value) > Number.MAX_SAFE_INTEGER ? 'has too many digits: write it as text' : undefined;
}

function cellText(cell: Cell | undefined): string {
  if (cell === undefined) return '';
  const text = String(cell).slice(0, cellLengthMax).replaceAll(unwritable, substitute);
  return /[",]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

function refused(field: string, problem: string): InvalidInput {
  return new InvalidInput([{ field, problem }]);
}

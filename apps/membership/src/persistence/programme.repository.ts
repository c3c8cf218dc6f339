import { readFile } from 'node:fs/promises';
import type { LocalDate } from '@evergreen/kernel';
import { type Reader, sql, statement, type Transaction } from '@evergreen/persistence';
import type { Programme } from '../domain/programme.ts';
import { readProgramme } from './programme-definition.ts';

const shipped = new URL('../../programme/default.v1.json', import.meta.url);

/** The first version, which comes with the product; the insurer makes those that follow. @throws Error when invalid */
export async function shippedProgramme(): Promise<{ programme: Programme; json: string }> {
  const json = await readFile(shipped, 'utf8');
  return { programme: readProgramme(JSON.parse(json)), json };
}

/** Adds an approved version, unless it is there. @throws Error when it is there with other rules */
export async function publishProgramme(
  tx: Transaction,
  { version, effectiveFrom }: Programme,
  json: string,
): Promise<void> {
  await tx.rows(sql`
    insert into programme (version, effective_from, definition, state)
    values (${version}, ${effectiveFrom}, ${json}::jsonb, 'APPROVED')
    on conflict (version) do nothing`);
  const [row] = await tx.rows<{ isSame: boolean }>(sql`
    select definition = ${json}::jsonb as "isSame" from programme where version = ${version}`);
  if (row?.isSame !== true) {
    throw new Error(`Programme version ${version} was published with other rules: make a new version`);
  }
}

// A programme is read with every posting and changes a few times a year. Known by its text, so that no other
// database's version of the same number is taken for it.
const known = new Map<string, Programme>();
const knownMax = 20;

function programmeOf(text: string): Programme {
  let programme = known.get(text);
  if (programme === undefined) {
    programme = readProgramme(JSON.parse(text));
    if (known.size >= knownMax) known.clear();
    known.set(text, programme);
  }
  return programme;
}

const current = statement(
  'membership.current-programme',
  `select definition::text as text from programme
   where state = 'APPROVED' and effective_from <= $1
   order by effective_from desc, version desc limit 1`,
);

/** The approved version that holds on a date. @throws Error when none does: the first one holds from long ago */
export async function currentProgramme(reader: Reader, on: LocalDate): Promise<Programme> {
  const [row] = await reader.prepared<{ text: string }>(current, [on]);
  if (row === undefined) throw new Error(`No programme holds on ${on}`);
  return programmeOf(row.text);
}

/** The approved version that holds on a date; before the first one, that one. */
export async function firstProgrammeFrom(reader: Reader, on: LocalDate): Promise<Programme> {
  const [row] = await reader.rows<{ text: string }>(sql`
    select definition::text as text from programme
    where state = 'APPROVED'
    order by effective_from <= ${on} desc, case when effective_from <= ${on} then effective_from end desc,
      effective_from, version desc limit 1`);
  if (row === undefined) throw new Error('No programme was ever approved');
  return programmeOf(row.text);
}

export type ProgrammeState = 'DRAFT' | 'SUBMITTED' | 'APPROVED' | 'DROPPED';

/** A version with who made it and how far it is. */
export interface ProgrammeVersion {
  readonly programme: Programme;
  readonly state: ProgrammeState;
  /** Rises with every change of a draft. */
  readonly revision: number;
  /** Staff number; null: it came with the product. */
  readonly author: string | null;
  /** Everybody who wrote in it. */
  readonly editors: readonly string[];
  readonly changedAt: Date;
  readonly approvedBy: string | null;
  readonly approvedAt: Date | null;
  /** Why it was given back to its author. */
  readonly returnedBecause: string | null;
}

const versionColumns = sql`
  definition::text as text, state, revision, author, editors, changed_at as "changedAt", approved_by as "approvedBy",
  approved_at as "approvedAt", returned_because as "returnedBecause"`;

type VersionRow = Omit<ProgrammeVersion, 'programme'> & { readonly text: string };

function versionOf({ text, ...row }: VersionRow): ProgrammeVersion {
  return { ...row, programme: programmeOf(text) };
}

/** The newest first. */
export async function programmeVersions(reader: Reader): Promise<ProgrammeVersion[]> {
  const rows = await reader.rows<VersionRow>(
    sql`select ${versionColumns} from programme order by version desc`,
  );
  return rows.map(versionOf);
}

export async function programmeVersion(
  reader: Reader,
  version: number,
): Promise<ProgrammeVersion | undefined> {
  const [row] = await reader.rows<VersionRow>(
    sql`select ${versionColumns} from programme where version = ${version}`,
  );
  return row === undefined ? undefined : versionOf(row);
}

/** Held until the transaction ends. */
export async function holdProgramme(tx: Transaction, version: number): Promise<ProgrammeVersion | undefined> {
  const [row] = await tx.rows<VersionRow>(
    sql`select ${versionColumns} from programme where version = ${version} for update`,
  );
  return row === undefined ? undefined : versionOf(row);
}

/** Number of the draft that a key made; undefined where it made none. */
export async function draftOfKey(reader: Reader, key: string): Promise<number | undefined> {
  const [row] = await reader.rows<{ version: number }>(sql`select version from programme where key = ${key}`);
  return row?.version;
}

/**
 * A draft that begins as the newest approved version. Two that are begun at the same time get numbers one after the
 * other: the table is held meanwhile.
 */
export async function insertDraft(
  tx: Transaction,
  draft: {
    readonly key: string;
    readonly author: string;
    readonly effectiveFrom: LocalDate;
    readonly now: Date;
  },
): Promise<void> {
  await tx.rows(sql`lock table programme in share row exclusive mode`);
  await tx.rows(sql`
    insert into programme (version, effective_from, definition, state, author, editors, key, changed_at)
    select last + 1, ${draft.effectiveFrom}::date,
      definition || jsonb_build_object('version', last + 1, 'effectiveFrom', ${draft.effectiveFrom}::text),
      'DRAFT', ${draft.author}, array[${draft.author}]::text[], ${draft.key}, ${draft.now}
    from programme, (select max(version) as last from programme) as numbers
    where state = 'APPROVED' order by version desc limit 1
    on conflict (key) do nothing`);
}

/** What an act makes of a version. */
export interface ProgrammeChange {
  readonly state: ProgrammeState;
  readonly editors: readonly string[];
  readonly approvedBy: string | null;
  readonly returnedBecause: string | null;
  /** Undefined: as it was. */
  readonly definition?: { readonly effectiveFrom: LocalDate; readonly json: string };
  readonly now: Date;
}

export async function updateProgramme(
  tx: Transaction,
  version: number,
  change: ProgrammeChange,
): Promise<void> {
  const { state, editors, approvedBy, returnedBecause, definition, now } = change;
  await tx.rows(sql`
    update programme set state = ${state}, revision = revision + 1, changed_at = ${now}, editors = ${editors}::text[],
      submitted_at = case when ${state} = 'SUBMITTED' then ${now}::timestamptz else submitted_at end,
      approved_by = ${approvedBy}::text,
      approved_at = case when ${state} = 'APPROVED' then ${now}::timestamptz end,
      returned_because = ${returnedBecause}::text,
      effective_from = coalesce(${definition?.effectiveFrom ?? null}::date, effective_from),
      definition = coalesce(${definition?.json ?? null}::jsonb, definition)
    where version = ${version}`);
}

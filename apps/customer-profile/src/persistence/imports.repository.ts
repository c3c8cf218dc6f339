import { type Reader, sql, type Transaction } from '@evergreen/persistence';
import type { Uuid } from '@evergreen/kernel';
import type { Finding, FindingCode } from '../domain/finding.ts';
import type { ImportReport } from '../domain/import-report.ts';

/** Facts of an import beside its run, whose id it has. */
export interface ImportFacts {
  readonly id: Uuid;
  readonly fileId: string;
  readonly fileName: string;
  readonly fileBytes: bigint;
  readonly profileId: string;
  readonly profileVersion: number;
  readonly dry: boolean;
  readonly cancelledAt: Date | null;
  readonly report: ImportReport | null;
  /** Null where no row was refused. The file goes after some days. */
  readonly refused: RefusedRows | null;
}

/** A stored file of the rows that were refused. */
export interface RefusedRows {
  readonly fileId: string;
  readonly bytes: bigint;
  readonly format: 'text' | 'workbook';
}

interface ImportRow {
  id: Uuid;
  file_id: string;
  file_name: string;
  file_bytes: bigint;
  profile_id: string;
  profile_version: number;
  dry: boolean;
  cancelled_at: Date | null;
  report: ImportReport | null;
  refused_file_id: string | null;
  refused_bytes: bigint;
  refused_format: RefusedRows['format'];
}

const columns = sql`
  id, file_id, file_name, file_bytes, profile_id, profile_version, dry, cancelled_at, report,
  refused_file_id, refused_bytes, refused_format`;

function factsOf(row: ImportRow): ImportFacts {
  return {
    id: row.id,
    fileId: row.file_id,
    fileName: row.file_name,
    fileBytes: row.file_bytes,
    profileId: row.profile_id,
    profileVersion: row.profile_version,
    dry: row.dry,
    cancelledAt: row.cancelled_at,
    report: row.report,
    refused:
      row.refused_file_id === null
        ? null
        : { fileId: row.refused_file_id, bytes: row.refused_bytes, format: row.refused_format },
  };
}

export interface NewImport extends Omit<ImportFacts, 'cancelledAt' | 'report' | 'refused'> {
  /** Whether it came by the feed of a core system. */
  readonly isFed?: boolean;
}

/** @param storedAt when the file was stored that is to be imported: stored again, it is another upload */
export async function insertImport(tx: Transaction, facts: NewImport, storedAt: Date): Promise<void> {
  await tx.rows(sql`
    insert into import (id, file_id, file_name, file_bytes, profile_id, profile_version, dry, stored_at, is_fed)
    values (${facts.id}, ${facts.fileId}, ${facts.fileName}, ${facts.fileBytes}, ${facts.profileId},
      ${facts.profileVersion}, ${facts.dry}, ${storedAt}, ${facts.isFed ?? false})`);
}

/** Imports that people started, the newest first: an id tells when it was made. */
export async function newestByPeople(reader: Reader, limit: number): Promise<Uuid[]> {
  const rows = await reader.rows<{ id: Uuid }>(sql`
    select id from import where not is_fed order by id desc limit ${limit}`);
  return rows.map(({ id }) => id);
}

export async function readImports(reader: Reader, ids: readonly string[]): Promise<Map<string, ImportFacts>> {
  if (ids.length === 0) return new Map();
  const rows = await reader.rows<ImportRow>(sql`
    select ${columns} from import where id = any(${ids}::uuid[])`);
  return new Map(rows.map((row) => [row.id, factsOf(row)]));
}

/** Reads an import and holds it against cancelling until the transaction ends. */
export async function lockImport(tx: Transaction, id: string): Promise<ImportFacts | undefined> {
  const [row] = await tx.rows<ImportRow>(sql`select ${columns} from import where id = ${id} for update`);
  return row && factsOf(row);
}

export async function markCancelled(tx: Transaction, id: string, at: Date): Promise<void> {
  await tx.rows(sql`update import set cancelled_at = ${at} where id = ${id}`);
}

/** Keeps the report, unless there is one or the import was cancelled. Returns whether it was kept. */
export async function keepReport(
  tx: Transaction,
  id: string,
  report: ImportReport,
  refused: RefusedRows | undefined,
): Promise<boolean> {
  const kept = await tx.rows(sql`
    update import set report = ${JSON.stringify(report)}::jsonb, refused_file_id = ${refused?.fileId ?? null},
      refused_bytes = ${refused?.bytes ?? null}, refused_format = ${refused?.format ?? null}
    where id = ${id} and report is null and cancelled_at is null returning id`);
  return kept.length === 1;
}

const findingsAStatement = 5_000;

/** Puts the findings of an import in the place of those of an earlier attempt. */
export async function keepFindings(
  tx: Transaction,
  importId: string,
  findings: readonly Finding[],
): Promise<void> {
  await tx.rows(sql`delete from import_finding where import_id = ${importId}`);
  for (let from = 0; from < findings.length; from += findingsAStatement) {
    const some = findings.slice(from, from + findingsAStatement);
    await tx.rows(sql`
      insert into import_finding (import_id, line, n, column_name, code, message, refused)
      select ${importId}::uuid, line, ${from} + n, column_name, code, message, refused
      from unnest(
        ${some.map(({ line }) => line)}::bigint[], ${some.map(({ column }) => column)}::text[],
        ${some.map(({ code }) => code)}::text[], ${some.map(({ message }) => message)}::text[],
        ${some.map(({ refused }) => refused)}::boolean[]
      ) with ordinality as finding (line, column_name, code, message, refused, n)`);
  }
}

/** Where a list of findings goes on. */
export interface FindingPlace {
  readonly line: bigint;
  readonly n: number;
}

export interface FindingRow extends FindingPlace {
  readonly column_name: string;
  readonly code: FindingCode;
  readonly message: string;
  readonly refused: boolean;
}

export function readFindings(
  reader: Reader,
  wanted: {
    readonly importId: string;
    readonly code: string | undefined;
    readonly refusedOnly: boolean;
    readonly after: FindingPlace | undefined;
    readonly limit: number;
  },
): Promise<FindingRow[]> {
  const { importId, code, refusedOnly, after, limit } = wanted;
  return reader.rows<FindingRow>(sql`
    select line, n, column_name, code, message, refused from import_finding
    where import_id = ${importId} and (line, n) > (${after?.line ?? -1n}, ${after?.n ?? -1})
      and (${code ?? null}::text is null or code = ${code ?? null}) and (refused or not ${refusedOnly})
    order by line, n limit ${limit}`);
}

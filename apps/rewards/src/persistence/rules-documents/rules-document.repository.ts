import type { LocalDate } from '@evergreen/kernel';
import { type Reader, sql, type Transaction } from '@evergreen/persistence';
import type { RulesDocumentKind } from '../../domain/rules-documents/rules-document.ts';

export type RulesDocumentState = 'draft' | 'proposed' | 'approved' | 'withdrawn';

/** A version of a document with who made it and how far it is. */
export interface RulesDocument {
  readonly kind: RulesDocumentKind;
  readonly version: number;
  readonly state: RulesDocumentState;
  readonly revision: number;
  readonly effectiveFrom: LocalDate;
  readonly definition: unknown;
  /** Staff number, or `evergreen`. */
  readonly draftedBy: string;
  /** Everybody who wrote in it. */
  readonly editors: readonly string[];
  readonly changedAt: Date;
  readonly decidedBy: string | null;
  readonly decidedAt: Date | null;
  readonly returnedBecause: string | null;
}

/** Names a version. */
export type RulesDocumentPlace = Pick<RulesDocument, 'kind' | 'version'>;

const columns = sql`
  kind, version, state, revision, effective_from as "effectiveFrom", definition, drafted_by as "draftedBy", editors,
  changed_at as "changedAt", decided_by as "decidedBy", decided_at as "decidedAt",
  returned_because as "returnedBecause"`;

/** Makes a version that comes with the product known. @throws Error when it is there with another content */
export async function publishDocument(
  tx: Transaction,
  { kind, version }: RulesDocumentPlace,
  { effectiveFrom, definition }: Pick<RulesDocument, 'effectiveFrom' | 'definition'>,
  now: Date,
): Promise<void> {
  const json = JSON.stringify(definition);
  await tx.rows(sql`
    insert into rules_document (kind, version, state, effective_from, definition, drafted_by, changed_at, decided_by,
      decided_at)
    values (${kind}, ${version}, 'approved', ${effectiveFrom}, ${json}::jsonb, 'evergreen', ${now}, 'evergreen', ${now})
    on conflict (kind, version) do nothing`);
  const [row] = await tx.rows<{ isSame: boolean }>(sql`
    select definition = ${json}::jsonb as "isSame" from rules_document where kind = ${kind} and version = ${version}`);
  if (row?.isSame !== true)
    throw new Error(`Version ${version} of ${kind} was published otherwise: make a new version`);
}

/** The version in force on a day. @throws Error when none holds yet */
export async function documentOn(
  reader: Reader,
  kind: RulesDocumentKind,
  on: LocalDate,
): Promise<RulesDocument> {
  const [row] = await reader.rows<RulesDocument>(sql`
    select ${columns} from rules_document
    where kind = ${kind} and state = 'approved' and effective_from <= ${on}
    order by effective_from desc, version desc limit 1`);
  if (row === undefined) throw new Error(`No ${kind} document holds on ${on}`);
  return row;
}

/** The newest first. */
export function documentsOf(reader: Reader, kind: RulesDocumentKind): Promise<RulesDocument[]> {
  return reader.rows<RulesDocument>(
    sql`select ${columns} from rules_document where kind = ${kind} order by version desc`,
  );
}

export async function documentAt(
  reader: Reader,
  { kind, version }: RulesDocumentPlace,
): Promise<RulesDocument | undefined> {
  const [row] = await reader.rows<RulesDocument>(
    sql`select ${columns} from rules_document where kind = ${kind} and version = ${version}`,
  );
  return row;
}

/** Held until the transaction ends. */
export async function holdDocument(
  tx: Transaction,
  { kind, version }: RulesDocumentPlace,
): Promise<RulesDocument | undefined> {
  const [row] = await tx.rows<RulesDocument>(
    sql`select ${columns} from rules_document where kind = ${kind} and version = ${version} for update`,
  );
  return row;
}

/** The draft that a key made. */
export async function documentOfKey(
  reader: Reader,
  kind: RulesDocumentKind,
  key: string,
): Promise<number | undefined> {
  const [row] = await reader.rows<{ version: number }>(
    sql`select version from rules_document where kind = ${kind} and key = ${key}`,
  );
  return row?.version;
}

/** A draft that begins as the version in force. Two begun at the same time get numbers one after the other. */
export async function insertDocumentDraft(
  tx: Transaction,
  draft: {
    readonly kind: RulesDocumentKind;
    readonly key: string;
    readonly author: string;
    readonly today: LocalDate;
    readonly effectiveFrom: LocalDate;
    readonly now: Date;
  },
): Promise<void> {
  const { kind, key, author, today, effectiveFrom, now } = draft;
  await tx.rows(sql`lock table rules_document in share row exclusive mode`);
  await tx.rows(sql`
    insert into rules_document (kind, version, state, effective_from, definition, drafted_by, editors, key, changed_at)
    select kind, (select max(version) + 1 from rules_document where kind = ${kind}), 'draft', ${effectiveFrom},
      definition, ${author}, array[${author}]::text[], ${key}, ${now}
    from rules_document where kind = ${kind} and state = 'approved' and effective_from <= ${today}
    order by effective_from desc, version desc limit 1
    on conflict (kind, key) do nothing`);
}

export async function changeDocument(
  tx: Transaction,
  { kind, version }: RulesDocumentPlace,
  change: {
    readonly definition: unknown;
    readonly effectiveFrom: LocalDate;
    readonly editor: string;
    readonly now: Date;
  },
): Promise<void> {
  const { definition, effectiveFrom, editor, now } = change;
  await tx.rows(sql`
    update rules_document set definition = ${JSON.stringify(definition)}::jsonb, effective_from = ${effectiveFrom},
      revision = revision + 1, changed_at = ${now},
      editors = case when ${editor} = any(editors) then editors else editors || ${editor}::text end
    where kind = ${kind} and version = ${version}`);
}

export async function moveDocument(
  tx: Transaction,
  { kind, version }: RulesDocumentPlace,
  move: {
    readonly state: RulesDocumentState;
    readonly decidedBy: string | null;
    readonly returnedBecause: string | null;
    readonly now: Date;
  },
): Promise<void> {
  const { state, decidedBy, returnedBecause, now } = move;
  await tx.rows(sql`
    update rules_document set state = ${state}, revision = revision + 1, changed_at = ${now},
      decided_by = ${decidedBy}::text, decided_at = case when ${decidedBy}::text is not null then ${now}::timestamptz end,
      returned_because = ${returnedBecause}::text
    where kind = ${kind} and version = ${version}`);
}

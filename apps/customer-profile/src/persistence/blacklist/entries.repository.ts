import type { LocalDate, Uuid } from '@evergreen/kernel';
import { type RawBuilder, type Reader, sql, type Transaction } from '@evergreen/persistence';
import {
  countingStates,
  type EntryFilter,
  type EntryReason,
  type EntryState,
  openStates,
} from '../../domain/blacklist/entry.ts';
import { ofOffices } from '../offices.ts';
import { isRecordOf } from './record-of.ts';

/** An entry as it is kept. */
export interface EntryRow {
  readonly id: Uuid;
  readonly orgPath: string;
  readonly customerId: Uuid | null;
  readonly state: EntryState;
  readonly reason: EntryReason;
  readonly rulesVersion: number;
  readonly personSealed: Buffer | null;
  readonly proposedBy: string;
  readonly proposedByLabel: string;
  readonly proposedAt: Date;
  readonly decidedBy: string | null;
  readonly decidedByLabel: string | null;
  readonly startsOn: LocalDate | null;
  readonly endsOn: LocalDate | null;
  readonly endedOn: LocalDate | null;
  readonly recheckDueOn: LocalDate | null;
  readonly recheckOffice: string | null;
  readonly isEscalated: boolean;
  readonly isNoticeWithheld: boolean;
  readonly appealedAt: Date | null;
  readonly isPersonErased: boolean;
}

const columns = sql`e.id, e.org_path as "orgPath", e.customer_id as "customerId", e.state, e.reason,
  e.rules_version as "rulesVersion", e.person_sealed as "personSealed", e.proposed_by as "proposedBy",
  e.proposed_by_label as "proposedByLabel", e.proposed_at as "proposedAt", e.decided_by as "decidedBy",
  e.decided_by_label as "decidedByLabel", e.starts_on as "startsOn", e.ends_on as "endsOn", e.ended_on as "endedOn",
  e.recheck_due_on as "recheckDueOn", e.recheck_office as "recheckOffice", e.is_escalated as "isEscalated",
  e.is_notice_withheld as "isNoticeWithheld", e.appealed_at as "appealedAt", e.is_person_erased as "isPersonErased"`;

export interface NewEntry {
  readonly id: Uuid;
  /** Of whoever proposes it. */
  readonly key: string;
  readonly digest: Buffer;
  readonly orgPath: string;
  readonly customerId: Uuid | null;
  readonly reason: EntryReason;
  readonly rulesVersion: number;
  readonly personSealed: Buffer | null;
  readonly proposedBy: string;
  readonly proposedByLabel: string;
  readonly endsOn: LocalDate | null;
  readonly at: Date;
}

/** @returns whether it was kept: not where the key has made an entry before */
export async function insertEntry(tx: Transaction, entry: NewEntry): Promise<boolean> {
  const { id, key, digest, orgPath, customerId, reason, rulesVersion, personSealed, endsOn, at } = entry;
  const rows = await tx.rows(sql`
    insert into blacklist_entry (id, key, digest, org_path, customer_id, state, reason, rules_version, person_sealed,
      proposed_by, proposed_by_label, proposed_at, ends_on, changed_at)
    values (${id}, ${key}, ${digest}, ${orgPath}, ${customerId}, 'PROPOSED', ${reason}, ${rulesVersion}, ${personSealed},
      ${entry.proposedBy}, ${entry.proposedByLabel}, ${at}, ${endsOn}, ${at})
    on conflict (key) do nothing returning id`);
  return rows.length > 0;
}

/** The entry that a key has made, with the digest of what was asked. */
export async function entryOfKey(
  reader: Reader,
  key: string,
): Promise<{ id: Uuid; digest: Buffer } | undefined> {
  const [row] = await reader.rows<{ id: Uuid; digest: Buffer }>(sql`
    select id, digest from blacklist_entry where key = ${key}`);
  return row;
}

async function read(reader: Reader, rest: RawBuilder<unknown>): Promise<EntryRow[]> {
  return reader.rows<EntryRow>(sql`select ${columns} from blacklist_entry e ${rest}`);
}

export async function readEntry(reader: Reader, id: string): Promise<EntryRow | undefined> {
  return (await read(reader, sql`where e.id = ${id}`))[0];
}

export function entriesByIds(reader: Reader, ids: readonly string[]): Promise<EntryRow[]> {
  return ids.length === 0 ? Promise.resolve([]) : read(reader, sql`where e.id = any(${ids}::uuid[])`);
}

/** One hand at a time. */
export async function lockEntry(tx: Transaction, id: string): Promise<EntryRow | undefined> {
  return (await read(tx, sql`where e.id = ${id} for update of e`))[0];
}

export interface EntriesWanted {
  readonly filter: EntryFilter;
  /** Re-checks up to this day are due. */
  readonly dueUntil: LocalDate;
  /** Those that may be looked at, with all below. */
  readonly offices: readonly string[];
  readonly afterId: string | undefined;
  readonly limit: number;
}

function filtered({ filter, dueUntil }: EntriesWanted): RawBuilder<unknown> {
  switch (filter) {
    case 'all':
      return sql`true`;
    case 'open':
      return sql`e.state = any(${openStates}::text[])`;
    case 'to-decide':
      return sql`e.state in ('PROPOSED', 'UNDER_REVIEW', 'APPEALED')`;
    case 'recheck-due':
      return sql`e.state = any(${countingStates}::text[]) and e.recheck_due_on <= ${dueUntil}`;
    case 'over':
      return sql`e.state in ('LIFTED', 'EXPIRED', 'REJECTED')`;
  }
}

/** The entry's office, or that of a customer it is, or may be, about, is one of these. */
export function inReach(offices: readonly string[]): RawBuilder<unknown> {
  return sql`(${ofOffices('e.org_path', offices)} or exists (
    select from blacklist_match m
    where m.entry_id = e.id and m.state <> 'dismissed' and ${ofOffices('m.org_path', offices)}))`;
}

/** The newest first. */
export function listEntries(reader: Reader, wanted: EntriesWanted): Promise<EntryRow[]> {
  const { offices, afterId, limit } = wanted;
  const before = afterId === undefined ? sql`` : sql`and e.id < ${afterId}::uuid`;
  return read(
    reader,
    sql`where ${filtered(wanted)} and ${inReach(offices)} ${before} order by e.id desc limit ${limit}`,
  );
}

/** Entries that are, or may come to be, about a customer; the newest first. */
export function entriesOfCustomer(reader: Reader, customerId: string, limit: number): Promise<EntryRow[]> {
  return read(
    reader,
    sql`where e.id in (
        select m.entry_id from blacklist_match m
        where ${isRecordOf(sql`m.customer_id`, sql`${customerId}::uuid`)} and m.state <> 'dismissed')
      order by e.id desc limit ${limit}`,
  );
}

/** Whether a person is told of an entry: it counts, or counted, against them, and nothing is withheld. */
export function isToldTo(customerId: string): RawBuilder<boolean> {
  return sql`(not e.is_notice_withheld and e.starts_on is not null and e.id in (
    select m.entry_id from blacklist_match m
    where ${isRecordOf(sql`m.customer_id`, sql`${customerId}::uuid`)} and m.state = 'confirmed'))`;
}

/** Entries that a person is told of; the newest first. */
export function entriesToldTo(reader: Reader, customerId: string, limit: number): Promise<EntryRow[]> {
  return read(reader, sql`where ${isToldTo(customerId)} order by e.id desc limit ${limit}`);
}

export async function isEntryToldTo(reader: Reader, entryId: string, customerId: string): Promise<boolean> {
  const rows = await reader.rows(sql`
    select from blacklist_entry e where e.id = ${entryId} and ${isToldTo(customerId)}`);
  return rows.length > 0;
}

/** What an act leaves of an entry. */
export interface EntryChange {
  readonly state: EntryState;
  readonly decidedBy?: string | null;
  readonly decidedByLabel?: string | null;
  readonly startsOn?: LocalDate | null;
  readonly endsOn?: LocalDate | null;
  readonly endedOn?: LocalDate | null;
  readonly recheckDueOn?: LocalDate | null;
  readonly recheckOffice?: string | null;
  readonly isEscalated?: boolean;
  readonly isNoticeWithheld?: boolean;
  readonly appealedAt?: Date | null;
}

export async function changeEntry(
  tx: Transaction,
  entry: EntryRow,
  change: EntryChange,
  at: Date,
): Promise<void> {
  const next = { ...entry, ...change };
  await tx.rows(sql`
    update blacklist_entry set state = ${next.state}, decided_by = ${next.decidedBy},
      decided_by_label = ${next.decidedByLabel},
      decided_at = case when decided_by is null and ${next.decidedBy}::uuid is not null then ${at}::timestamptz
        else decided_at end,
      starts_on = ${next.startsOn}, ends_on = ${next.endsOn}, ended_on = ${next.endedOn},
      recheck_due_on = ${next.recheckDueOn}, recheck_office = ${next.recheckOffice}, is_escalated = ${next.isEscalated},
      is_notice_withheld = ${next.isNoticeWithheld}, appealed_at = ${next.appealedAt}, changed_at = ${at}
    where id = ${entry.id}`);
}

export type ByKind = 'staff' | 'member' | 'service';

/** An act in the story of an entry. */
export interface ActRow {
  readonly n: number;
  readonly act: string;
  readonly state: EntryState;
  readonly byKind: ByKind;
  readonly byLabel: string;
  readonly at: Date;
  readonly wordsSealed: Buffer | null;
}

/** Oldest first. */
export function readActs(reader: Reader, entryId: string): Promise<ActRow[]> {
  return reader.rows<ActRow>(sql`
    select n, act, state, by_kind as "byKind", by_label as "byLabel", at, words_sealed as "wordsSealed"
    from blacklist_act where entry_id = ${entryId} order by n`);
}

/** The digest of what was done with the key before; undefined: nothing. */
export async function actOfKey(
  reader: Reader,
  entryId: string,
  key: string,
): Promise<{ readonly digest: Buffer } | undefined> {
  const [row] = await reader.rows<{ digest: Buffer }>(sql`
    select digest from blacklist_act where entry_id = ${entryId} and key = ${key}`);
  return row;
}

export async function nextActNumber(tx: Transaction, entryId: string): Promise<number> {
  const [row] = await tx.rows<{ n: number }>(sql`
    select coalesce(max(n), 0) + 1 as n from blacklist_act where entry_id = ${entryId}`);
  return row!.n;
}

export interface NewAct extends ActRow {
  readonly key: string;
  readonly digest: Buffer;
  readonly byId: string;
}

export async function insertAct(tx: Transaction, entryId: string, act: NewAct): Promise<void> {
  await tx.rows(sql`
    insert into blacklist_act (entry_id, n, key, digest, act, state, by_kind, by_id, by_label, at, words_sealed)
    values (${entryId}, ${act.n}, ${act.key}, ${act.digest}, ${act.act}, ${act.state}, ${act.byKind}, ${act.byId},
      ${act.byLabel}, ${act.at}, ${act.wordsSealed})`);
}

export interface EvidenceRow {
  readonly id: Uuid;
  readonly textSealed: Buffer;
  readonly fileId: string | null;
  readonly fileNameSealed: Buffer | null;
  readonly addedByLabel: string;
  readonly addedAt: Date;
}

/** In the order of adding. */
export function readEvidence(reader: Reader, entryId: string): Promise<EvidenceRow[]> {
  return reader.rows<EvidenceRow>(sql`
    select id, text_sealed as "textSealed", file_id as "fileId", file_name_sealed as "fileNameSealed",
      added_by_label as "addedByLabel", added_at as "addedAt"
    from blacklist_evidence where entry_id = ${entryId} order by id`);
}

export async function insertEvidence(
  tx: Transaction,
  entryId: string,
  pieces: readonly EvidenceRow[],
): Promise<void> {
  await tx.rows(sql`
    insert into blacklist_evidence (entry_id, id, text_sealed, file_id, file_name_sealed, added_by_label, added_at)
    select ${entryId}::uuid, * from unnest(${pieces.map(({ id }) => id)}::uuid[],
      ${pieces.map(({ textSealed }) => textSealed)}::bytea[], ${pieces.map(({ fileId }) => fileId)}::text[],
      ${pieces.map(({ fileNameSealed }) => fileNameSealed)}::bytea[],
      ${pieces.map(({ addedByLabel }) => addedByLabel)}::text[],
      ${pieces.map(({ addedAt }) => addedAt)}::timestamptz[])`);
}

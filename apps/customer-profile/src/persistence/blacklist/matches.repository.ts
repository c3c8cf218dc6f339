import type { Uuid } from '@evergreen/kernel';
import { type RawBuilder, type Reader, sql, type Transaction } from '@evergreen/persistence';
import type { IdentifierKind, MatchKind } from '../../domain/blacklist/door.ts';
import { type EntryReason, openStates } from '../../domain/blacklist/entry.ts';
import type { KeyColumns } from '../customer-keys.repository.ts';
import { ofOffices } from '../offices.ts';
import { isRecordOf } from './record-of.ts';

export interface IdentifierRow {
  readonly entryId: Uuid;
  readonly kind: IdentifierKind;
  readonly index: Buffer;
  /** Masked; of a VIN the number itself. */
  readonly sealed: Buffer;
}

export async function insertIdentifiers(tx: Transaction, rows: readonly IdentifierRow[]): Promise<void> {
  await tx.rows(sql`
    insert into blacklist_identifier (entry_id, kind, value_index, value_sealed)
    select * from unnest(${rows.map(({ entryId }) => entryId)}::uuid[], ${rows.map(({ kind }) => kind)}::text[],
      ${rows.map(({ index }) => index)}::bytea[], ${rows.map(({ sealed }) => sealed)}::bytea[])
    on conflict do nothing`);
}

export function readIdentifiers(reader: Reader, entryId: string): Promise<IdentifierRow[]> {
  return reader.rows<IdentifierRow>(sql`
    select entry_id as "entryId", kind, value_index as index, value_sealed as sealed from blacklist_identifier
    where entry_id = ${entryId} order by kind, value_index`);
}

/** Who is looked for: everybody listed, whom one entry is about, or whom one customer is by the identity noted of them. */
export type MatchScope = 'all' | { readonly entryId: Uuid } | { readonly identityOf: Uuid };

/** Of identifiers `i`. Each is found by an index. */
function within(scope: MatchScope): RawBuilder<unknown> {
  if (scope === 'all') return sql`true`;
  if ('entryId' in scope) return sql`i.entry_id = ${scope.entryId}`;
  return sql`(i.kind, i.value_index) in (
    select 'identity', n.identity_index from customer_identity n where n.customer_id = ${scope.identityOf})`;
}

/** VINs of open entries in this scope, with the keys they open with. */
export function openVins(reader: Reader, scope: MatchScope): Promise<(IdentifierRow & KeyColumns)[]> {
  return reader.rows(sql`
    select i.entry_id as "entryId", i.kind, i.value_index as index, i.value_sealed as sealed, k.master_key_id, k.wrapped
    from blacklist_identifier i join blacklist_entry e on e.id = i.entry_id
    left join customer_key k on k.customer_id = i.entry_id
    where i.kind = 'vin' and e.state = any(${openStates}::text[]) and ${within(scope)}`);
}

/** A VIN in clear, and the entry it is of. */
export interface VinOfEntry {
  readonly entryId: string;
  readonly vin: string;
}

/** A customer who was found by what an entry is matched by, now for the first time, or by more than before. */
export interface FoundMatch {
  readonly entryId: Uuid;
  readonly customerId: Uuid;
  readonly state: 'proposed' | 'confirmed';
}

/**
 * Looks the whole book through for open entries in one statement: a probe of an index for each identifier, so that it
 * costs by what is looked for and not by the size of the book. An exact identity is confirmed by itself; anything else
 * waits for somebody. What somebody decided stays, unless the identity is known since.
 */
export function matchBook(
  tx: Transaction,
  vins: readonly VinOfEntry[],
  scope: MatchScope,
  at: Date,
): Promise<FoundMatch[]> {
  return tx.rows<FoundMatch>(sql`
    with wanted as materialized (
      select i.entry_id, i.kind, i.value_index, e.org_path from blacklist_identifier i
      join blacklist_entry e on e.id = i.entry_id
      where e.state = any(${openStates}::text[]) and ${within(scope)}
    ), found as (
      select w.entry_id, w.kind, w.org_path as entry_org_path, c.id as customer_id
        from wanted w join customer c on c.phone_index = w.value_index where w.kind = 'phone'
      union all
      select w.entry_id, w.kind, w.org_path, v.customer_id
        from wanted w join vehicle v on v.plate_index = w.value_index where w.kind = 'plate'
      union all
      select w.entry_id, w.kind, w.org_path, k.customer_id
        from wanted w join customer_contact k on k.value_index = w.value_index
        where w.kind = 'phone' and k.kind = 'phone' and k.ended_on is null
      union all
      select w.entry_id, w.kind, w.org_path, n.customer_id
        from wanted w join customer_identity n on n.identity_index = w.value_index where w.kind = 'identity'
      union all
      select e.id, 'vin', e.org_path, v.customer_id
        from unnest(${vins.map((each) => each.entryId)}::uuid[], ${vins.map(({ vin }) => vin)}::text[]) as known (entry_id, vin)
        join blacklist_entry e on e.id = known.entry_id
        join vehicle v on v.vin = known.vin
    ), people as (
      select found.entry_id, found.customer_id, min(entry_org_path) as entry_org_path, c.org_path,
        array_agg(distinct found.kind order by found.kind) as kinds, bool_or(found.kind = 'identity') as is_exact
      from found join customer c on c.id = found.customer_id
      group by found.entry_id, found.customer_id, c.org_path
    )
    insert into blacklist_match as m (customer_id, entry_id, kinds, state, org_path, entry_org_path, found_at, decided_at)
    select customer_id, entry_id, kinds, case when is_exact then 'confirmed' else 'proposed' end, org_path,
      entry_org_path, ${at}::timestamptz, case when is_exact then ${at}::timestamptz end
    from people order by customer_id, entry_id
    on conflict (customer_id, entry_id) do update set
      kinds = excluded.kinds || (select coalesce(array_agg(k), '{}') from unnest(m.kinds) k
        where k <> all(excluded.kinds) and not (k = 'former-identity' and 'identity' = any(excluded.kinds))),
      org_path = excluded.org_path,
      state = case when excluded.state = 'confirmed' and not 'identity' = any(m.kinds) then 'confirmed' else m.state end,
      decided_at = case when excluded.state = 'confirmed' and not 'identity' = any(m.kinds) then ${at}::timestamptz
        else m.decided_at end,
      decided_by = case when excluded.state = 'confirmed' and not 'identity' = any(m.kinds) then null else m.decided_by end,
      decided_by_label = case when excluded.state = 'confirmed' and not 'identity' = any(m.kinds) then null
        else m.decided_by_label end
    where cardinality(m.kinds) > 0 and (not excluded.kinds <@ m.kinds or m.org_path <> excluded.org_path)
    returning entry_id as "entryId", customer_id as "customerId", state`);
}

/** The customer an entry is made about needs no look. */
export async function insertOwnMatch(
  tx: Transaction,
  entryId: Uuid,
  customerId: Uuid,
  places: { readonly orgPath: string; readonly entryOrgPath: string; readonly at: Date },
): Promise<void> {
  await tx.rows(sql`
    insert into blacklist_match (customer_id, entry_id, kinds, state, org_path, entry_org_path, found_at, decided_at)
    values (${customerId}, ${entryId}, '{}', 'confirmed', ${places.orgPath}, ${places.entryOrgPath}, ${places.at},
      ${places.at})`);
}

/** Whom an entry is about. */
export async function confirmedOf(reader: Reader, entryId: string): Promise<Uuid[]> {
  const rows = await reader.rows<{ id: Uuid }>(sql`
    select customer_id as id from blacklist_match where entry_id = ${entryId} and state = 'confirmed' order by 1`);
  return rows.map(({ id }) => id);
}

/** Records of a customer that an entry is about. */
export async function confirmedRecordsOf(
  tx: Transaction,
  entryId: string,
  customerId: string,
): Promise<Uuid[]> {
  const rows = await tx.rows<{ id: Uuid }>(sql`
    select customer_id as id from blacklist_match m
    where m.entry_id = ${entryId} and m.state = 'confirmed'
      and ${isRecordOf(sql`m.customer_id`, sql`${customerId}::uuid`)}
    order by 1`);
  return rows.map(({ id }) => id);
}

/** Whom to tell what is said to these: of a record that went up in another one the person there. */
export async function standingRecords(tx: Transaction, customerIds: readonly string[]): Promise<Uuid[]> {
  const rows = await tx.rows<{ id: Uuid }>(sql`
    select distinct coalesce(merged_into, id) as id from customer where id = any(${customerIds}::uuid[]) order by 1`);
  return rows.map(({ id }) => id);
}

/** A match with the customer's and the entry's sealed names, and the keys they open with. */
export interface MatchRow extends KeyColumns {
  readonly entryId: Uuid;
  readonly customerId: Uuid;
  readonly sourceRef: string;
  readonly nameSealed: Buffer | null;
  readonly orgPath: string;
  readonly entryOrgPath: string;
  readonly kinds: readonly MatchKind[];
  readonly state: 'proposed' | 'confirmed' | 'dismissed';
  readonly foundAt: Date;
  readonly decidedByLabel: string | null;
  readonly reason: EntryReason;
  readonly entryPersonSealed: Buffer | null;
  readonly entryCustomerId: Uuid | null;
}

const matches = sql`
  select m.entry_id as "entryId", m.customer_id as "customerId", coalesce(c.source_ref, '') as "sourceRef",
    c.name_sealed as "nameSealed", m.org_path as "orgPath", m.entry_org_path as "entryOrgPath", m.kinds, m.state,
    m.found_at as "foundAt", m.decided_by_label as "decidedByLabel", e.reason,
    e.person_sealed as "entryPersonSealed", e.customer_id as "entryCustomerId", k.master_key_id, k.wrapped
  from blacklist_match m join blacklist_entry e on e.id = m.entry_id left join customer c on c.id = m.customer_id
  left join customer_key k on k.customer_id = m.customer_id`;

export function matchesOfEntry(reader: Reader, entryId: string): Promise<MatchRow[]> {
  return reader.rows<MatchRow>(
    sql`${matches} where m.entry_id = ${entryId} order by m.found_at, m.customer_id limit 200`,
  );
}

/** Oldest first, of open entries and of customers of these offices. */
export function proposedMatches(
  reader: Reader,
  offices: readonly string[],
  limit: number,
): Promise<MatchRow[]> {
  return reader.rows<MatchRow>(sql`
    ${matches} where m.state = 'proposed' and e.state = any(${openStates}::text[]) and ${ofOffices('c.org_path', offices)}
    order by m.found_at, m.customer_id, m.entry_id limit ${limit}`);
}

export async function countProposed(reader: Reader, offices: readonly string[]): Promise<number> {
  const [row] = await reader.rows<{ n: bigint }>(sql`
    select count(*) as n from blacklist_match m join blacklist_entry e on e.id = m.entry_id
    join customer c on c.id = m.customer_id
    where m.state = 'proposed' and e.state = any(${openStates}::text[]) and ${ofOffices('c.org_path', offices)}`);
  return Number(row!.n);
}

export async function lockMatch(
  tx: Transaction,
  entryId: string,
  customerId: string,
): Promise<Pick<MatchRow, 'state' | 'orgPath' | 'kinds'> | undefined> {
  const [row] = await tx.rows<Pick<MatchRow, 'state' | 'orgPath' | 'kinds'>>(sql`
    select state, org_path as "orgPath", kinds from blacklist_match
    where entry_id = ${entryId} and customer_id = ${customerId} for update`);
  return row;
}

export async function decideMatch(
  tx: Transaction,
  place: { readonly entryId: string; readonly customerId: string },
  decision: {
    readonly state: 'confirmed' | 'dismissed';
    readonly by: string;
    readonly byLabel: string;
    readonly at: Date;
    readonly reasonSealed: Buffer;
  },
): Promise<void> {
  const { state, by, byLabel, at, reasonSealed } = decision;
  await tx.rows(sql`
    update blacklist_match set state = ${state}, decided_by = ${by}, decided_by_label = ${byLabel}, decided_at = ${at},
      reason_sealed = ${reasonSealed}
    where entry_id = ${place.entryId} and customer_id = ${place.customerId}`);
}

/** Offices of the customers an entry is, or may be, about. */
export async function officesOfPeople(reader: Reader, entryId: string): Promise<string[]> {
  const rows = await reader.rows<{ orgPath: string }>(sql`
    select distinct org_path as "orgPath" from blacklist_match where entry_id = ${entryId} and state <> 'dismissed'`);
  return rows.map(({ orgPath }) => orgPath);
}

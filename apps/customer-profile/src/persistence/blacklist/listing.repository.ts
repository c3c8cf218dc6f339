import type { LocalDate, Uuid } from '@evergreen/kernel';
import { type Reader, sql, type Transaction } from '@evergreen/persistence';
import { countingStates, type EntryReason, openStates } from '../../domain/blacklist/entry.ts';
import type { DoorReason, IdentifierKind } from '../../domain/blacklist/door.ts';
import { recordsOfPerson } from './record-of.ts';

/** Whether a customer is blocked, as a fact with its version. */
export interface ListingFact {
  readonly customerId: Uuid;
  readonly version: bigint;
  readonly blocked: boolean;
}

/**
 * Decides anew who of these is blocked, and of those they went up in. One hand at a time for each customer: of two
 * entries that end at once, each would find the other still there.
 * @returns those for whom it has changed
 */
export async function refreshListing(
  tx: Transaction,
  customerIds: readonly string[],
  at: Date,
): Promise<ListingFact[]> {
  const rows = await tx.rows<{ id: string }>(sql`
    select unnest(${customerIds}::uuid[]) as id
    union select merged_into from customer where id = any(${customerIds}::uuid[]) and merged_into is not null
    order by id`);
  const sorted = rows.map(({ id }) => id);
  await tx.rows(sql`
    select pg_advisory_xact_lock(hashtextextended('listing/' || id, 0))
    from unnest(${sorted}::text[]) with ordinality as one (id, n) order by n`);
  const changed = await tx.rows<ListingFact>(sql`
    with now as (
      select asked.customer_id, exists (
        select from ${recordsOfPerson(sql`asked.customer_id`)} as record
        join blacklist_match m on m.customer_id = record.id join blacklist_entry e on e.id = m.entry_id
        where m.state = 'confirmed' and e.state = any(${countingStates}::text[])) as blocked
      from unnest(${sorted}::uuid[]) as asked (customer_id)
    )
    insert into customer_blacklist as known (customer_id, blocked, version, changed_at)
    select customer_id, blocked, 1, ${at}::timestamptz from now
    where blocked or exists (select from customer_blacklist k where k.customer_id = now.customer_id)
    order by customer_id
    on conflict (customer_id) do update set blocked = excluded.blocked, version = known.version + 1,
      changed_at = excluded.changed_at
    where known.blocked <> excluded.blocked
    returning customer_id as "customerId", version, blocked`);
  await tx.rows(sql`
    update customer_fact f set blacklisted = k.blocked, changed_seq = nextval('customer_fact_change')
    from customer_blacklist k
    where k.customer_id = f.customer_id and f.customer_id = any(${sorted}::uuid[]) and f.blacklisted <> k.blocked`);
  return changed;
}

interface ReasonRow {
  readonly n: number;
  readonly isExact: boolean;
  readonly entryId: string;
  readonly reason: EntryReason;
  readonly since: LocalDate;
  readonly until: LocalDate;
}

export interface ReasonOfSubject extends DoorReason {
  readonly n: number;
  /** Otherwise somebody has to look first. */
  readonly isExact: boolean;
}

/** What stands against customers, by their place in the list. */
export async function reasonsOfCustomers(
  reader: Reader,
  customerIds: readonly (string | null)[],
): Promise<ReasonOfSubject[]> {
  return reader.rows<ReasonRow>(sql`
    select (asked.n - 1)::integer as n, m.state = 'confirmed' as "isExact", e.id as "entryId", e.reason,
      e.starts_on as since, e.ends_on as until
    from unnest(${customerIds}::uuid[]) with ordinality as asked (customer_id, n)
    cross join lateral ${recordsOfPerson(sql`asked.customer_id`)} as record
    join blacklist_match m on m.customer_id = record.id and m.state <> 'dismissed'
    join blacklist_entry e on e.id = m.entry_id and e.state = any(${countingStates}::text[])
    order by asked.n, e.starts_on, e.id`);
}

/** By what somebody is known, in its one form, as an index. */
export interface AskedIdentifier {
  readonly n: number;
  readonly kind: IdentifierKind;
  readonly index: Buffer;
}

/** What stands against people who are no customers, by what they are known by. */
export async function reasonsOfIdentifiers(
  reader: Reader,
  asked: readonly AskedIdentifier[],
): Promise<ReasonOfSubject[]> {
  if (asked.length === 0) return [];
  return reader.rows<ReasonRow>(sql`
    select asked.n, bool_or(i.kind = 'identity') as "isExact", e.id as "entryId", e.reason, e.starts_on as since,
      e.ends_on as until
    from unnest(${asked.map(({ n }) => n)}::integer[], ${asked.map(({ kind }) => kind)}::text[],
      ${asked.map(({ index }) => index)}::bytea[]) as asked (n, kind, value_index)
    join blacklist_identifier i using (kind, value_index)
    join blacklist_entry e on e.id = i.entry_id and e.state = any(${countingStates}::text[])
    group by asked.n, e.id order by asked.n, e.starts_on, e.id`);
}

/** What the book knows of a customer that others may be found by. */
export interface KnownBy {
  readonly orgPath: string;
  readonly isErased: boolean;
  readonly phoneIndex: Buffer | null;
  readonly phoneSealed: Buffer | null;
  readonly identityIndex: Buffer | null;
  readonly vehicles: readonly {
    readonly id: string;
    readonly number: string;
    readonly plateIndex: Buffer | null;
    readonly plateSealed: Buffer | null;
  }[];
}

export async function knownBy(tx: Transaction, customerId: string): Promise<KnownBy | undefined> {
  const [customer] = await tx.rows<Omit<KnownBy, 'vehicles'>>(sql`
    select c.org_path as "orgPath", k.destroyed_at is not null as "isErased", c.phone_index as "phoneIndex",
      c.phone_sealed as "phoneSealed", n.identity_index as "identityIndex"
    from customer c left join customer_key k on k.customer_id = c.id
    left join customer_identity n on n.customer_id = c.id where c.id = ${customerId}`);
  if (customer === undefined) return undefined;
  const vehicles = await tx.rows<KnownBy['vehicles'][number]>(sql`
    select id, source_ref as number, plate_index as "plateIndex", plate_sealed as "plateSealed" from vehicle
    where customer_id = ${customerId} order by id limit 100`);
  return { ...customer, vehicles };
}

/** Notes the index of an identity number; the newest counts. */
export async function noteIdentity(
  tx: Transaction,
  customerId: string,
  index: Buffer,
  by: { readonly label: string; readonly at: Date },
): Promise<void> {
  await tx.rows(sql`
    insert into customer_identity (customer_id, identity_index, noted_at, noted_by_label)
    values (${customerId}, ${index}, ${by.at}, ${by.label})
    on conflict (customer_id) do update set identity_index = excluded.identity_index, noted_at = excluded.noted_at,
      noted_by_label = excluded.noted_by_label
    where customer_identity.identity_index <> excluded.identity_index`);
}

/** Notes the indexes that a file of customers told, of rows that are staged and merged; of several the last counts. */
export async function noteStagedIdentities(tx: Transaction, at: Date): Promise<void> {
  await tx.rows(sql`
    insert into customer_identity as known (customer_id, identity_index, noted_at, noted_by_label)
    select m.id, s.identity_index, ${at}::timestamptz, 'import'
    from (
      select distinct on (customer_ref) customer_ref, identity_index from staged_customer
      where identity_index is not null order by customer_ref, line desc
    ) s join merged_customer m on m.source_ref = s.customer_ref
    on conflict (customer_id) do update set identity_index = excluded.identity_index, noted_at = excluded.noted_at,
      noted_by_label = excluded.noted_by_label
    where known.identity_index <> excluded.identity_index`);
}

export async function isIdentityKnown(reader: Reader, customerId: string): Promise<boolean> {
  return (await reader.rows(sql`select from customer_identity where customer_id = ${customerId}`)).length > 0;
}

export async function isBlocked(reader: Reader, customerId: string): Promise<boolean> {
  const rows = await reader.rows(sql`
    select from customer_blacklist where customer_id = ${customerId} and blocked`);
  return rows.length > 0;
}

/** Entries whose end has passed. */
export async function lockEndedEntries(tx: Transaction, today: LocalDate, limit: number): Promise<Uuid[]> {
  const rows = await tx.rows<{ id: Uuid }>(sql`
    select id from blacklist_entry where state = any(${countingStates}::text[]) and ends_on < ${today}
    order by id limit ${limit} for update`);
  return rows.map(({ id }) => id);
}

/** Entries that were to be looked at again before this day, and were not, and of which nobody above has heard. */
export async function lockMissedRechecks(tx: Transaction, today: LocalDate, limit: number): Promise<Uuid[]> {
  const rows = await tx.rows<{ id: Uuid }>(sql`
    select id from blacklist_entry
    where state = any(${countingStates}::text[]) and recheck_due_on < ${today} and not is_escalated and ends_on >= ${today}
    order by id limit ${limit} for update`);
  return rows.map(({ id }) => id);
}

/**
 * Does away with what is kept of entries that are over: of people who were erased at once, of others after their time.
 * Their keys are destroyed, so that no backup made since opens them; days, reasons and who decided stay.
 */
export async function emptyEnded(tx: Transaction, endedBefore: LocalDate, at: Date): Promise<number> {
  const rows = await tx.rows<{ id: string }>(sql`
    update blacklist_entry set person_sealed = null, emptied_at = ${at}
    where emptied_at is null and not state = any(${openStates}::text[])
      and (is_person_erased or ended_on < ${endedBefore})
    returning id`);
  const ids = rows.map(({ id }) => id);
  if (ids.length === 0) return 0;
  await tx.rows(sql`delete from blacklist_identifier where entry_id = any(${ids}::uuid[])`);
  await tx.rows(sql`delete from blacklist_evidence where entry_id = any(${ids}::uuid[])`);
  await tx.rows(sql`
    update customer_key set master_key_id = null, wrapped = null, destroyed_at = ${at}, erased = '[]'
    where customer_id = any(${ids}::uuid[]) and wrapped is not null`);
  return ids.length;
}

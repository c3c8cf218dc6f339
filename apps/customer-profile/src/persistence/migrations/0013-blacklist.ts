import { defineMigration } from '@evergreen/persistence';
import { isOfOffice, ofCustomers, protect, viewer } from './row-scope.ts';

const states = `('PROPOSED', 'UNDER_REVIEW', 'ACTIVE', 'APPEALED', 'LIFTED', 'EXPIRED', 'REJECTED')`;

const tables: readonly string[] = [
  // About somebody who is, or is not yet, a customer. What is typed about them is sealed under a key of the entry's
  // own: it lies among the keys of customers, under the entry's id, and is rotated with them.
  `create table blacklist_entry (
    id uuid primary key,
    key text not null unique,
    digest bytea not null,
    org_path text collate "C" not null,
    customer_id uuid,
    state text not null check (state in ${states}),
    reason text not null check (reason in ('FRAUD_JUDGMENT', 'FRAUD_ADMISSION', 'REGULATOR_LIST', 'FALSE_IDENTITY',
      'STAFF_THREATENED', 'CLAIM_FARMING')),
    rules_version integer not null,
    person_sealed bytea,
    proposed_by uuid not null,
    proposed_by_label text not null,
    proposed_at timestamptz not null,
    decided_by uuid,
    decided_by_label text,
    decided_at timestamptz,
    -- Null until it is decided, where nobody asked for a day.
    ends_on date,
    starts_on date,
    ended_on date,
    recheck_due_on date,
    -- The office that re-checks it next; after a re-check that was missed it is the head office.
    recheck_office text collate "C",
    is_escalated boolean not null default false,
    is_notice_withheld boolean not null default false,
    appealed_at timestamptz,
    -- The person was erased: what identifies them goes with the entry's end.
    is_person_erased boolean not null default false,
    -- Its texts and what it is matched by are gone.
    emptied_at timestamptz,
    changed_at timestamptz not null,
    check (state in ('PROPOSED', 'UNDER_REVIEW', 'REJECTED')
      or (decided_by is not null and starts_on is not null and ends_on > starts_on)),
    check (decided_by is distinct from proposed_by),
    check ((state in ('LIFTED', 'EXPIRED', 'REJECTED')) = (ended_on is not null))
  )`,
  `create index blacklist_entry_open on blacklist_entry (state, id) where state not in ('LIFTED', 'EXPIRED', 'REJECTED')`,
  `create index blacklist_entry_customer on blacklist_entry (customer_id) where customer_id is not null`,
  // By what the person is found elsewhere. Sealed: how it is shown, masked; of a VIN the number itself.
  `create table blacklist_identifier (
    entry_id uuid not null references blacklist_entry (id),
    kind text not null check (kind in ('identity', 'phone', 'plate', 'vin')),
    value_index bytea not null check (octet_length(value_index) = 16),
    value_sealed bytea not null,
    primary key (entry_id, kind, value_index)
  )`,
  `create index blacklist_identifier_value on blacklist_identifier (kind, value_index)`,
  `create table blacklist_evidence (
    entry_id uuid not null references blacklist_entry (id),
    id uuid not null,
    text_sealed bytea not null,
    file_id text,
    file_name_sealed bytea,
    added_by_label text not null,
    added_at timestamptz not null,
    primary key (entry_id, id)
  )`,
  `create index blacklist_evidence_file on blacklist_evidence (file_id) where file_id is not null`,
  // The story of an entry: each act with what was said, sealed.
  `create table blacklist_act (
    entry_id uuid not null references blacklist_entry (id),
    n integer not null,
    key text not null,
    digest bytea not null,
    act text not null,
    state text not null check (state in ${states}),
    by_kind text not null check (by_kind in ('staff', 'member', 'service')),
    by_id text not null,
    by_label text not null,
    at timestamptz not null,
    words_sealed bytea,
    primary key (entry_id, n),
    unique (entry_id, key)
  )`,
  // Customers an entry is about, or may be. Its office, and the entry's: both look at it.
  `create table blacklist_match (
    customer_id uuid not null,
    entry_id uuid not null references blacklist_entry (id),
    kinds text[] not null,
    state text not null check (state in ('proposed', 'confirmed', 'dismissed')),
    org_path text collate "C" not null,
    entry_org_path text collate "C" not null,
    found_at timestamptz not null,
    -- Null: an exact match of the identity, or the customer that the entry was made about.
    decided_by uuid,
    decided_by_label text,
    decided_at timestamptz,
    reason_sealed bytea,
    primary key (customer_id, entry_id)
  )`,
  `create index blacklist_match_entry on blacklist_match (entry_id)`,
  `create index blacklist_match_proposed on blacklist_match (found_at, customer_id, entry_id) where state = 'proposed'`,
  // Whether a customer is blocked, as doors and other services hear it; the version rises with each change.
  `create table customer_blacklist (
    customer_id uuid primary key,
    blocked boolean not null,
    version bigint not null,
    changed_at timestamptz not null
  )`,
  // The identity number itself is kept nowhere: its keyed index is enough to know it again.
  `create table customer_identity (
    customer_id uuid primary key,
    identity_index bytea not null check (octet_length(identity_index) = 16),
    noted_at timestamptz not null,
    noted_by_label text not null
  )`,
  `create index customer_identity_value on customer_identity (identity_index)`,
  // Vehicles known by their VIN, to be found by it whoever insures them.
  `create index vehicle_vin on vehicle (upper(source_ref)) where source_ref ~* '^[a-hj-npr-z0-9]{17}$'`,
];

// People see the entries that count against them, unless an enquiry would be defeated by it.
const isOwnEntry = `not is_notice_withheld and state in ('ACTIVE', 'APPEALED', 'LIFTED', 'EXPIRED') and exists (
  select from blacklist_match m
  where m.entry_id = blacklist_entry.id and m.customer_id = ${viewer} and m.state = 'confirmed')`;
const isOfEitherOffice = `${isOfOffice} or entry_${isOfOffice}`;
/** Parts of an entry are looked at under the entry's own policy. */
const ofEntry = (table: string) => `exists (select from blacklist_entry e where e.id = ${table}.entry_id)`;

/** Who is listed, why and until when; matched wherever it counts. */
export const blacklist = defineMigration('0013-blacklist', [
  ...tables,
  ...protect('blacklist_match', `customer_id = ${viewer} and state = 'confirmed'`, isOfEitherOffice),
  ...protect(
    'blacklist_entry',
    isOwnEntry,
    `${isOfOffice} or exists (select from blacklist_match m where m.entry_id = blacklist_entry.id)`,
  ),
  // What is known against somebody, and by whom, is not theirs to read; that it is, and why, is.
  ...['blacklist_identifier', 'blacklist_evidence'].flatMap((table) =>
    protect(table, 'false', ofEntry(table)),
  ),
  ...protect('blacklist_act', ofEntry('blacklist_act'), ofEntry('blacklist_act')),
  ...['customer_blacklist', 'customer_identity'].flatMap(ofCustomers),
]);

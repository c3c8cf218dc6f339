import { eventTables } from '@evergreen/events';
import { runTables } from '@evergreen/jobs';
import { defineMigration } from '@evergreen/persistence';

// References of files are compared as bytes: an insurer's number has no language, and the index is twice as fast.
const naturalKey = `source text collate "C" not null, source_ref text collate "C" not null`;
// A version counts the changes of the facts that other services hear of.
const history = 'version bigint not null, changed_at timestamptz not null';

/**
 * Rows of a customer carry `customer_id` in primary and unique keys, so that they can be partitioned by it. There are
 * no foreign keys between them: the import writes all of them in one transaction by set, and checking each row of a
 * large book one by one would take longer than writing it.
 */
const bookTables: readonly string[] = [
  `create table household (
    id uuid primary key,
    ${naturalKey},
    org_path text collate "C" not null,
    ${history},
    constraint household_source unique (source, source_ref)
  )`,
  `create table customer (
    id uuid primary key,
    ${naturalKey},
    household_id uuid,
    name text,
    phone text,
    org_path text collate "C" not null,
    attributes jsonb not null,
    ${history},
    constraint customer_source unique (source, source_ref)
  )`,
  `create table vehicle (
    customer_id uuid not null,
    id uuid not null,
    ${naturalKey},
    plate text,
    attributes jsonb not null,
    ${history},
    primary key (customer_id, id),
    constraint vehicle_source unique (customer_id, source, source_ref)
  )`,
  // The reference comes first: files of claims know a policy by its number alone.
  `create table policy (
    customer_id uuid not null,
    id uuid not null,
    ${naturalKey},
    label text not null,
    cover text check (cover in ('compulsory', 'commercial')),
    org_path text collate "C" not null,
    attributes jsonb not null,
    ${history},
    primary key (customer_id, id),
    constraint policy_source unique (source, source_ref, customer_id)
  )`,
  `create table policy_term (
    customer_id uuid not null,
    id uuid not null,
    policy_id uuid not null,
    vehicle_id uuid not null,
    starts_on date not null,
    ends_on date not null,
    premium_minor bigint not null check (premium_minor >= 0),
    currency text not null,
    premium_rows integer not null,
    stated_claims integer not null,
    closed_on date,
    attributes jsonb not null,
    ${history},
    primary key (customer_id, id),
    constraint policy_term_start unique (customer_id, policy_id, starts_on),
    check (ends_on >= starts_on)
  )`,
  `create index policy_term_open on policy_term (ends_on, customer_id) where closed_on is null`,
  // One row is one accident: what happened to one policy on one day.
  `create table claim (
    customer_id uuid not null,
    id uuid not null,
    policy_id uuid not null,
    term_id uuid,
    occurred_on date not null,
    fault_percent integer check (fault_percent between 0 and 100),
    paid_minor bigint not null,
    currency text not null,
    ${history},
    primary key (customer_id, id),
    constraint claim_accident unique (customer_id, policy_id, occurred_on)
  )`,
  `create table claim_payment (
    customer_id uuid not null,
    claim_id uuid not null,
    claim_ref text collate "C" not null,
    guarantee text collate "C" not null,
    paid_minor bigint not null,
    payment_rows integer not null,
    changed_at timestamptz not null,
    primary key (customer_id, claim_id, claim_ref, guarantee)
  )`,
];

const importTables: readonly string[] = [
  `create table mapping_profile (
    id text not null,
    version integer not null,
    definition jsonb not null,
    installed_at timestamptz not null,
    primary key (id, version)
  )`,
  // Facts of an import beside its run, whose id it has.
  `create table import (
    id uuid primary key,
    file_id text not null,
    file_name text not null,
    file_bytes bigint not null,
    profile_id text not null,
    profile_version integer not null,
    dry boolean not null,
    cancelled_at timestamptz,
    report jsonb,
    foreign key (profile_id, profile_version) references mapping_profile (id, version)
  )`,
  `create table import_finding (
    import_id uuid not null references import (id),
    line bigint not null,
    n integer not null,
    column_name text not null,
    code text not null,
    message text not null,
    refused boolean not null,
    primary key (import_id, line, n)
  )`,
];

/** The book as files bring it, and imports beside their runs. */
export const bookAndImports = defineMigration('0001-book-and-imports', [
  ...bookTables,
  ...importTables,
  ...eventTables,
  ...runTables,
]);

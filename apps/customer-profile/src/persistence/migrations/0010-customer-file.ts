import { defineMigration } from '@evergreen/persistence';
import { ofCustomers, protect, protectAnew, viewer } from './row-scope.ts';

/**
 * Several ways to reach a customer. The phone of files lies with the customer too, where it is compared and told by:
 * the contact has the same sealed bytes, which open at the place they were sealed for.
 */
const contacts: readonly string[] = [
  `create table customer_contact (
    customer_id uuid not null,
    id uuid not null,
    kind text not null check (kind in ('phone', 'email', 'address')),
    value_sealed bytea,
    value_index bytea check (octet_length(value_index) = 16),
    sealed_as text not null check (sealed_as in ('contact', 'customer.phone')),
    source text not null check (source in ('import', 'staff', 'member')),
    preferred boolean not null default false,
    valid_from date not null,
    ended_on date,
    corrects uuid,
    key text unique,
    came_as uuid,
    changed_at timestamptz not null,
    primary key (customer_id, id),
    check (ended_on is null or not preferred)
  )`,
  `create index customer_contact_value on customer_contact (value_index) where value_index is not null`,
  // One of a kind is the preferred one.
  `create unique index customer_contact_preferred on customer_contact (customer_id, kind) where preferred`,
  `insert into customer_contact (customer_id, id, kind, value_sealed, value_index, sealed_as, source, valid_from,
    changed_at)
  select id, uuidv7(), 'phone', phone_sealed, phone_index, 'customer.phone', 'import', changed_at::date, changed_at
  from customer where phone_sealed is not null`,
  ...ofCustomers('customer_contact'),
];

/**
 * One person in two records: the record that goes up in another one points to it, always to one that stays. What it
 * brought belongs to that one from then on and says as what record it came, under whose key it stays sealed; so does
 * what files bring for it later.
 */
const merges: readonly string[] = [
  `alter table customer
    add column merged_into uuid check (merged_into <> id),
    add column household_by_hand boolean not null default false`,
  `create index customer_merged_into on customer (merged_into) where merged_into is not null`,
  `create index customer_household on customer (household_id) where household_id is not null`,
  ...['vehicle', 'policy', 'satisfaction_answer', 'customer_contact'].flatMap((table) => [
    ...(table === 'customer_contact' ? [] : [`alter table ${table} add column came_as uuid`]),
    `create index ${table}_came_as on ${table} (came_as) where came_as is not null`,
  ]),
  // Merged before others were: \`brought\` went along with it, and come back with it.
  `create table customer_merge (
    customer_id uuid not null,
    id uuid not null,
    merged_id uuid not null,
    brought uuid[] not null,
    moved jsonb not null,
    key text not null unique,
    reason text not null,
    merged_at timestamptz not null,
    merged_by text not null,
    undone_key text unique,
    undone_reason text,
    undone_at timestamptz,
    undone_by text,
    primary key (customer_id, id),
    check ((undone_at is null) = (undone_key is null))
  )`,
  `create unique index customer_merge_standing on customer_merge (merged_id) where undone_at is null`,
  ...ofCustomers('customer_merge'),
  protectAnew('policy', `customer_id = ${viewer} or came_as = ${viewer}`),
  protectAnew('vehicle', `customer_id = ${viewer} or came_as = ${viewer}`),
  protectAnew(
    'policy_term',
    `customer_id = ${viewer} or exists (
      select from policy where policy.customer_id = policy_term.customer_id and policy.id = policy_term.policy_id)`,
  ),
];

/** Two records that may be one person, the smaller id first; a decision of staff is never asked for again. */
const duplicates: readonly string[] = [
  `create table duplicate_pair (
    customer_id uuid not null,
    other_id uuid not null check (customer_id < other_id),
    score integer not null check (score between 0 and 100),
    reasons text[] not null,
    state text not null check (state in ('proposed', 'distinct')),
    found_at timestamptz not null,
    decided_at timestamptz,
    decided_by text,
    primary key (customer_id, other_id),
    check ((state = 'proposed') = (decided_at is null))
  )`,
  `create index duplicate_pair_other on duplicate_pair (other_id)`,
  `create index duplicate_pair_score on duplicate_pair (score desc, customer_id, other_id) where state = 'proposed'`,
  // Staff decide on two they may both see.
  ...protect(
    'duplicate_pair',
    'false',
    `exists (select from customer where customer.id = duplicate_pair.customer_id)
      and exists (select from customer where customer.id = duplicate_pair.other_id)`,
  ),
];

/** Contacts, merges of records, and proposals for them. */
export const customerFile = defineMigration('0010-customer-file', [...contacts, ...merges, ...duplicates]);

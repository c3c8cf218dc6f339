import { defineMigration } from '@evergreen/persistence';

// Compared as bytes: none of it has a language, and `staff.*` is a range of the index.
const word = 'text collate "C" not null';

const actColumns = `
  act_id uuid not null,
  service ${word},
  at timestamptz(3) not null,
  actor_kind ${word} check (actor_kind in ('anonymous', 'member', 'staff', 'service')),
  actor_id ${word},
  act ${word},
  record_kind ${word},
  record_id ${word},
  org_path ${word},
  customer_id ${word},
  address ${word},
  session_id ${word},
  correlation_id ${word}`;

const detailColumns =
  'before text not null, after text not null, reason text not null, detail_address text not null';

/** The audit store. */
export const audit = defineMigration('0004-audit', [
  // Acts that have arrived and are not yet part of the chain, in the order of arrival.
  `create table audit_pending (
    arrival bigint generated always as identity primary key,
    ${actColumns},
    ${detailColumns},
    constraint audit_pending_act unique (act_id)
  )`,
  'create index audit_pending_customer on audit_pending (customer_id)',
  // The chain. Each hash is made over the one before it, so that no entry can be changed, taken out or put in between.
  `create table audit_entry (
    sequence bigint primary key,
    ${actColumns},
    detail_digest bytea,
    previous_hash bytea not null,
    hash bytea not null,
    sealed_at timestamptz(3) not null,
    constraint audit_entry_act unique (act_id)
  )`,
  'create index audit_entry_office on audit_entry (org_path, sequence)',
  'create index audit_entry_actor on audit_entry (actor_id, sequence)',
  'create index audit_entry_kind on audit_entry (act, sequence)',
  'create index audit_entry_record on audit_entry (record_kind, record_id, sequence)',
  `create index audit_entry_customer on audit_entry (customer_id, sequence) where customer_id <> ''`,
  'create index audit_entry_at on audit_entry (at)',
  // What must be able to go when a person's data goes: the chain holds its salted digest only.
  `create table audit_detail (
    sequence bigint primary key references audit_entry (sequence),
    customer_id ${word},
    salt bytea not null,
    before text not null,
    after text not null,
    reason text not null,
    address text not null
  )`,
  `create index audit_detail_customer on audit_detail (customer_id) where customer_id <> ''`,
  // Where the chain ends. Whoever takes off its end, or empties it, leaves a gap behind this.
  `create table audit_head (
    is_only boolean primary key default true check (is_only),
    sequence bigint not null,
    hash bytea not null,
    sealed_at timestamptz(3)
  )`,
  `insert into audit_head (sequence, hash) values (0, decode(repeat('00', 32), 'hex'))`,
  // People whose data was erased: the only ones of whose acts details may be missing. With the first receipt.
  `create table person_erasure (
    customer_id ${word} primary key,
    account_id ${word},
    request_id uuid not null,
    erased_at timestamptz not null,
    receipt jsonb not null
  )`,
  `create index person_erasure_account on person_erasure (account_id) where account_id <> ''`,
  `create function refuse_audit_change() returns trigger language plpgsql as $$
    begin
      raise exception 'The audit is append-only: % of % is refused', lower(tg_op), tg_table_name
        using errcode = 'restrict_violation';
    end
  $$`,
  `create trigger audit_entry_append_only before update or delete or truncate on audit_entry
    for each statement execute function refuse_audit_change()`,
  `create trigger audit_detail_unchanging before update or truncate on audit_detail
    for each statement execute function refuse_audit_change()`,
  `create trigger audit_head_stays before delete or truncate on audit_head
    for each statement execute function refuse_audit_change()`,
  `create trigger person_erasure_append_only before update or delete or truncate on person_erasure
    for each statement execute function refuse_audit_change()`,
]);

import { eventTables } from '@evergreen/events';
import { defineMigration } from '@evergreen/persistence';

/** Members, the append-only ledger, and what is left of its entries. */
export const membersAndLedger = defineMigration('0001-members-and-ledger', [
  `create sequence member_serial`,
  `create table member (
    member_id uuid primary key,
    customer_id uuid not null constraint member_customer unique,
    member_number text not null constraint member_number unique check (member_number ~ '^[0-9]{12}$'),
    enrolled_on date not null,
    version bigint not null default 1
  )`,
  // What was posted, word for word, for ever. There is no foreign key to the member: every entry is written from a
  // member's row in the same statement, members are never deleted, and a check for each row costs a third of the
  // posting.
  `create table ledger_entry (
    member_id uuid not null,
    entry_id uuid not null,
    key text not null check (length(key) between 1 and 200),
    points bigint not null check (points > 0),
    source_kind text not null,
    source_id text not null,
    rule_id text not null,
    effective_on date not null,
    active_on date not null,
    expires_on date check (expires_on > active_on),
    recorded_at timestamptz not null,
    primary key (member_id, entry_id),
    constraint ledger_entry_key unique (member_id, key)
  )`,
  `create function refuse_ledger_change() returns trigger language plpgsql as $$
    begin
      raise exception 'The ledger is append-only: % is refused, correct it by a new entry', lower(tg_op)
        using errcode = 'restrict_violation';
    end
  $$`,
  `create trigger ledger_entry_append_only before update or delete or truncate on ledger_entry
    for each statement execute function refuse_ledger_change()`,
  // Points that share their dates and, later, their fate. What is pending, active or expired follows from the
  // dates when it is asked; nothing has to be changed at midnight.
  `create table lot (
    member_id uuid not null,
    lot_id uuid not null,
    points bigint not null,
    remaining bigint not null check (remaining between 0 and points),
    effective_on date not null,
    active_on date not null,
    expires_on date,
    primary key (member_id, lot_id)
  )`,
  ...eventTables,
]);

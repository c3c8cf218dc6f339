import { defineMigration } from '@evergreen/persistence';
import { ofCustomers, ofTwoCustomers } from './row-scope.ts';

/** Rules that are documents, and referrals: who recommended whom, and what became of it. */
export const referrals = defineMigration('0064-referrals', [
  `create table rules_document (
    kind text not null check (kind in ('referral', 'achievements')),
    version integer not null,
    state text not null check (state in ('draft', 'proposed', 'approved', 'withdrawn')),
    revision integer not null default 1,
    effective_from date not null,
    definition jsonb not null,
    drafted_by text not null,
    editors text[] not null default '{}',
    key text collate "C",
    changed_at timestamptz not null,
    decided_by text,
    decided_at timestamptz,
    returned_because text,
    primary key (kind, version),
    unique (kind, key)
  )`,
  `create table referral_code (
    code text primary key,
    customer_id uuid not null,
    issued_on date not null,
    valid_until date not null
  )`,
  `create index referral_code_customer on referral_code (customer_id, valid_until)`,
  // \`customer_id\` is the advocate. Nothing is kept of friends who are not in the book.
  `create table referral (
    id uuid primary key,
    customer_id uuid not null,
    friend_id uuid not null,
    key text collate "C" not null,
    code text not null references referral_code,
    code_issued_on date not null,
    state text not null check (state in ('joined', 'cooling-off', 'paid', 'rejected', 'taken-back')),
    reason text,
    joined_on date not null,
    recorded_by text not null,
    rules_version integer not null,
    advocate_points bigint not null check (advocate_points >= 0),
    friend_points bigint not null check (friend_points >= 0),
    is_same_household boolean not null,
    term_id uuid,
    term_ends_on date,
    cooling_off_until date,
    decided_on date,
    decided_by text,
    note text not null default '',
    counted_year integer,
    changed_at timestamptz not null,
    unique (friend_id, key),
    check ((state = 'rejected') = (reason is not null))
  )`,
  // A friend comes by one code.
  `create unique index referral_friend on referral (friend_id) where state <> 'rejected'`,
  `create index referral_advocate on referral (customer_id, id)`,
  `create index referral_open on referral (id) where state in ('joined', 'cooling-off')`,
  // How many of an advocate were paid in a year; whoever pays holds the row.
  `create table referral_use (
    customer_id uuid not null,
    year integer not null,
    used integer not null default 0 check (used >= 0),
    primary key (customer_id, year)
  )`,
  ...ofCustomers('referral_code'),
  ...ofCustomers('referral_use'),
  ...ofTwoCustomers('referral', 'friend_id'),
]);

import { defineMigration } from '@evergreen/persistence';
import { ofCustomers } from './row-scope.ts';

/** What people say against decisions that rules made alone, what a person decided on it; and who refuses such marketing. */
export const objections = defineMigration('0016-objections', [
  `create table objection (
    customer_id uuid not null,
    id uuid not null,
    key text not null,
    digest bytea not null,
    org_path text collate "C" not null,
    kind text not null check (kind in ('LIST', 'QUADRANT', 'WARNING', 'BLACKLIST_MATCH', 'TIER', 'NO_CLAIM')),
    -- Which of its kind: a warning, an entry, a term; empty where there is one only.
    ref text not null,
    -- The decision as it was explained: value, inputs, rule and version, in words. Emptied by an erasure.
    about jsonb not null,
    words_sealed bytea,
    raised_by_kind text not null check (raised_by_kind in ('member', 'staff')),
    raised_by_label text not null,
    raised_at timestamptz not null,
    due_on date not null,
    owner text,
    state text not null check (state in ('OPEN', 'UPHELD', 'GRANTED')),
    decided_by text,
    decided_at timestamptz,
    answer_sealed bytea,
    -- What changes, for the insurer: an override until a day, or what is to be done.
    changes jsonb,
    follow_up_sealed bytea,
    primary key (customer_id, id),
    unique (customer_id, key),
    check ((state = 'OPEN') = (decided_at is null))
  )`,
  `create unique index objection_open on objection (customer_id, kind, ref) where state = 'OPEN'`,
  `create index objection_due on objection (due_on, id) where state = 'OPEN'`,
  // Each word of each person about marketing that is picked by rules, in the order they were said.
  `create table automatic_marketing (
    customer_id uuid not null,
    n integer not null,
    key text not null,
    refused boolean not null,
    at timestamptz not null,
    said_by text not null,
    primary key (customer_id, n),
    unique (customer_id, key)
  )`,
  ...['objection', 'automatic_marketing'].flatMap(ofCustomers),
]);

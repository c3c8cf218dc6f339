import { defineMigration } from '@evergreen/persistence';
import { protect } from './row-scope.ts';

const isOwn = `customer_id = (select nullif(current_setting('evergreen.customer', true), '')::uuid)`;
const offices = `(select string_to_array(current_setting('evergreen.offices', true), E'\\n'))::text[]`;
/** The guests of an event are those of the office that holds it, wherever they are insured. */
const isOfHost = `org_path || '/' like any (${offices})`;

/** Company visit days, talks and family days; whom they are for, what these answer, and who came. */
export const memberEvents = defineMigration('0040-member-events', [
  `create table member_event (
    id uuid primary key,
    key text not null unique,
    revision int not null default 1,
    revision_key text not null,
    kind text not null check (kind in ('visit-day', 'talk', 'family-day')),
    org_path text collate "C" not null,
    name_zh text not null,
    name_en text not null,
    description_zh text not null,
    description_en text not null,
    place_zh text not null,
    place_en text not null,
    answer_until timestamptz not null,
    offer_hours int not null,
    points bigint not null,
    points_months int not null,
    reminder_days int[] not null,
    feedback_days int not null,
    walk_ins boolean not null,
    state text not null default 'draft'
      check (state in ('draft', 'published', 'closed', 'held', 'archived', 'cancelled')),
    drafted_by text not null,
    drafted_at timestamptz not null,
    published_at timestamptz,
    ended_at timestamptz,
    cancelled_zh text not null default '',
    cancelled_en text not null default ''
  )`,
  `create index on member_event (state) where state in ('published', 'closed')`,
  `create index on member_event (org_path)`,
  `create table event_session (
    event_id uuid not null references member_event,
    id uuid not null,
    starts_at timestamptz not null,
    ends_at timestamptz not null,
    capacity int not null,
    party_max int not null,
    seats_taken int not null default 0,
    waiting_last int not null default 0,
    settled_at timestamptz,
    primary key (event_id, id),
    check (seats_taken between 0 and capacity)
  )`,
  `create table event_invitation (
    customer_id uuid not null,
    event_id uuid not null references member_event,
    org_path text collate "C" not null,
    source_kind text not null,
    source_id text not null,
    key text not null,
    invited_at timestamptz not null,
    state text not null default 'invited'
      check (state in ('invited', 'yes', 'waiting', 'offered', 'no', 'lapsed', 'attended', 'no-show', 'cancelled')),
    session_id uuid,
    party int not null default 0,
    companions text[] not null default '{}',
    waiting_n int,
    offered_until timestamptz,
    answered_at timestamptz,
    pass_code text not null,
    changes int not null default 0,
    checked_in_at timestamptz,
    checked_in_by text not null default '',
    check_ins int not null default 0,
    walk_in boolean not null default false,
    rating int,
    words text not null default '',
    said_at timestamptz,
    primary key (customer_id, event_id),
    foreign key (event_id, session_id) references event_session,
    check ((state = 'waiting') = (waiting_n is not null)),
    check ((state = 'offered') = (offered_until is not null)),
    check (state not in ('yes', 'waiting', 'offered', 'attended', 'no-show') or (session_id is not null and party > 0))
  )`,
  `create index on event_invitation (event_id, session_id, state)`,
  `create index on event_invitation (event_id, pass_code)`,
  `create index on event_invitation (offered_until) where state = 'offered'`,
  // What was done to an invitation, each once: the key is permanent.
  `create table event_act (
    customer_id uuid not null,
    event_id uuid not null references member_event,
    key text not null,
    org_path text collate "C" not null,
    act text not null check (act in ('answer', 'check-in', 'undo', 'feedback')),
    content text not null,
    answer text not null,
    at timestamptz not null,
    by_label text not null,
    primary key (customer_id, event_id, key)
  )`,
  `create table event_reminder (
    customer_id uuid not null,
    event_id uuid not null references member_event,
    session_id uuid not null,
    days int not null,
    org_path text collate "C" not null,
    at timestamptz not null,
    primary key (customer_id, event_id, session_id, days)
  )`,
  ...['event_invitation', 'event_act', 'event_reminder'].flatMap((table) => protect(table, isOwn, isOfHost)),
]);

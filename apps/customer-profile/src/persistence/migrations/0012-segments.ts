import { defineMigration } from '@evergreen/persistence';
import { isOfOffice, protect, viewer } from './row-scope.ts';

const seesAll = `(select case current_setting('evergreen.scope', true) when 'service' then true
  when 'staff' then '/%' = any (string_to_array(current_setting('evergreen.offices', true), E'\\n')) else false end)`;

/** Groups of customers by rules, as versions, with who belongs to them. */
export const segments = defineMigration('0012-segments', [
  // Refreshed: up to which change of customer_fact, on which day and with which version its members are known.
  `create table segment (
    id uuid primary key,
    owner_id uuid not null,
    owner_label text not null,
    created_at timestamptz not null,
    retired_at timestamptz,
    refresh_run uuid,
    refreshed_version integer,
    refreshed_seq bigint,
    refreshed_on date,
    refreshed_at timestamptz
  )`,
  // A version that was saved is never changed.
  `create table segment_version (
    segment_id uuid not null references segment (id),
    version integer not null check (version > 0),
    state text not null check (state in ('draft', 'active', 'retired', 'replaced')),
    name text not null,
    description text not null,
    rule jsonb not null,
    rule_text text not null,
    key text not null unique,
    drafted_by uuid not null,
    drafted_by_label text not null,
    drafted_at timestamptz not null,
    saved_by_label text not null default '',
    saved_at timestamptz,
    primary key (segment_id, version)
  )`,
  `create unique index segment_version_active on segment_version (segment_id) where state = 'active'`,
  `create unique index segment_version_draft on segment_version (segment_id) where state = 'draft'`,
  // What one run has set out to do: frozen with its plan.
  `create table segment_refresh (
    run_id uuid not null,
    segment_id uuid not null,
    version integer not null,
    is_full boolean not null,
    from_seq bigint not null,
    to_seq bigint not null,
    from_day date,
    on_day date not null,
    primary key (run_id, segment_id)
  )`,
  `create table segment_member (
    segment_id uuid not null,
    customer_id uuid not null,
    since date not null,
    org_path text collate "C" not null,
    primary key (segment_id, customer_id)
  )`,
  `create index segment_member_since on segment_member (segment_id, since desc, customer_id)`,
  `create index segment_member_customer on segment_member (customer_id)`,
  // Who left; of several times on one day the last.
  `create table segment_leaver (
    segment_id uuid not null,
    customer_id uuid not null,
    left_on date not null,
    since date not null,
    org_path text collate "C" not null,
    primary key (segment_id, left_on, customer_id)
  )`,
  `create index segment_leaver_customer on segment_leaver (customer_id)`,
  // Also days without any member, as far as somebody's offices reach.
  `create table segment_refreshed_day (
    segment_id uuid not null,
    on_day date not null,
    primary key (segment_id, on_day)
  )`,
  // Members at the end of each day that was refreshed, by the office of the customers.
  `create table segment_day (
    segment_id uuid not null,
    on_day date not null,
    org_path text collate "C" not null,
    members integer not null,
    entered integer not null,
    left_count integer not null,
    primary key (segment_id, on_day, org_path)
  )`,
  ...['segment_member', 'segment_leaver'].flatMap((table) =>
    protect(table, `customer_id = ${viewer}`, isOfOffice),
  ),
  ...protect('segment_day', 'false', isOfOffice),
  // Whoever sees every row is told so once for each statement, not for each of a million rows.
  `alter policy scope on customer_fact using (${seesAll} or case (select current_setting('evergreen.scope', true))
    when 'member' then customer_id = ${viewer} when 'staff' then ${isOfOffice} else false end)`,
]);

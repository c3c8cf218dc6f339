import { defineMigration } from '@evergreen/persistence';
import { ofCustomers } from './row-scope.ts';

/** Campaigns: how they are written and approved, whom they are for, what they gave and what is used of their budgets. */
export const campaigns = defineMigration('0030-campaigns', [
  // House choices, as versions.
  `create table campaign_setting (
    version integer primary key,
    effective_from date not null,
    definition jsonb not null
  )`,
  `create table campaign (
    id uuid primary key,
    key text not null unique,
    state text not null check (state in ('draft', 'in-review', 'changes-requested', 'rejected', 'approved', 'scheduled',
      'live', 'paused', 'ended', 'archived')),
    active_revision integer,
    newest_revision integer not null,
    created_by_label text not null,
    created_at timestamptz not null,
    starts_on date not null,
    ends_on date not null,
    stacking_group text,
    launched_on date,
    reversed_at timestamptz
  )`,
  `create index campaign_running on campaign (state) where state in ('scheduled', 'live', 'paused')`,
  // A revision is never changed but for where it stands. The settings are those by which its value was reckoned.
  `create table campaign_revision (
    campaign_id uuid not null references campaign (id),
    revision integer not null,
    state text not null check (state in ('draft', 'in-review', 'changes-requested', 'rejected', 'active', 'replaced')),
    definition jsonb not null,
    key text not null unique,
    drafted_by uuid not null,
    drafted_by_label text not null,
    drafted_at timestamptz not null,
    submitted_by uuid,
    settings_version integer not null references campaign_setting (version),
    value_minor bigint not null check (value_minor >= 0),
    approvals_needed integer not null check (approvals_needed in (1, 2)),
    primary key (campaign_id, revision)
  )`,
  `create unique index campaign_revision_active on campaign_revision (campaign_id) where state = 'active'`,
  `create unique index campaign_revision_pending on campaign_revision (campaign_id)
    where state in ('draft', 'in-review', 'changes-requested', 'rejected')`,
  `create table campaign_approval (
    campaign_id uuid not null,
    revision integer not null,
    approved_by uuid not null,
    approved_by_label text not null,
    approved_at timestamptz not null,
    primary key (campaign_id, revision, approved_by),
    foreign key (campaign_id, revision) references campaign_revision
  )`,
  `create table campaign_step (
    campaign_id uuid not null references campaign (id),
    n integer not null,
    act text not null,
    revision integer not null,
    from_state text not null,
    to_state text not null,
    by_label text not null,
    at timestamptz not null,
    reason text not null,
    primary key (campaign_id, n)
  )`,
  // An audience as it was asked for; its size is known once all of it has arrived.
  `create table campaign_audience_asked (
    audience_id uuid primary key,
    campaign_id uuid not null references campaign (id),
    held_out_percent integer not null,
    is_dry boolean not null,
    expected bigint,
    customers bigint,
    held_out bigint
  )`,
  `create index campaign_audience_of on campaign_audience_asked (campaign_id)`,
  `create table campaign_audience (
    audience_id uuid not null,
    customer_id uuid not null,
    org_path text collate "C" not null,
    premium_minor bigint not null,
    held_out boolean not null,
    primary key (audience_id, customer_id)
  )`,
  `create table campaign_run (
    run_id uuid primary key,
    campaign_id uuid not null references campaign (id),
    kind text not null check (kind in ('giving', 'dry', 'reversal')),
    revision integer not null,
    audience_id uuid,
    occasion text not null
  )`,
  `create index campaign_run_of on campaign_run (campaign_id, run_id)`,
  // What is used of a budget; of a dry run under its own id. The row of the total is the gate: who holds its lock gives.
  `create table campaign_use (
    owner_id uuid not null,
    scope text not null,
    times bigint not null check (times >= 0),
    points bigint not null check (points >= 0),
    minor bigint not null check (minor >= 0),
    primary key (owner_id, scope)
  )`,
  `create table campaign_group (name text primary key)`,
  // One answer for each customer and occasion, for ever, by the revision that gave it.
  `create table campaign_grant (
    campaign_id uuid not null,
    customer_id uuid not null,
    occasion text not null,
    revision integer not null,
    run_id uuid,
    outcome text not null,
    points bigint not null check (points >= 0),
    minor bigint not null check (minor >= 0),
    policy_id uuid,
    org_path text collate "C" not null,
    given_on date not null,
    decided_at timestamptz not null,
    reversed_at timestamptz,
    primary key (campaign_id, customer_id, occasion)
  )`,
  // What happened to somebody that a campaign answers, until it has.
  `create table campaign_occasion (
    campaign_id uuid not null references campaign (id),
    customer_id uuid not null,
    occasion text not null,
    policy_id uuid,
    base bigint not null,
    org_path text collate "C" not null,
    primary key (campaign_id, customer_id, occasion)
  )`,
  ...['campaign_audience', 'campaign_grant', 'campaign_occasion'].flatMap(ofCustomers),
]);

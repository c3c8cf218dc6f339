import { defineMigration } from '@evergreen/persistence';
import { ofCustomers } from './row-scope.ts';

/** On which list and in which quadrant customers were, day by day. */
const standings: readonly string[] = [
  // A person's word against the rules, until its last day.
  `create table standing_override (
    customer_id uuid not null,
    id uuid not null,
    kind text not null check (kind in ('list', 'quadrant')),
    value text collate "C",
    reason text not null,
    from_on date not null,
    ends_on date not null check (ends_on > from_on),
    key text collate "C" not null unique,
    made_by text not null,
    made_by_label text not null,
    made_at timestamptz not null,
    ended_on date,
    ended_by_label text,
    ended_because text,
    primary key (customer_id, id)
  )`,
  `create unique index standing_override_in_force on standing_override (customer_id, kind) where ended_on is null`,
  // Half-open days. A row with no value: on no list any more, or in no quadrant, because there is no answer to go by.
  `create table standing (
    customer_id uuid not null,
    kind text not null check (kind in ('list', 'quadrant')),
    from_on date not null,
    to_on date check (to_on > from_on),
    value text collate "C",
    previous text collate "C",
    ruled text collate "C",
    last_ruled text collate "C",
    rules_version integer not null,
    inputs jsonb not null,
    override_id uuid,
    decided_at timestamptz not null,
    primary key (customer_id, kind, from_on),
    check (case kind when 'list' then value in ('good', 'poor') else value in ('1', '2', '3', '4') end)
  )`,
  `create unique index standing_now on standing (customer_id, kind) where to_on is null`,
  `create index standing_moves on standing (kind, from_on, customer_id) where value is distinct from previous`,
  `create index customer_fact_list on customer_fact (list, customer_id) where list is not null`,
  `create index customer_fact_quadrant on customer_fact (quadrant, customer_id) where quadrant is not null`,
  // The median of each province, where that is the cut: of the facts as they stood when the evaluation began.
  `create table quadrant_cut (
    as_of date not null,
    rules_version integer not null,
    province text collate "C" not null,
    loyalty double precision not null,
    satisfaction double precision not null,
    primary key (as_of, rules_version, province)
  )`,
];

const care: readonly string[] = [
  // What a customer's quadrant asks for, as it stands. Of type 3 a person says which.
  `create table customer_care (
    customer_id uuid primary key,
    quadrant smallint,
    care text not null check (care in ('visit-first', 'rewards', 'choose', 'keep', 'normal', 'prevention', 'none')),
    since_on date not null,
    check_on date,
    rules_version integer not null,
    version bigint not null,
    changed_at timestamptz not null
  )`,
  `create index customer_care_to_choose on customer_care (since_on, customer_id) where care = 'choose'`,
  `create index customer_care_to_check on customer_care (check_on) where check_on is not null`,
  `create table care_choice (
    customer_id uuid not null,
    id uuid not null,
    since_on date not null,
    care text not null check (care in ('keep', 'normal')),
    note text not null,
    key text collate "C" not null unique,
    chosen_by text not null,
    chosen_by_label text not null,
    chosen_at timestamptz not null,
    primary key (customer_id, id)
  )`,
];

/** One row for each time that a rule of early warning held of a customer. */
const warnings: readonly string[] = [
  `create table warning (
    customer_id uuid not null,
    id uuid not null,
    rule text collate "C" not null,
    episode integer not null,
    level text not null check (level in ('amber', 'red')),
    state text not null check (state in ('open', 'taken', 'judged', 'closed')),
    opened_on date not null,
    due_on date not null,
    owner text,
    owner_label text,
    outcome text check (outcome in ('real', 'false-alarm')),
    done text,
    judged_on date,
    gone_on date,
    rules_version integer not null,
    as_of date not null,
    inputs jsonb not null,
    revision integer not null default 1,
    primary key (customer_id, id),
    unique (customer_id, rule, episode),
    check ((state = 'closed') = (gone_on is not null)),
    check (state <> 'judged' or outcome is not null)
  )`,
  `create unique index warning_live on warning (customer_id, rule) where state <> 'closed'`,
  `create index warning_queue on warning (due_on, id) where state in ('open', 'taken')`,
  `create index warning_judged on warning (rule, outcome) where outcome is not null`,
  // What became of it, step by step.
  `create table warning_step (
    customer_id uuid not null,
    warning_id uuid not null,
    n integer not null,
    kind text not null check (kind in
      ('opened', 'escalated', 'reopened', 'eased', 'taken', 'handed-over', 'judged', 'gone')),
    level text not null,
    on_date date not null,
    at timestamptz not null,
    by_label text,
    note text,
    key text collate "C" unique,
    primary key (customer_id, warning_id, n)
  )`,
  // Who looks after the warnings of an office and those below it.
  `create table warning_owner (
    org_path text collate "C" primary key,
    owner text not null,
    owner_label text not null,
    changed_by text not null,
    changed_at timestamptz not null
  )`,
];

/** How a version of the rules comes about. */
const drafting: readonly string[] = [
  `alter table evaluation_rules
    add column revision integer not null default 1,
    add column editors text[] not null default '{}',
    add column key text collate "C" unique,
    add column changed_at timestamptz not null default now(),
    add column returned_because text`,
];

/** Lists, quadrants with the care they ask for, early warnings, and how their rules are made. */
export const listsAndWarnings = defineMigration('0014-lists-and-warnings', [
  ...standings,
  ...care,
  ...warnings,
  ...drafting,
  ...['standing_override', 'standing', 'customer_care', 'care_choice', 'warning', 'warning_step'].flatMap(
    ofCustomers,
  ),
]);

import { defineMigration } from '@evergreen/persistence';
import { ofCustomers } from './row-scope.ts';

/** What is given for each policy term against a limit, and the rules of it. */
export const valueGuard = defineMigration('0060-value-guard', [
  // Null: of a term that was told of before premiums were kept. Asked for after a start.
  `alter table term_fact add column if not exists premium_minor bigint`,
  `alter table term_fact add column if not exists currency text`,
  `create index term_fact_without_premium on term_fact (customer_id) where premium_minor is null`,
  `create table value_rules (
    version integer primary key,
    state text not null check (state in ('draft', 'proposed', 'approved', 'withdrawn')),
    revision integer not null default 1,
    effective_from date not null,
    definition jsonb not null,
    drafted_by text not null,
    editors text[] not null default '{}',
    key text collate "C" unique,
    changed_at timestamptz not null,
    decided_by text,
    decided_at timestamptz,
    returned_because text
  )`,
  // The sum of what was given for a term; whoever gives holds its row. No-claim rewards stand in their decisions.
  `create table term_value (
    customer_id uuid not null,
    term_id uuid not null,
    given_minor bigint not null default 0 check (given_minor >= 0),
    primary key (customer_id, term_id)
  )`,
  // One answer for each key, for ever. \`limit_minor\` null: not guarded.
  `create table value_given (
    customer_id uuid not null,
    key text collate "C" not null,
    term_id uuid,
    kind text not null,
    value_minor bigint not null check (value_minor >= 0),
    currency text not null,
    source_kind text not null,
    given_on date not null,
    answer text not null check (answer in ('ALLOWED', 'VALUE_GUARD', 'KIND_NOT_ALLOWED', 'NO_TERM')),
    before_minor bigint not null,
    limit_minor bigint,
    premium_minor bigint,
    limit_basis_points integer,
    rules_version integer not null,
    decided_at timestamptz not null,
    taken_back_at timestamptz,
    primary key (customer_id, key)
  )`,
  `create index value_given_term on value_given (customer_id, term_id) where term_id is not null`,
  `create index value_given_refused on value_given (given_on) where answer <> 'ALLOWED'`,
  ...['term_value', 'value_given'].flatMap((table) => ofCustomers(table)),
  // What the guard made of a reward: [rules version, premium, limit, given by others, value, points of the ladder,
  // basis points, currency], amounts in minor units; null where nothing limits it.
  `alter table no_claim_decision add column value_guard jsonb`,
]);

import { defineMigration } from '@evergreen/persistence';
import { ofCustomers } from './row-scope.ts';

/** What customers are evaluated with, and what runs of it found. */
export const indicators = defineMigration('0015-indicators', [
  `create index if not exists customer_household on customer (household_id) where household_id is not null`,
  // Whether somebody is a member is told by the membership.
  `create table customer_membership (
    customer_id uuid primary key,
    enrolled_on date not null
  )`,
  ...ofCustomers('customer_membership'),
  // How often policies claim. The first version came with Evergreen; others are fitted on the insurer's own book.
  `create table frequency_model (
    version integer primary key,
    lambda double precision not null check (lambda > 0),
    alpha double precision not null check (alpha > 0),
    fitted_at timestamptz not null,
    fitted_until date,
    check_table jsonb,
    run_id uuid unique
  )`,
  // What all customers of one evaluation are reckoned with, beside its run.
  `create table evaluation_run (
    run_id uuid primary key,
    as_of date not null,
    rules_version integer not null references evaluation_rules (version),
    model_version integer not null references frequency_model (version),
    cap_minor bigint,
    known_until jsonb not null,
    changed_since timestamptz
  )`,
]);

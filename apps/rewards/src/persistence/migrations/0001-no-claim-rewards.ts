import { eventTables } from '@evergreen/events';
import { runTables } from '@evergreen/jobs';
import { defineMigration } from '@evergreen/persistence';

/** Facts of the book, rule sets, runs and their decisions. */
export const noClaimRewards = defineMigration('0001-no-claim-rewards', [
  // What the service knows of policies and claims: copies of facts that another service owns.
  `create table term_fact (
    customer_id uuid not null,
    term_id uuid not null,
    version bigint not null,
    policy_id uuid not null,
    policy_label text not null,
    starts_on date not null,
    ends_on date not null check (ends_on >= starts_on),
    stated_claims integer not null check (stated_claims >= 0),
    primary key (customer_id, term_id)
  )`,
  // \`term_id\` is null while no term covers the day of the accident. \`payments\`: [[guarantee, "minor units"], ...]
  `create table claim_fact (
    customer_id uuid not null,
    claim_id uuid not null,
    version bigint not null,
    policy_id uuid not null,
    term_id uuid,
    occurred_on date not null,
    fault_percent smallint check (fault_percent between 0 and 100),
    currency text not null,
    payments jsonb not null,
    primary key (customer_id, claim_id)
  )`,
  // Holds no row: whoever records facts and whoever decides on them take it in modes that exclude each other.
  `create table fact_gate ()`,
  `create table rule_set (
    rule_set_id text not null,
    version integer not null,
    effective_from date not null,
    definition jsonb not null,
    primary key (rule_set_id, version)
  )`,
  // What a run works by, frozen when it begins.
  `create table no_claim_run (
    run_id uuid primary key,
    rule_set_id text not null,
    rule_set_version integer not null,
    as_of date not null,
    dry boolean not null,
    foreign key (rule_set_id, rule_set_version) references rule_set
  )`,
  // One answer for each term and rule, for ever. \`evidence\`: the claims it was made on, null where there were none.
  // \`changed_at\`: when a fact of the term was first known in a newer version than the decision was made on.
  `create table no_claim_decision (
    customer_id uuid not null,
    term_id uuid not null,
    rule_id text not null,
    run_id uuid not null,
    batch_id uuid,
    outcome text not null,
    points bigint not null,
    clean_years integer not null,
    active_on date,
    expires_on date,
    rule_set_id text not null,
    rule_set_version integer not null,
    as_of date not null,
    decided_at timestamptz not null,
    term_version bigint not null,
    evidence jsonb,
    changed_at timestamptz,
    primary key (customer_id, term_id, rule_id),
    check ((outcome = 'GRANTED') = (points > 0) and (outcome = 'GRANTED') = (batch_id is not null))
  )`,
  `create index no_claim_decision_changed on no_claim_decision (run_id) where changed_at is not null`,
  // Grants as they went to the ledger; \`posted_at\` once it has answered for all of them.
  `create table no_claim_batch (
    batch_id uuid primary key,
    run_id uuid not null,
    grants integer not null,
    posted integer not null default 0,
    refused_keys text[] not null default '{}',
    posted_at timestamptz
  )`,
  `create index no_claim_batch_run on no_claim_batch (run_id)`,
  ...runTables,
  ...eventTables,
]);

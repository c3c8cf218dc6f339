import { defineMigration } from '@evergreen/persistence';
import { ofCustomers } from './row-scope.ts';

/** Decisions that came out otherwise by what was heard later, with what they said before. */
export const decisionRevisions = defineMigration('0011-decision-revisions', [
  // \`holding\`: the awards that stand for it, null as it was decided first.
  `alter table no_claim_decision
    add column revision integer not null default 0,
    add column holding jsonb,
    drop constraint no_claim_decision_check,
    add constraint no_claim_decision_granted check ((outcome = 'GRANTED') = (points > 0)
      and (revision > 0 or (outcome = 'GRANTED') = (batch_id is not null)))`,
  `create index no_claim_decision_changed_of on no_claim_decision (rule_id, customer_id) where changed_at is not null`,
  // What a decision said until a revision: \`change\` in points that stand; \`heard_at\`: when what changed was heard.
  `create table no_claim_decision_revision (
    customer_id uuid not null,
    term_id uuid not null,
    rule_id text not null,
    revision integer not null check (revision > 0),
    cause jsonb not null,
    change bigint not null,
    heard_at timestamptz not null,
    made_at timestamptz not null,
    made_by_run uuid not null,
    outcome text not null,
    points bigint not null,
    clean_years integer not null,
    active_on date,
    expires_on date,
    term_version bigint not null,
    evidence jsonb,
    decided_at timestamptz not null,
    primary key (customer_id, term_id, rule_id, revision)
  )`,
  ...ofCustomers('no_claim_decision_revision'),
]);

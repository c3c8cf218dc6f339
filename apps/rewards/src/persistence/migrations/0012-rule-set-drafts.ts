import { defineMigration } from '@evergreen/persistence';

/** Versions of rule sets that are made on screen, from draft to approval. */
export const ruleSetDrafts = defineMigration('0012-rule-set-drafts', [
  // Taken back before it held: no run works by it any more.
  `alter table rule_set add column withdrawn_at timestamptz`,
  // \`document\`: the whole rule set, which goes to \`rule_set\` once it is approved. \`editors\`: who wrote in it.
  `create table rule_set_draft (
    rule_set_id text not null,
    version integer not null check (version > 0),
    key text not null constraint rule_set_draft_key unique,
    state text not null check (state in ('DRAFT', 'SUBMITTED', 'APPROVED', 'DROPPED', 'WITHDRAWN')),
    revision integer not null default 1,
    based_on integer not null,
    document jsonb not null,
    author text not null,
    editors text[] not null,
    changed_at timestamptz not null,
    approved_by text,
    approved_at timestamptz,
    returned_because text,
    primary key (rule_set_id, version),
    constraint rule_set_approved_by_another check (approved_by <> all (editors))
  )`,
]);

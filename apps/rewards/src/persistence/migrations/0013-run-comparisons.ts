import { defineMigration } from '@evergreen/persistence';

/** Dry runs that hold a second rule set against the first; its version may be a draft. */
export const runComparisons = defineMigration('0013-run-comparisons', [
  `alter table no_claim_run
    add column compare_rule_set_id text,
    add column compare_version integer,
    add constraint no_claim_run_compares check ((compare_rule_set_id is null) = (compare_version is null)
      and (dry or compare_rule_set_id is null))`,
]);

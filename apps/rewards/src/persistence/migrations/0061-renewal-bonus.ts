import { defineMigration } from '@evergreen/persistence';

/** What a renewal brings on top of a reward, and what it is told by. */
export const renewalBonus = defineMigration('0061-renewal-bonus', [
  // Both null: of a term that was told of before they were kept. Asked for after a start.
  `alter table term_fact add column cover text, add column arrears_minor bigint`,
  `create index term_fact_without_arrears on term_fact (customer_id) where arrears_minor is null`,
  `drop index term_fact_without_premium`,
  // \`renewal\`: null where the rules have no bonus or nothing was granted. \`renewal_holding\`: the awards that stand for
  // it, null as it was decided first.
  `alter table no_claim_decision add column renewal jsonb, add column renewal_holding jsonb`,
  `create index no_claim_decision_renewal on no_claim_decision (customer_id) where renewal is not null`,
  `alter table no_claim_decision_revision add column renewal jsonb`,
]);

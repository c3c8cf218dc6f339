import { defineMigration } from '@evergreen/persistence';

/** What a customer is worth, how recently, how often and with how much they are one, and how long they are reached alike. */
export const valueAndRfm = defineMigration('0045-value-and-rfm', [
  // Null until the next evaluation, a score also where its province is not measured.
  `alter table customer_fact
    add column contact_years integer,
    add column recency_months integer,
    add column policy_years double precision,
    add column rfm_recency smallint check (rfm_recency between 1 and 5),
    add column rfm_frequency smallint check (rfm_frequency between 1 and 5),
    add column rfm_money smallint check (rfm_money between 1 and 5),
    add column customer_value_minor bigint`,
  `alter table evaluation_run add column rfm_cuts jsonb not null default '{}'`,
  // Versions that are there go on saying what they said: what is new counts nothing in their indices.
  `update evaluation_rules set definition = jsonb_set(definition, '{stability,contact}', '{"weight": 0, "yearsFull": 3}')
    || '{"customerValue": {"years": 5, "expenseShare": 0.25, "lossRatioExpected": 0.65, "discountRate": 0.05},
      "goodContact": {"scoreMin": 4, "npsMin": 9}}'`,
]);

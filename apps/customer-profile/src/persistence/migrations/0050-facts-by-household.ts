import { defineMigration } from '@evergreen/persistence';

/** The facts of a household are looked up one household at a time, to list those that miss a cover. */
export const factsByHousehold = defineMigration('0050-facts-by-household', [
  `create index customer_fact_household on customer_fact (household_id) where household_id is not null`,
]);

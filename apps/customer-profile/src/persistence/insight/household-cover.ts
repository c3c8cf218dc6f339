import { sql } from '@evergreen/persistence';

/** What cover the customers of a household have or miss, of all its rows of `customer_fact`. */
export const householdCover = sql`case
  when sum(policies_active) = 0 then 'none'
  when sum(commercial_active) = 0 and sum(compulsory_active) > 0 then 'no-commercial'
  when sum(compulsory_active) = 0 and sum(commercial_active) > 0 then 'no-compulsory'
  when bool_or(policies_active = 0) then 'member-without'
  else 'complete' end`;

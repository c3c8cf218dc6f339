import { defineMigration } from '@evergreen/persistence';

const scope = `(select current_setting('evergreen.scope', true))`;
const offices = `(select string_to_array(current_setting('evergreen.offices', true), E'\\n'))::text[]`;
const isOwn = `customer_id = (select nullif(current_setting('evergreen.customer', true), '')::uuid)`;

/** How many years policies are without a counted claim, as it was last told to others. */
export const claimFreeYears = defineMigration('0003-claim-free-years', [
  `create table policy_standing (
    customer_id uuid not null,
    policy_id uuid not null,
    version bigint not null default 1,
    claim_free_years integer not null,
    term_ends_on date,
    fault_open boolean not null,
    counted_on date[] not null,
    open_counted boolean not null default false,
    primary key (customer_id, policy_id)
  )`,
  `alter table policy_standing enable row level security`,
  `alter table policy_standing force row level security`,
  `create policy scope on policy_standing using (
    case ${scope} when 'service' then true when 'member' then ${isOwn}
      when 'staff' then (select '/%' = any (${offices})) else false end)`,
]);

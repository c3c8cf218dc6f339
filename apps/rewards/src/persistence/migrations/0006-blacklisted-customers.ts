import { defineMigration } from '@evergreen/persistence';

const scope = `(select current_setting('evergreen.scope', true))`;
const isOwn = `customer_id = (select nullif(current_setting('evergreen.customer', true), '')::uuid)`;
const offices = `(select string_to_array(current_setting('evergreen.offices', true), E'\\n'))::text[]`;
const seesAll = `(select '/%' = any (${offices}))`;

/** Who is turned away at the door of rewards: a copy of what customer-profile tells. */
export const blacklistedCustomers = defineMigration('0006-blacklisted-customers', [
  `create table blacklisted_customer (
    customer_id uuid primary key,
    blocked boolean not null,
    version bigint not null
  )`,
  `alter table blacklisted_customer enable row level security`,
  `alter table blacklisted_customer force row level security`,
  `create policy scope on blacklisted_customer using (
    case ${scope} when 'service' then true when 'member' then ${isOwn}
      when 'staff' then ${seesAll} or exists (
        select from customer_office o where o.customer_id = blacklisted_customer.customer_id)
      else false end)`,
]);

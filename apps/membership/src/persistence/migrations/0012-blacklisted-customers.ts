import { defineMigration } from '@evergreen/persistence';
import { offices, scope } from './protect.ts';

const isOwn = `customer_id = (select nullif(current_setting('evergreen.customer', true), '')::uuid)`;
const seesAll = `(select '/%' = any (${offices}))`;

/** Who is turned away at the door of membership: a copy of what customer-profile tells, and what was not taken. */
export const blacklistedCustomers = defineMigration('0012-blacklisted-customers', [
  `create table blacklisted_customer (
    customer_id uuid primary key,
    blocked boolean not null,
    version bigint not null
  )`,
  // Facts of customers who would be members but for that; taken once they may be.
  `create table withheld_fact (
    customer_id uuid not null,
    kind text not null check (kind in ('term', 'claim-free')),
    fact_id uuid not null,
    version bigint not null,
    fact jsonb not null,
    primary key (customer_id, kind, fact_id)
  )`,
  ...['blacklisted_customer', 'withheld_fact'].flatMap((table) => [
    `alter table ${table} enable row level security`,
    `alter table ${table} force row level security`,
    `create policy scope on ${table} using (
      case ${scope} when 'service' then true when 'member' then ${isOwn} when 'staff' then ${seesAll} else false end)`,
  ]),
]);

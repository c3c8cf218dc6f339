import { defineMigration } from '@evergreen/persistence';

const scope = `(select current_setting('evergreen.scope', true))`;
const offices = `(select string_to_array(current_setting('evergreen.offices', true), E'\\n'))::text[]`;
const isOwn = `customer_id = (select nullif(current_setting('evergreen.customer', true), '')::uuid)`;
const seesAll = `(select '/%' = any (${offices}))`;

function scopePolicy(table: string, isOfStaff: string): string {
  return `create policy scope on ${table} using (
    case ${scope} when 'service' then true when 'member' then ${isOwn} when 'staff' then ${isOfStaff} else false end)`;
}

/** Staff see what was decided about the customers of their offices; and why the ledger did not take a grant. */
export const customerOffices = defineMigration('0004-customer-offices', [
  `create table customer_office (
    customer_id uuid primary key,
    org_path text collate "C" not null,
    version bigint not null
  )`,
  `alter table customer_office enable row level security`,
  `alter table customer_office force row level security`,
  scopePolicy('customer_office', `org_path || '/' like any (${offices})`),
  // Whose office was not heard of is the head office's affair.
  ...['term_fact', 'claim_fact', 'no_claim_decision'].flatMap((table) => [
    `drop policy scope on ${table}`,
    scopePolicy(
      table,
      `${seesAll} or exists (select from customer_office o where o.customer_id = ${table}.customer_id)`,
    ),
  ]),
  // Key by key as \`refused_keys\`; shorter where the ledger did not say.
  `alter table no_claim_batch add column refused_because text[] not null default '{}'`,
]);

import { defineMigration } from '@evergreen/persistence';

// Settings are asked for in sub-selects: once for each statement, not for each row.
const scope = `(select current_setting('evergreen.scope', true))`;
const offices = `(select string_to_array(current_setting('evergreen.offices', true), E'\\n'))::text[]`;
const viewer = `(select nullif(current_setting('evergreen.customer', true), '')::uuid)`;
/** The head office sees every row: the offices of customers need not be looked up. */
const seesAll = `(select '/%' = any (${offices}))`;
const isOfOffice = `org_path || '/' like any (${offices})`;

function protect(table: string, isOwn: string, isOfStaff: string): string[] {
  return [
    `alter table ${table} enable row level security`,
    `alter table ${table} force row level security`,
    `create policy scope on ${table} using (
      case ${scope} when 'service' then true when 'member' then ${isOwn} when 'staff' then ${isOfStaff} else false end)`,
  ];
}

const tablesOfCustomers = ['vehicle', 'policy', 'policy_term', 'claim', 'claim_payment', 'customer_key'];

/** Whoever has no scope sees nothing; customers see themselves, staff the customers of their offices, services all. */
export const rowLevelSecurity = defineMigration('0003-row-level-security', [
  ...protect('customer', `id = ${viewer}`, isOfOffice),
  ...protect(
    'household',
    `id = (select household_id from customer where customer.id = ${viewer})`,
    isOfOffice,
  ),
  // The customer is looked up under the customer's own policy.
  ...tablesOfCustomers.flatMap((table) =>
    protect(
      table,
      `customer_id = ${viewer}`,
      `${seesAll} or exists (select from customer where customer.id = ${table}.customer_id)`,
    ),
  ),
]);

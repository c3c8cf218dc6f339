// Migrations keep what they ran: a new rule gets new functions, and these stay.

// Settings are asked for in sub-selects: once for each statement, not for each row.
const scope = `(select current_setting('evergreen.scope', true))`;
const offices = `(select string_to_array(current_setting('evergreen.offices', true), E'\\n'))::text[]`;
/** The customer who looks. */
export const viewer = `(select nullif(current_setting('evergreen.customer', true), '')::uuid)`;
/** The head office sees every row: the offices of customers need not be looked up. */
const seesAll = `(select '/%' = any (${offices}))`;
/** Rows that carry `org_path`. */
export const isOfOffice = `org_path || '/' like any (${offices})`;

/** Row-level security for a new table: whoever has no scope sees nothing, services see all. */
export function protect(table: string, isOwn: string, isOfStaff: string): string[] {
  return [
    `alter table ${table} enable row level security`,
    `alter table ${table} force row level security`,
    `create policy scope on ${table} using (
      case ${scope} when 'service' then true when 'member' then ${isOwn} when 'staff' then ${isOfStaff} else false end)`,
  ];
}

/** For a new table whose rows carry `customer_id`: customers see theirs, staff those of customers of their offices. */
export function ofCustomers(table: string): string[] {
  return protect(
    table,
    `customer_id = ${viewer}`,
    // The customer is looked up under the customer's own policy.
    `${seesAll} or exists (select from customer where customer.id = ${table}.customer_id)`,
  );
}

/** Puts another rule in the place of the one a table has: for members whose record went up in another one. */
export function protectAnew(table: string, isOwn: string): string {
  return `alter policy scope on ${table} using (
    case ${scope} when 'service' then true when 'member' then ${isOwn}
      when 'staff' then ${seesAll} or exists (select from customer where customer.id = ${table}.customer_id)
      else false end)`;
}

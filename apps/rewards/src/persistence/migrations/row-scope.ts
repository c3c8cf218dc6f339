// Migrations keep what they ran: a new rule gets new functions, and these stay.

// Settings are asked for in sub-selects: once for each statement, not for each row.
const scope = `(select current_setting('evergreen.scope', true))`;
const offices = `(select string_to_array(current_setting('evergreen.offices', true), E'\\n'))::text[]`;
const isOwn = `customer_id = (select nullif(current_setting('evergreen.customer', true), '')::uuid)`;
/** The head office sees every row: the offices of customers need not be looked up. */
const seesAll = `(select '/%' = any (${offices}))`;

/** Row-level security for a new table: whoever has no scope sees nothing, services see all. */
export function protect(table: string, ofMembers: string, ofStaff: string): string[] {
  return [
    `alter table ${table} enable row level security`,
    `alter table ${table} force row level security`,
    `create policy scope on ${table} using (
      case ${scope} when 'service' then true when 'member' then ${ofMembers} when 'staff' then ${ofStaff} else false end)`,
  ];
}

/**
 * For a new table whose rows carry `customer_id`: customers see theirs, staff those of customers of their offices.
 * Whose office was not heard of is the head office's affair.
 */
export function ofCustomers(table: string): string[] {
  return protect(
    table,
    isOwn,
    `${seesAll} or exists (select from customer_office o where o.customer_id = ${table}.customer_id)`,
  );
}

/** For a new table whose rows carry `customer_id` and another customer: both see them, and staff of the office of either. */
export function ofTwoCustomers(table: string, other: string): string[] {
  return protect(
    table,
    `(${isOwn} or ${isOwn.replace('customer_id', other)})`,
    `${seesAll} or exists (
      select from customer_office o where o.customer_id in (${table}.customer_id, ${table}.${other}))`,
  );
}

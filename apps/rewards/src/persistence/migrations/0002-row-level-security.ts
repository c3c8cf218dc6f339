import { defineMigration } from '@evergreen/persistence';

// Settings are asked for in sub-selects: once for each statement, not for each row.
const scope = `(select current_setting('evergreen.scope', true))`;
const offices = `(select string_to_array(current_setting('evergreen.offices', true), E'\\n'))::text[]`;
const isOwn = `customer_id = (select nullif(current_setting('evergreen.customer', true), '')::uuid)`;
/** No-claim runs are about the whole book, so only the head office sees what they work on. */
const isOfHeadOffice = `(select '/%' = any (${offices}))`;

function protect(table: string): string[] {
  return [
    `alter table ${table} enable row level security`,
    `alter table ${table} force row level security`,
    `create policy scope on ${table} using (
      case ${scope} when 'service' then true when 'member' then ${isOwn} when 'staff' then ${isOfHeadOffice} else false end)`,
  ];
}

/** Whoever has no scope sees nothing; customers see themselves, staff of the head office and services all. */
export const rowLevelSecurity = defineMigration(
  '0002-row-level-security',
  ['term_fact', 'claim_fact', 'no_claim_decision'].flatMap(protect),
);

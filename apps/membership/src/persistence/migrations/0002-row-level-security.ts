import { defineMigration } from '@evergreen/persistence';

// Settings are asked for in sub-selects: once for each statement, not for each row.
const scope = `(select current_setting('evergreen.scope', true))`;
const offices = `(select string_to_array(current_setting('evergreen.offices', true), E'\\n'))::text[]`;
const isOwn = `member_id = (select nullif(current_setting('evergreen.member', true), '')::uuid)`;
/** The head office sees every row: the offices of members need not be looked up. */
const seesAll = `(select '/%' = any (${offices}))`;

function protect(table: string, isOfStaff: string): string[] {
  return [
    `alter table ${table} enable row level security`,
    `alter table ${table} force row level security`,
    `create policy scope on ${table} using (
      case ${scope} when 'service' then true when 'member' then ${isOwn} when 'staff' then ${isOfStaff} else false end)`,
  ];
}

/** Whoever has no scope sees nothing; members see themselves, staff the members of their offices, services all. */
export const rowLevelSecurity = defineMigration('0002-row-level-security', [
  // Where a customer belongs, whether a member already or not yet. Version 0: not heard of.
  `create table customer_office (
    customer_id uuid primary key,
    org_path text collate "C" not null,
    version bigint not null
  )`,
  `alter table customer_office enable row level security`,
  `alter table customer_office force row level security`,
  `create policy scope on customer_office using (${scope} = 'service')`,
  `alter table member add column org_path text collate "C" not null default '/'`,
  ...protect('member', `org_path || '/' like any (${offices})`),
  // The member is looked up under the member's own policy.
  ...['ledger_entry', 'lot'].flatMap((table) =>
    protect(table, `${seesAll} or exists (select from member where member.member_id = ${table}.member_id)`),
  ),
]);

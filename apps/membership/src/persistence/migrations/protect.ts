// Settings are asked for in sub-selects: once for each statement, not for each row.
export const scope = `(select current_setting('evergreen.scope', true))`;
export const offices = `(select string_to_array(current_setting('evergreen.offices', true), E'\\n'))::text[]`;
const isOwn = `member_id = (select nullif(current_setting('evergreen.member', true), '')::uuid)`;
/** The head office sees every row: the offices of members need not be looked up. */
const seesAll = `(select '/%' = any (${offices}))`;

/** Row-level security: members see their own rows, staff those the condition names, services all, others none. */
export function protect(table: string, isOfStaff: string): string[] {
  return [
    `alter table ${table} enable row level security`,
    `alter table ${table} force row level security`,
    `create policy scope on ${table} using (
      case ${scope} when 'service' then true when 'member' then ${isOwn} when 'staff' then ${isOfStaff} else false end)`,
  ];
}

/** The same for a table of members' rows without an office: the member is looked up under the member's own policy. */
export function protectByMember(table: string): string[] {
  return protect(
    table,
    `${seesAll} or exists (select from member where member.member_id = ${table}.member_id)`,
  );
}

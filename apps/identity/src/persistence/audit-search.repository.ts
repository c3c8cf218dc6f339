import { type RawBuilder, type Reader, sql } from '@evergreen/persistence';
import type { AuditFilter, AuditSeen } from '../domain/audit-filter.ts';

/** Entries that fit, the newest first, below a place in the chain. */
export async function searchEntries(
  on: Reader,
  filter: AuditFilter,
  below: bigint | undefined,
  limit: number,
): Promise<AuditSeen[]> {
  const conditions = [...conditionsOf(filter), ...(below === undefined ? [] : [sql`e.sequence < ${below}`])];
  return on.rows<AuditSeen>(sql`
    select e.sequence, e.act_id as "actId", e.service, e.at, e.actor_kind as "actorKind", e.actor_id as "actorId",
      e.act, e.record_kind as "recordKind", e.record_id as "recordId", e.org_path as "orgPath",
      e.customer_id as "customerId", e.session_id as "sessionId", e.correlation_id as "correlationId", e.hash,
      coalesce(d.before, '') as before, coalesce(d.after, '') as after, coalesce(d.reason, '') as reason,
      coalesce(nullif(d.address, ''), e.address) as address,
      e.detail_digest is not null and d.sequence is null as "isDetailErased",
      ${label} as "actorLabel"
    from (
      select * from audit_entry e where ${sql.join(conditions, sql` and `)}
      order by e.sequence desc limit ${limit}
    ) e
    left join audit_detail d on d.sequence = e.sequence
    left join staff_account staff on staff.account_id = ${accountOf('staff')}
    left join member_account member on member.account_id = ${accountOf('member')}
    order by e.sequence desc`);
}

/** The actor's account as the index of accounts has it; null where the actor is of another kind. */
const accountOf = (kind: 'staff' | 'member') =>
  sql`case when e.actor_kind = ${kind} and pg_input_is_valid(e.actor_id, 'uuid') then e.actor_id::uuid end`;

const label = sql`case e.actor_kind
  when 'service' then e.actor_id
  when 'staff' then coalesce(staff.staff_number || ' ' || staff.name, '')
  when 'member' then coalesce(member.member_number, '')
  else '' end`;

function conditionsOf(filter: AuditFilter): RawBuilder<unknown>[] {
  const { offices, actorAccountId, act, recordKind, recordId, customerId, from, to } = filter;
  const conditions: RawBuilder<unknown>[] = [];
  if (!offices.includes('/')) conditions.push(underOffices(offices));
  if (actorAccountId !== undefined) conditions.push(sql`e.actor_id = ${actorAccountId}`);
  if (act !== undefined) conditions.push(actCondition(act));
  if (recordKind !== undefined) conditions.push(sql`e.record_kind = ${recordKind}`);
  if (recordId !== undefined) conditions.push(sql`e.record_id = ${recordId}`);
  if (customerId !== undefined) conditions.push(sql`e.customer_id = ${customerId} and e.customer_id <> ''`);
  if (from !== undefined) conditions.push(sql`e.at >= ${from}`);
  if (to !== undefined) conditions.push(sql`e.at < ${to}`);
  return conditions.length === 0 ? [sql`true`] : conditions;
}

/** An office and all below it. Paths are compared as bytes, and `0` follows `/`: each office is a range. */
function underOffices(offices: readonly string[]): RawBuilder<unknown> {
  const each = offices.map(
    (office) =>
      sql`(e.org_path = ${office} or (e.org_path >= ${`${office}/`} and e.org_path < ${`${office}0`}))`,
  );
  return each.length === 0 ? sql`false` : sql`(${sql.join(each, sql` or `)})`;
}

function actCondition(act: string): RawBuilder<unknown> {
  return act.endsWith('*') ? sql`starts_with(e.act, ${act.slice(0, -1)})` : sql`e.act = ${act}`;
}

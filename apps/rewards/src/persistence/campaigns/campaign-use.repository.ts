import type { LocalDate } from '@evergreen/kernel';
import { type Reader, sql, type Transaction } from '@evergreen/persistence';
import type { CapHistory } from '../../domain/campaigns/caps.ts';
import { totalScope } from '../../domain/campaigns/decide-grants.ts';
import { noUse, type Use } from '../../domain/campaigns/use.ts';

/** Whose use it is: the campaign's own, or that of a dry run of it, which begins with the campaign's. */
export interface UseOwner {
  readonly ownerId: string;
  readonly campaignId: string;
}

/**
 * What is used of the named budgets. Whoever calls it gives alone until the transaction ends: all others of this owner
 * wait at the row of the total. What no grant has touched yet is added up from the grants there are, so that a budget
 * that a later revision brings begins with what was given before it.
 */
export async function lockUse(
  tx: Transaction,
  { ownerId, campaignId }: UseOwner,
  scopes: readonly string[],
): Promise<Map<string, Use>> {
  await tx.rows(sql`
    insert into campaign_use (owner_id, scope, times, points, minor)
    select ${ownerId}, ${totalScope}, ${givenSoFar(campaignId, totalScope)}
    where not exists (select from campaign_use where owner_id = ${ownerId} and scope = ${totalScope})
    on conflict do nothing`);
  await tx.rows(sql`
    select from campaign_use where owner_id = ${ownerId} and scope = ${totalScope} for update`);
  const known = await readUse(tx, ownerId, scopes);
  for (const scope of scopes.filter((each) => !known.has(each))) {
    await tx.rows(sql`
      insert into campaign_use (owner_id, scope, times, points, minor)
      select ${ownerId}, ${scope}, ${givenSoFar(campaignId, scope)}`);
  }
  return known.size === scopes.length ? known : readUse(tx, ownerId, scopes);
}

/** Three columns: what stands of the grants that count for a budget. */
function givenSoFar(campaignId: string, scope: string) {
  const of =
    scope === totalScope
      ? sql`true`
      : scope.startsWith('period/')
        ? sql`given_on >= ${scope.slice('period/'.length) || '-infinity'}::date`
        : sql`org_path || '/' like ${`${likeText(scope.slice('office'.length))}/%`.replace('//', '/')}`;
  const sum = (column: 'points' | 'minor') => sql`(
    select coalesce(sum(${sql.ref(column)}), 0)::bigint from campaign_grant
    where campaign_id = ${campaignId} and outcome = 'GIVEN' and reversed_at is null and ${of})`;
  return sql`(
    select count(*) from campaign_grant
    where campaign_id = ${campaignId} and outcome = 'GIVEN' and reversed_at is null and ${of}), ${sum('points')}, ${sum('minor')}`;
}

function likeText(text: string): string {
  return text.replaceAll(/[\\%_]/g, String.raw`\$&`);
}

export async function readUse(
  reader: Reader,
  ownerId: string,
  scopes: readonly string[],
): Promise<Map<string, Use>> {
  const rows = await reader.rows<Use & { scope: string }>(sql`
    select scope, times, points, minor from campaign_use
    where owner_id = ${ownerId} and scope = any(${scopes}::text[])`);
  return new Map(rows.map(({ scope, times, points, minor }) => [scope, { times, points, minor }]));
}

/** The use of all of them, by campaign: what was given and stands. */
export async function totalUses(
  reader: Reader,
  campaignIds: readonly string[],
): Promise<(campaignId: string) => Use> {
  const rows = await reader.rows<Use & { owner_id: string }>(sql`
    select owner_id, times, points, minor from campaign_use
    where owner_id = any(${campaignIds}::uuid[]) and scope = ${totalScope}`);
  const uses = new Map(rows.map(({ owner_id: id, times, points, minor }) => [id, { times, points, minor }]));
  return (campaignId) => uses.get(campaignId) ?? noUse;
}

/** Adds to budgets that are locked, or takes from them. */
export async function changeUse(
  tx: Transaction,
  ownerId: string,
  changes: ReadonlyMap<string, Use>,
  sign: 1n | -1n,
): Promise<void> {
  if (changes.size === 0) return;
  const of = [...changes];
  await tx.rows(sql`
    update campaign_use u set times = u.times + c.times, points = u.points + c.points, minor = u.minor + c.minor
    from unnest(${of.map(([scope]) => scope)}::text[], ${of.map(([, use]) => sign * use.times)}::bigint[],
      ${of.map(([, use]) => sign * use.points)}::bigint[], ${of.map(([, use]) => sign * use.minor)}::bigint[])
      as c (scope, times, points, minor)
    where u.owner_id = ${ownerId} and u.scope = c.scope`);
}

/** The use of a dry run is of no more use. */
export async function dropUse(tx: Transaction, ownerId: string): Promise<void> {
  await tx.rows(sql`delete from campaign_use where owner_id = ${ownerId}`);
}

/** Campaigns of one group give one after the other, so that each sees what the others gave. */
export async function lockGroup(tx: Transaction, name: string): Promise<void> {
  await tx.rows(sql`insert into campaign_group (name) values (${name}) on conflict do nothing`);
  await tx.rows(sql`select from campaign_group where name = ${name} for update`);
}

/** What customers have of this campaign since the days of its caps. Of a vehicle as it was known then, or else now. */
export async function historyOf(
  reader: Reader,
  campaignId: string,
  customerIds: readonly string[],
  since: Readonly<Record<'member' | 'vehicle' | 'policy', LocalDate | null>>,
): Promise<CapHistory[]> {
  const rows = await reader.rows<
    Record<`${'m' | 'v' | 'p'}${'t' | 'p' | 'm'}`, bigint> & {
      customer_id: string;
      policy_id: string | null;
      vehicle_id: string | null;
    }
  >(sql`
    with ${vehicles(customerIds)}
    select g.customer_id, g.policy_id, case when g.vehicle_id is null then v.vehicle_id else g.vehicle_id end as vehicle_id,
      ${sums('member', 'm')}, ${sums('vehicle', 'v')}, ${sums('policy', 'p')}
    from campaign_grant g
    cross join lateral (select
      g.given_on >= ${since.member ?? '-infinity'}::date as in_member,
      g.given_on >= ${since.vehicle ?? '-infinity'}::date as in_vehicle,
      g.given_on >= ${since.policy ?? '-infinity'}::date as in_policy) as period
    left join vehicle_of v on v.customer_id = g.customer_id and v.policy_id = g.policy_id
    where g.campaign_id = ${campaignId} and g.customer_id = any(${customerIds}::uuid[])
      and g.outcome = 'GIVEN' and g.reversed_at is null
    group by 1, 2, 3`);
  return rows.map((row) => ({
    ...{ customerId: row.customer_id, policyId: row.policy_id, vehicleId: row.vehicle_id },
    member: { times: row.mt, points: row.mp, minor: row.mm },
    vehicle: { times: row.vt, points: row.vp, minor: row.vm },
    policy: { times: row.pt, points: row.pp, minor: row.pm },
  }));
}

/** Three columns: times, points and money that count for a cap. */
function sums(cap: 'member' | 'vehicle' | 'policy', prefix: 'm' | 'v' | 'p') {
  const counts = sql.ref(`in_${cap}`);
  const sum = (column: 'points' | 'minor') =>
    sql`coalesce(sum(g.${sql.ref(column)}) filter (where ${counts}), 0)::bigint`;
  return sql`count(*) filter (where ${counts}) as ${sql.ref(`${prefix}t`)}, ${sum('points')} as ${sql.ref(`${prefix}p`)},
    ${sum('minor')} as ${sql.ref(`${prefix}m`)}`;
}

/** A table of the vehicles of policies: of each that of its newest term whose vehicle is known. */
function vehicles(customerIds: readonly string[]) {
  return sql`vehicle_of as (
    select distinct on (customer_id, policy_id) customer_id, policy_id, vehicle_id from term_fact
    where customer_id = any(${customerIds}::uuid[]) and vehicle_id <> ''
    order by customer_id, policy_id, starts_on desc, term_id)`;
}

/** Vehicles of the customers' policies, by policy; those that are not known are left out. */
export async function vehiclesOf(
  reader: Reader,
  customerIds: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const rows = await reader.rows<{ policy_id: string; vehicle_id: string }>(sql`
    with ${vehicles(customerIds)} select policy_id, vehicle_id from vehicle_of`);
  return new Map(rows.map((row) => [row.policy_id, row.vehicle_id]));
}

/** Points that other campaigns of the group gave to these customers; who has nothing of them is left out. */
export async function givenInGroup(
  reader: Reader,
  of: { readonly campaignId: string; readonly group: string },
  customerIds: readonly string[],
): Promise<Map<string, bigint>> {
  const rows = await reader.rows<{ customer_id: string; points: bigint }>(sql`
    select g.customer_id, sum(g.points)::bigint as points
    from campaign c join campaign_grant g on g.campaign_id = c.id
    where c.stacking_group = ${of.group} and c.id <> ${of.campaignId}
      and g.customer_id = any(${customerIds}::uuid[]) and g.outcome = 'GIVEN' and g.reversed_at is null
    group by g.customer_id`);
  return new Map(rows.map((row) => [row.customer_id, row.points]));
}

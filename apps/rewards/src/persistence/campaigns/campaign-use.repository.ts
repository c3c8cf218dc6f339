import type { LocalDate } from '@evergreen/kernel';
import { type Reader, sql, type Transaction } from '@evergreen/persistence';
import { noUse, totalScope, type Use } from '../../domain/campaigns/decide-grants.ts';

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

/** What customers have of this campaign since a day, together and for one policy, and of others of its group. */
export interface History {
  readonly customerId: string;
  readonly policyId: string | null;
  readonly member: Use;
  readonly policy: Use;
}

export async function historyOf(
  reader: Reader,
  campaignId: string,
  customerIds: readonly string[],
  since: { readonly member: LocalDate | null; readonly policy: LocalDate | null },
): Promise<History[]> {
  const rows = await reader.rows<
    Record<'mt' | 'mp' | 'mm' | 'pt' | 'pp' | 'pm', bigint> & {
      customer_id: string;
      policy_id: string | null;
    }
  >(sql`
    select g.customer_id, g.policy_id,
      count(*) filter (where in_member) as mt, coalesce(sum(g.points) filter (where in_member), 0)::bigint as mp,
      coalesce(sum(g.minor) filter (where in_member), 0)::bigint as mm,
      count(*) filter (where in_policy) as pt, coalesce(sum(g.points) filter (where in_policy), 0)::bigint as pp,
      coalesce(sum(g.minor) filter (where in_policy), 0)::bigint as pm
    from campaign_grant g, lateral (select
      g.given_on >= ${since.member ?? '-infinity'}::date as in_member,
      g.given_on >= ${since.policy ?? '-infinity'}::date as in_policy) as period
    where g.campaign_id = ${campaignId} and g.customer_id = any(${customerIds}::uuid[])
      and g.outcome = 'GIVEN' and g.reversed_at is null
    group by g.customer_id, g.policy_id`);
  return rows.map((row) => ({
    ...{ customerId: row.customer_id, policyId: row.policy_id },
    member: { times: row.mt, points: row.mp, minor: row.mm },
    policy: { times: row.pt, points: row.pp, minor: row.pm },
  }));
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

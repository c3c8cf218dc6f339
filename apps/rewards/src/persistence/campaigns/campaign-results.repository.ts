import type { LocalDate, Proportion } from '@evergreen/kernel';
import { type Reader, sql } from '@evergreen/persistence';
import type { OfficeTally } from '../../domain/campaigns/tally.ts';

export interface GroupFigures {
  readonly treated: number;
  readonly heldOut: number;
  readonly took: number;
  readonly renewal: { readonly treated: Proportion; readonly heldOut: Proportion };
  readonly claims: { readonly treated: Proportion; readonly heldOut: Proportion };
}

/** Everybody a campaign is for, once, whichever of its audiences they were in. */
function members(campaignId: string) {
  return sql`member as materialized (
    select a.customer_id, bool_and(a.held_out) as held_out, min(a.org_path) as org_path
    from campaign_audience_asked asked join campaign_audience a using (audience_id)
    where asked.campaign_id = ${campaignId} and not asked.is_dry group by a.customer_id
  )`;
}

/**
 * Renewals and claims of both groups. Terms that ended in the window and whose time to be renewed is over count; claims
 * that were withdrawn do not.
 */
export async function groupFigures(
  reader: Reader,
  campaignId: string,
  window: {
    readonly from: LocalDate;
    readonly to: LocalDate;
    /** Terms that ended later may still be renewed. */
    readonly decidedTo: LocalDate;
    readonly graceDays: number;
  },
): Promise<GroupFigures> {
  const { from, to, decidedTo, graceDays } = window;
  const [row] = await reader.rows<
    Record<
      'treated' | 'held' | 'took' | 'due_t' | 'kept_t' | 'due_h' | 'kept_h' | 'claim_t' | 'claim_h',
      bigint
    >
  >(sql`
    with ${members(campaignId)},
    due as (
      select m.held_out, exists (
        select from term_fact n where n.customer_id = t.customer_id and n.policy_id = t.policy_id
          and n.starts_on > t.ends_on and n.starts_on <= t.ends_on + ${graceDays}::integer) as kept
      from member m join term_fact t on t.customer_id = m.customer_id
      where t.ends_on between ${from}::date and least(${to}::date, ${decidedTo}::date)
    ),
    claimed as (
      select m.held_out from member m
      where exists (select from claim_fact c where c.customer_id = m.customer_id and not c.withdrawn
        and c.occurred_on between ${from}::date and ${to}::date)
    )
    select (select count(*) from member where not held_out) as treated,
      (select count(*) from member where held_out) as held,
      (select count(distinct customer_id) from campaign_grant
        where campaign_id = ${campaignId} and outcome = 'GIVEN' and reversed_at is null) as took,
      (select count(*) from due where not held_out) as due_t,
      (select count(*) from due where not held_out and kept) as kept_t,
      (select count(*) from due where held_out) as due_h,
      (select count(*) from due where held_out and kept) as kept_h,
      (select count(*) from claimed where not held_out) as claim_t,
      (select count(*) from claimed where held_out) as claim_h`);
  const of = (hits: bigint, all: bigint): Proportion => ({ hits: Number(hits), of: Number(all) });
  return {
    ...{ treated: Number(row!.treated), heldOut: Number(row!.held), took: Number(row!.took) },
    renewal: { treated: of(row!.kept_t, row!.due_t), heldOut: of(row!.kept_h, row!.due_h) },
    claims: { treated: of(row!.claim_t, row!.treated), heldOut: of(row!.claim_h, row!.held) },
  };
}

/** Whom a campaign is for and what it gave, by office. */
export async function officeFigures(reader: Reader, campaignId: string): Promise<OfficeTally[]> {
  const rows = await reader.rows<
    { org_path: string } & Record<'customers' | 'given' | 'points' | 'minor', bigint>
  >(sql`
    with ${members(campaignId)},
    given as (
      select org_path, count(*) as given, sum(points)::bigint as points, sum(minor)::bigint as minor
      from campaign_grant where campaign_id = ${campaignId} and outcome = 'GIVEN' and reversed_at is null
      group by org_path
    ),
    audience as (select org_path, count(*) as customers from member group by org_path)
    select org_path, coalesce(a.customers, 0) as customers, coalesce(g.given, 0) as given,
      coalesce(g.points, 0) as points, coalesce(g.minor, 0) as minor
    from audience a full join given g using (org_path) order by org_path`);
  return rows.map((row) => ({
    ...{ orgPath: row.org_path, customers: Number(row.customers), given: Number(row.given) },
    ...{ points: Number(row.points), minor: Number(row.minor) },
  }));
}

import { type RawBuilder, type Reader, sql, type Transaction } from '@evergreen/persistence';
import type { CampaignEvent } from '../../domain/campaigns/campaign-definition.ts';
import type { TermFact } from '../../domain/facts.ts';
import { comesBefore } from './campaign-order.repository.ts';

/** Whether any campaign that runs answers what happens: most of what happens then costs one look. */
export async function isAnswered(reader: Reader, event: CampaignEvent): Promise<boolean> {
  const rows = await reader.rows(sql`
    select from campaign c
    join campaign_revision r on r.campaign_id = c.id and r.revision = c.active_revision
    where c.state in ('live', 'paused') and r.definition -> 'trigger' ->> 'event' = ${event} limit 1`);
  return rows.length > 0;
}

/**
 * Notes occasions of customers who are in the audience of a campaign that answers them, and not held out; once each, also
 * where it was answered long ago.
 * @param happened rows of customer_id, occasion, policy_id, base and on_day (null: whenever it is heard of)
 */
async function note(tx: Transaction, event: CampaignEvent, happened: RawBuilder<unknown>): Promise<void> {
  await tx.rows(sql`
    with happened as (${happened}),
    answering as (
      select c.id, c.launched_on, c.ends_on, (
        select a.audience_id from campaign_audience_asked a where a.campaign_id = c.id and not a.is_dry
        order by a.audience_id desc limit 1) as audience_id
      from campaign c
      join campaign_revision r on r.campaign_id = c.id and r.revision = c.active_revision
      where c.state in ('live', 'paused') and r.definition -> 'trigger' ->> 'event' = ${event}
    )
    insert into campaign_occasion (campaign_id, customer_id, occasion, policy_id, base, org_path)
    select c.id, h.customer_id, h.occasion, h.policy_id, h.base, m.org_path
    from happened h cross join answering c
    join campaign_audience m on m.audience_id = c.audience_id and m.customer_id = h.customer_id and not m.held_out
    where (h.on_day is null or h.on_day between c.launched_on and c.ends_on)
      and not exists (select from campaign_grant g
        where g.campaign_id = c.id and g.customer_id = h.customer_id and g.occasion = h.occasion)
    on conflict do nothing`);
}

/** A policy term with what it costs. */
export interface PricedTerm extends TermFact {
  readonly premiumMinor: bigint;
}

/** Terms that follow another one of their policy within so many days. The copies of the terms are recorded already. */
export function noteRenewals(
  tx: Transaction,
  terms: readonly PricedTerm[],
  graceDays: number,
): Promise<void> {
  return note(
    tx,
    'renewed',
    sql`
      select t.customer_id, 'renewed/' || t.term_id as occasion, t.policy_id, t.premium as base, t.starts_on as on_day
      from unnest(${terms.map(({ customerId }) => customerId)}::uuid[], ${terms.map(({ termId }) => termId)}::uuid[],
        ${terms.map(({ policyId }) => policyId)}::uuid[], ${terms.map(({ startsOn }) => startsOn)}::date[],
        ${terms.map(({ premiumMinor }) => premiumMinor)}::bigint[])
        as t (customer_id, term_id, policy_id, starts_on, premium)
      where exists (select from term_fact before
        where before.customer_id = t.customer_id and before.policy_id = t.policy_id
          and before.ends_on < t.starts_on and before.ends_on >= t.starts_on - ${graceDays + 1}::integer)`,
  );
}

/** Points for a term without a claim. */
export interface ClaimFreeGrant {
  readonly customerId: string;
  readonly termId: string;
  readonly points: bigint;
}

export function noteClaimFree(tx: Transaction, grants: readonly ClaimFreeGrant[]): Promise<void> {
  return note(
    tx,
    'claim-free',
    sql`
      select g.customer_id, 'claim-free/' || g.term_id as occasion, t.policy_id, g.points as base, null::date as on_day
      from unnest(${grants.map(({ customerId }) => customerId)}::uuid[], ${grants.map(({ termId }) => termId)}::uuid[],
        ${grants.map(({ points }) => points)}::bigint[]) as g (customer_id, term_id, points)
      left join term_fact t on t.customer_id = g.customer_id and t.term_id = g.term_id`,
  );
}

/** A tier that somebody rose to. */
export interface TierReached {
  readonly customerId: string;
  readonly tierId: string;
  readonly on: string;
}

export function noteTiersReached(tx: Transaction, reached: readonly TierReached[]): Promise<void> {
  return note(
    tx,
    'tier-reached',
    sql`
      select distinct r.customer_id, 'tier/' || r.tier_id as occasion, null::uuid as policy_id, 0::bigint as base,
        r.on_day
      from unnest(${reached.map(({ customerId }) => customerId)}::uuid[], ${reached.map(({ tierId }) => tierId)}::text[],
        ${reached.map(({ on }) => on)}::date[]) as r (customer_id, tier_id, on_day)`,
  );
}

/** An occasion that waits for its answer. */
export interface WaitingOccasion {
  readonly customerId: string;
  readonly occasion: string;
  readonly policyId: string | null;
  readonly base: bigint;
  readonly orgPath: string;
  readonly isBlacklisted: boolean;
}

/**
 * Takes occasions out of the queue; each is answered in this transaction, or is there again. While a live campaign that
 * comes before has one of the same customer to answer, theirs stay.
 */
export function takeOccasions(
  tx: Transaction,
  campaignId: string,
  limit: number,
): Promise<WaitingOccasion[]> {
  return tx.rows<WaitingOccasion>(sql`
    with taken as (
      delete from campaign_occasion o
      where o.campaign_id = ${campaignId} and (o.customer_id, o.occasion) in (
        select w.customer_id, w.occasion from campaign_occasion w
        where w.campaign_id = ${campaignId} and not exists (
          select from campaign c join campaign e on ${comesBefore('e', 'c')} and e.state = 'live'
          join campaign_occasion first on first.campaign_id = e.id and first.customer_id = w.customer_id
          where c.id = w.campaign_id)
        order by w.customer_id, w.occasion limit ${limit} for update of w skip locked)
      returning *
    )
    select t.customer_id as "customerId", t.occasion, t.policy_id as "policyId", t.base, t.org_path as "orgPath",
      b.customer_id is not null as "isBlacklisted"
    from taken t
    left join blacklisted_customer b on b.customer_id = t.customer_id and b.blocked
    where not exists (select from campaign_grant g
      where g.campaign_id = t.campaign_id and g.customer_id = t.customer_id and g.occasion = t.occasion)
    order by t.customer_id, t.occasion`);
}

/** Of a campaign that is over nothing is answered any more. */
export async function dropOccasions(tx: Transaction, campaignId: string): Promise<void> {
  await tx.rows(sql`delete from campaign_occasion where campaign_id = ${campaignId}`);
}

import type { LocalDate, Uuid } from '@evergreen/kernel';
import { type RawBuilder, type Reader, sql, type Transaction } from '@evergreen/persistence';
import type { Purpose } from '../../domain/consent.ts';
import type { ClaimGroup } from '../../domain/prevention/effect.ts';
import type { RuleContext } from '../../domain/rules/evaluate-rule.ts';
import type { Rule } from '../../domain/rules/rule.ts';
import { isListed } from '../blacklist/is-listed.ts';
import { lockRecipients } from '../notices.repository.ts';
import { ofOffices } from '../offices.ts';
import { compileRule } from '../rules/compile-rule.ts';

/** Whom a campaign is for. */
export interface AudienceAsked {
  readonly regions: readonly string[];
  readonly rule: Rule | undefined;
  readonly purpose: Purpose;
}

/**
 * Over `customer_fact f`. The erased hear nothing any more. Advice that sells something is a campaign: for those who said
 * yes to marketing, and whom the blacklist does not keep out.
 */
function isOfAudience({ regions, rule, purpose }: AudienceAsked, context: RuleContext): RawBuilder<boolean> {
  const isOpenToSelling = sql`f.marketing_consent and not ${isListed(sql`f.customer_id`)}`;
  return sql`(${ofOffices('f.org_path', regions)}
    and ${rule === undefined ? sql`true` : sql`(${compileRule(rule, context)}) is true`}
    and ${purpose === 'marketing' ? isOpenToSelling : sql`true`}
    and not exists (
      select from customer_key y where y.customer_id = f.customer_id and y.destroyed_at is not null))`;
}

export interface AudienceCounts {
  readonly customers: bigint;
  readonly audience: bigint;
  readonly bySms: bigint;
}

export async function countAudience(
  reader: Reader,
  asked: AudienceAsked,
  context: RuleContext,
): Promise<AudienceCounts> {
  const [row] = await reader.rows<AudienceCounts>(sql`
    with there as (
      select f.customer_id, ${isOfAudience(asked, context)} as fits from customer_fact f
      where ${ofOffices('f.org_path', asked.regions)}
    )
    select count(*) as customers, count(*) filter (where fits) as audience,
      count(*) filter (where fits and c.phone_sealed is not null and coalesce(said.given, ${asked.purpose === 'service'}))
        as "bySms"
    from there t
    left join customer c on c.id = t.customer_id and t.fits
    left join lateral (
      select given from consent_change s
      where s.customer_id = t.customer_id and s.channel = 'sms' and s.purpose = ${asked.purpose}
      order by s.n desc limit 1
    ) said on t.fits`);
  return row!;
}

/** Every so-manieth of the audience, from the first id there could be. */
export async function audienceRanges(
  reader: Reader,
  asked: AudienceAsked,
  context: RuleContext,
  customersARange: number,
): Promise<string[]> {
  const rows = await reader.rows<{ customer_id: string }>(sql`
    select customer_id from (
      select customer_id, row_number() over (order by customer_id) as n from customer_fact f
      where ${isOfAudience(asked, context)}
    ) numbered where n > 1 and (n - 1) % ${customersARange} = 0 order by customer_id`);
  return ['00000000-0000-0000-0000-000000000000', ...rows.map((row) => row.customer_id)];
}

/** A part of a campaign's audience. */
export interface TargetsOf {
  readonly campaignId: string;
  readonly heldOutPercent: number;
  readonly from: string;
  /** Undefined: all that follow. */
  readonly to: string | undefined;
  readonly at: Date;
}

/**
 * Draws who is told and who is left untold, by chance, and the same for ever: of campaign and customer. Whoever was drawn
 * before stays as they were, and whoever is erased meanwhile is not drawn. Each is counted once. @returns who is told
 */
export async function drawTargets(
  tx: Transaction,
  asked: AudienceAsked,
  context: RuleContext,
  { campaignId, heldOutPercent, from, to, at }: TargetsOf,
): Promise<Uuid[]> {
  const upTo = to === undefined ? sql`true` : sql`f.customer_id < ${to}::uuid`;
  const found = await tx.rows<{ customer_id: Uuid }>(sql`
    select f.customer_id from customer_fact f
    where f.customer_id >= ${from}::uuid and ${upTo} and ${isOfAudience(asked, context)}`);
  const recipients = await lockRecipients(
    tx,
    found.map((row) => row.customer_id),
  );
  const drawn = [...recipients.values()].filter(({ isErased }) => !isErased).map(({ id }) => id);
  await tx.rows(sql`
    with drawn as (
      insert into prevention_target (campaign_id, customer_id, org_path, held_out, at)
      select ${campaignId}, f.customer_id, f.org_path, ${lot(campaignId)} < ${heldOutPercent}, ${at}::timestamptz
      from customer_fact f where f.customer_id = any(${drawn}::uuid[])
      on conflict do nothing returning org_path, held_out
    )
    insert into prevention_count as n (campaign_id, org_path, advised, held_out)
    select ${campaignId}, org_path, count(*) filter (where not held_out), count(*) filter (where held_out)
    from drawn group by org_path order by org_path
    on conflict (campaign_id, org_path)
      do update set advised = n.advised + excluded.advised, held_out = n.held_out + excluded.held_out`);
  const told = await tx.rows<{ customer_id: Uuid }>(sql`
    select customer_id from prevention_target f
    where campaign_id = ${campaignId} and customer_id >= ${from}::uuid and ${upTo} and not held_out
    order by customer_id`);
  return told.map((row) => row.customer_id);
}

/** 0 to 99. */
function lot(campaignId: string): RawBuilder<number> {
  return sql`(('x' || left(md5(${campaignId}::text || '/' || f.customer_id::text), 7))::bit(28)::integer % 100)`;
}

export interface TargetResults {
  readonly reached: bigint;
  readonly opened: bigint;
  readonly told: ClaimGroup;
  readonly untold: ClaimGroup;
}

/** What became of the told of these offices, and who had a claim from one day to another, withdrawn ones apart. */
export async function targetResults(
  reader: Reader,
  of: { readonly campaignId: string; readonly noticeKey: string; readonly offices: readonly string[] },
  window: { readonly from: LocalDate; readonly to: LocalDate },
): Promise<TargetResults> {
  const { campaignId, noticeKey, offices } = of;
  const [row] = await reader.rows<
    Record<'reached' | 'opened' | 'told' | 'told_claims' | 'untold' | 'untold_claims', bigint>
  >(sql`
    with target as (
      select t.customer_id, t.held_out, coalesce(c.merged_into, c.id) as book_id
      from prevention_target t join customer c on c.id = t.customer_id
      where t.campaign_id = ${campaignId} and ${ofOffices('t.org_path', offices)}
    ),
    claimed as (
      select distinct l.customer_id from claim l
      where l.occurred_on between ${window.from}::date and ${window.to}::date and l.withdrawn_on is null
    )
    select count(*) filter (where not t.held_out) as told, count(*) filter (where t.held_out) as untold,
      count(*) filter (where not t.held_out and l.customer_id is not null) as told_claims,
      count(*) filter (where t.held_out and l.customer_id is not null) as untold_claims,
      count(*) filter (where not t.held_out and n.is_sent) as reached, count(n.read_at) as opened
    from target t
    left join claimed l on l.customer_id = t.book_id
    left join lateral (
      select n.read_at, exists (
        select from notice_delivery d where d.customer_id = n.customer_id and d.notice_id = n.id and d.state = 'sent'
      ) as is_sent
      from notice n where n.customer_id = t.customer_id and n.key = ${noticeKey}
    ) n on true`);
  const group = (customers: bigint, withClaim: bigint): ClaimGroup => ({
    customers: Number(customers),
    withClaim: Number(withClaim),
  });
  return {
    ...{ reached: row!.reached, opened: row!.opened, told: group(row!.told, row!.told_claims) },
    untold: group(row!.untold, row!.untold_claims),
  };
}

/** Those of the offices that have customers, at them or below. */
export async function officesWithCustomers(reader: Reader, offices: readonly string[]): Promise<string[]> {
  const rows = await reader.rows<{ office: string }>(sql`
    with place as materialized (select distinct org_path from customer_fact)
    select distinct office from unnest(${offices}::text[]) office
    where exists (select from place p where p.org_path = office or starts_with(p.org_path, office || '/'))
    order by office`);
  return rows.map(({ office }) => office);
}

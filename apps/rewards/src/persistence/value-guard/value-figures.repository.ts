import type { LocalDate } from '@evergreen/kernel';
import { type Reader, sql } from '@evergreen/persistence';
import type { ValueRules } from '../../domain/value-guard/value-rules.ts';

/** Which terms are looked at: those whose last day lies in a span, of customers of an office and those below it. */
export interface TermsLooked {
  readonly from: LocalDate;
  readonly to: LocalDate;
  readonly office: string;
}

/**
 * Terms with their region, their limit and the value given for them by rules; in no particular order. No-claim rewards
 * stand in their decisions, all else in the sum of the term.
 */
function measuredTerms({ regions }: Pick<ValueRules, 'regions'>, { from, to, office }: TermsLooked) {
  const without = regions.map(({ withoutPremium }) =>
    withoutPremium === 'allow' ? null : withoutPremium.limitMinor,
  );
  const ofOffice = office === '/' ? sql`` : sql`and (org_path = ${office} or org_path like ${`${office}/%`})`;
  return sql`
    region as (
      select * from unnest(${regions.map((each) => each.office)}::text[],
        ${regions.map(({ limitBasisPoints }) => limitBasisPoints)}::integer[],
        ${regions.map(({ minorPer100Points }) => minorPer100Points)}::bigint[], ${without}::bigint[])
        as region (office, basis_points, per_100, without_minor)
    ), looked as (
      select t.customer_id, t.term_id, t.policy_label, t.starts_on, t.ends_on, t.premium_minor, t.currency,
        case when o.org_path is null then '/' else o.org_path end as org_path,
        case when v.given_minor is null then 0 else v.given_minor end as given_minor,
        case when d.points is null then 0 else d.points end as points,
        case when d.of_ladder is null then 0 else d.of_ladder end as of_ladder
      from term_fact t
      left join customer_office o on o.customer_id = t.customer_id
      left join term_value v on v.customer_id = t.customer_id and v.term_id = t.term_id
      left join (
        select customer_id, term_id,
          sum(points + case when renewal is null then 0 else (renewal ->> 'points')::bigint end)::bigint as points,
          sum(case when value_guard is null then points else (value_guard ->> 5)::bigint end
            + case when renewal is null then 0 else (renewal ->> 'pointsOfRule')::bigint end)::bigint as of_ladder
        from no_claim_decision where outcome in ('GRANTED', 'VALUE_GUARD') group by 1, 2
      ) d on d.customer_id = t.customer_id and d.term_id = t.term_id
      where t.ends_on between ${from} and ${to}
    ), measured as (
      select looked.*, region.basis_points, region.per_100,
        premium_minor > 0 and currency = ${regions[0]!.currency} as has_premium,
        case when premium_minor > 0 and currency = ${regions[0]!.currency}
          then premium_minor * basis_points / 10000 else without_minor end as limit_minor,
        given_minor + (points * per_100 + 99) / 100 as total_minor
      from looked
      join lateral (
        select * from region
        where office = '/' or org_path = office or org_path like office || '/%'
        order by length(office) desc limit 1
      ) region on true
      where true ${ofOffice}
    )`;
}

/** How much of their limits terms have used. */
export interface ValueFigures {
  readonly terms: bigint;
  /** Terms that nothing limits. */
  readonly unlimited: bigint;
  /** Limited terms by the share of the limit that is given: nothing, up to a quarter, a half, three quarters, less than all, all. */
  readonly shares: readonly bigint[];
  readonly givenMinor: bigint;
  readonly limitMinor: bigint;
  /** Points of no-claim rewards as they stand, and as they would by these rules. */
  readonly points: bigint;
  readonly pointsByRules: bigint;
}

export async function valueFigures(
  reader: Reader,
  rules: Pick<ValueRules, 'regions'>,
  terms: TermsLooked,
): Promise<ValueFigures> {
  const [row] = await reader.rows<ValueFigures>(sql`
    with ${measuredTerms(rules, terms)}, shared as (
      select *,
        case when limit_minor is null then null when total_minor = 0 then 0
          when total_minor + (per_100 + 99) / 100 > limit_minor then 5
          else 1 + total_minor * 4 / limit_minor end as share,
        case when limit_minor is null then of_ladder
          else least(of_ladder, greatest(limit_minor - given_minor, 0) * 100 / per_100) end as points_by_rules
      from measured
    )
    select count(*) as terms, count(*) filter (where limit_minor is null) as unlimited,
      array[count(*) filter (where share = 0), count(*) filter (where share = 1), count(*) filter (where share = 2),
        count(*) filter (where share = 3), count(*) filter (where share = 4), count(*) filter (where share >= 5)]
        as shares,
      coalesce(sum(total_minor), 0)::bigint as "givenMinor",
      coalesce(sum(limit_minor), 0)::bigint as "limitMinor",
      coalesce(sum(points), 0)::bigint as points, coalesce(sum(points_by_rules), 0)::bigint as "pointsByRules"
    from shared`);
  const { shares, ...sums } = row!;
  return { ...sums, shares: shares.map(BigInt) };
}

/** What was refused, by why and by what was to give it. */
export interface RefusedValue {
  readonly reason: string;
  readonly sourceKind: string;
  readonly count: bigint;
  readonly valueMinor: bigint;
}

/** Of a span of days on which something was to be given. */
export function refusedValues(reader: Reader, { from, to }: TermsLooked): Promise<RefusedValue[]> {
  return reader.rows<RefusedValue>(sql`
    select answer as reason, source_kind as "sourceKind", count(*) as count, sum(value_minor)::bigint as "valueMinor"
    from value_given where answer <> 'ALLOWED' and given_on between ${from} and ${to}
    group by 1, 2 order by 3 desc, 1, 2`);
}

/** A term with its figures. */
export interface MeasuredTerm {
  readonly customerId: string;
  readonly termId: string;
  readonly policyLabel: string;
  readonly orgPath: string;
  readonly startsOn: LocalDate;
  readonly endsOn: LocalDate;
  readonly premiumMinor: bigint | null;
  readonly limitMinor: bigint | null;
  readonly givenMinor: bigint;
}

/** Limited terms with the least room first. */
export function termsNearLimit(
  reader: Reader,
  rules: Pick<ValueRules, 'regions'>,
  terms: TermsLooked,
  limit: number,
): Promise<MeasuredTerm[]> {
  return reader.rows<MeasuredTerm>(sql`
    with ${measuredTerms(rules, terms)}
    select customer_id as "customerId", term_id as "termId", policy_label as "policyLabel", org_path as "orgPath",
      starts_on as "startsOn", ends_on as "endsOn", case when has_premium then premium_minor end as "premiumMinor",
      limit_minor as "limitMinor", total_minor as "givenMinor"
    from measured where total_minor > 0 and limit_minor is not null
    order by limit_minor - total_minor, ends_on desc, term_id limit ${limit}`);
}

/** A term of the evidence, with what was given for it by kind. */
export interface EvidenceRow extends MeasuredTerm {
  readonly currency: string;
  readonly basisPoints: number;
  readonly noClaimMinor: bigint;
  /** By kind of what was given. */
  readonly byKind: Readonly<Record<string, string>> | null;
  readonly refused: bigint;
  readonly refusedMinor: bigint;
  /** Points that the limit has taken off no-claim rewards. */
  readonly pointsReduced: bigint;
}

/** Terms for which something was given or refused, in the order of their customers after one, at most so many. */
export function evidenceOf(
  reader: Reader,
  rules: Pick<ValueRules, 'regions'>,
  terms: TermsLooked,
  after: { readonly customerId: string; readonly termId: string },
  limit: number,
): Promise<EvidenceRow[]> {
  return reader.rows<EvidenceRow>(sql`
    with ${measuredTerms(rules, terms)}, paged as (
      select * from measured
      where (customer_id, term_id) > (${after.customerId}::uuid, ${after.termId}::uuid)
        and (total_minor > 0 or of_ladder > 0 or exists (
          select from value_given g where g.customer_id = measured.customer_id and g.term_id = measured.term_id))
      order by customer_id, term_id limit ${limit}
    )
    select paged.customer_id as "customerId", paged.term_id as "termId", policy_label as "policyLabel",
      org_path as "orgPath", starts_on as "startsOn", ends_on as "endsOn",
      case when has_premium then premium_minor end as "premiumMinor", limit_minor as "limitMinor",
      total_minor as "givenMinor", ${rules.regions[0]!.currency} as currency, basis_points as "basisPoints",
      total_minor - given_minor as "noClaimMinor", given.by_kind as "byKind",
      coalesce(given.refused, 0) as refused, coalesce(given.refused_minor, 0)::bigint as "refusedMinor",
      of_ladder - points as "pointsReduced"
    from paged
    left join lateral (
      select jsonb_object_agg(kind, minor::text) filter (where minor > 0) as by_kind, sum(refused)::bigint as refused,
        sum(refused_minor)::bigint as refused_minor
      from (
        select kind, sum(value_minor) filter (where answer = 'ALLOWED' and taken_back_at is null) as minor,
          count(*) filter (where answer <> 'ALLOWED') as refused,
          sum(value_minor) filter (where answer <> 'ALLOWED') as refused_minor
        from value_given g where g.customer_id = paged.customer_id and g.term_id = paged.term_id group by kind
      ) kinds
    ) given on true
    order by paged.customer_id, paged.term_id`);
}

import { type RawBuilder, sql } from '@evergreen/persistence';
import type { IndicatorContext } from '../../domain/indicators/indicator-context.ts';
import { windowStart } from '../../domain/indicators/indicator-context.ts';
import { insightAmounts, type InsightAmount } from '../../domain/insight/insight-sums.ts';
import { day } from '../indicators/base-rows.ts';

const isIt = (condition: RawBuilder<unknown>) => sql`coalesce((${condition})::integer, 0)`;

/** Answers of the last 12 months as `heard`, losses as `lost_by_cover`, premium as `earned_by_cover`: one row a customer. */
function sourceRows(context: IndicatorContext): RawBuilder<unknown> {
  const [year, years] = [day(windowStart(context, 12)), day(windowStart(context, 36))];
  return sql`
    heard as (
      select s.customer_id, count(*) filter (where s.kind <> 'nps') as csat_answers,
        count(*) filter (where s.kind <> 'nps' and s.score >= 4) as csat_satisfied,
        count(*) filter (where s.kind = 'nps') as nps_answers,
        count(*) filter (where s.kind = 'nps' and s.score >= 9) as nps_promoters,
        count(*) filter (where s.kind = 'nps' and s.score <= 6) as nps_detractors
      from asked a join satisfaction_answer s on s.customer_id = a.id
      where s.answered_on >= ${year} and s.answered_on < ${day(context.asOf)}
      group by s.customer_id
    ),
    lost_by_cover as (
      select customer_id, sum(net::float8 * net) as squares, count(*) filter (where is_risk and net > 0) as paid,
        sum(net_compulsory) filter (where occurred_on >= ${year}) as compulsory_12m,
        sum(net_commercial) filter (where occurred_on >= ${year}) as commercial_12m,
        sum(net_compulsory) as compulsory_36m, sum(net_commercial) as commercial_36m
      from accident where occurred_on >= ${years} group by customer_id
    ),
    earned_by_cover as (
      select customer_id, sum(earned_12m) filter (where cover = 'compulsory') as compulsory_12m,
        sum(earned_12m) filter (where cover = 'commercial') as commercial_12m
      from term where is_counted group by customer_id
    )`;
}

/** What a customer adds to each amount, over `indicator` as `i`, `fact` as `f` and the rows of `sourceRows`. */
function ofCustomer(context: IndicatorContext): Readonly<Record<InsightAmount, RawBuilder<unknown>>> {
  const isNew = sql`i."customerSince" >= ${day(windowStart(context, 12))}`;
  return {
    customers: sql`1`,
    customersActive: isIt(sql`i."policiesActive" > 0`),
    customersActive12mAgo: isIt(sql`i."wasActive12mAgo"`),
    customersKept: isIt(sql`i."wasActive12mAgo" and i."policiesActive" > 0`),
    customersNew: isIt(isNew),
    policiesActive: sql`i."policiesActive"`,
    premiumInForce: sql`i."premiumInForceMinor"`,
    exposure12m: sql`i."exposure12m"`,
    exposure36m: sql`i."exposure36m"`,
    earned12m: sql`i."earnedPremium12mMinor"`,
    earned36m: sql`i."earnedPremium36mMinor"`,
    earnedCompulsory12m: sql`b.compulsory_12m`,
    earnedCommercial12m: sql`b.commercial_12m`,
    earnedCompulsory36m: sql`i."earnedCompulsory36mMinor"`,
    earnedCommercial36m: sql`i."earnedCommercial36mMinor"`,
    incurred12m: sql`i."incurred12mMinor"`,
    incurred36m: sql`i."incurred36mMinor"`,
    incurredCompulsory12m: sql`l.compulsory_12m`,
    incurredCommercial12m: sql`l.commercial_12m`,
    incurredCompulsory36m: sql`l.compulsory_36m`,
    incurredCommercial36m: sql`l.commercial_36m`,
    capped36m: sql`i."cappedLoss36mMinor"`,
    claims12m: sql`i."claims12m"`,
    claims36m: sql`i."claims36m"`,
    claimsPaid36m: sql`l.paid`,
    expired12m: sql`i."expired12m"`,
    renewed12m: sql`i."renewed12m"`,
    expiringPremium12m: sql`i."expiringPremium12mMinor"`,
    renewedPremium12m: sql`i."renewedPremium12mMinor"`,
    loyaltySum: sql`f.loyalty`,
    stabilitySum: sql`f.stability`,
    satisfactionKnown: isIt(sql`f.satisfaction is not null`),
    satisfactionSum: sql`f.satisfaction`,
    csatAnswers: sql`h.csat_answers`,
    csatSatisfied: sql`h.csat_satisfied`,
    npsAnswers: sql`h.nps_answers`,
    npsPromoters: sql`h.nps_promoters`,
    npsDetractors: sql`h.nps_detractors`,
    withoutCommercial: isIt(sql`i."compulsoryActive" > 0 and i."commercialActive" = 0`),
    withoutCompulsory: isIt(sql`i."commercialActive" > 0 and i."compulsoryActive" = 0`),
    premiumNew12m: sql`case when ${isNew} then i."premiumInForceMinor" end`,
    lossSquares36m: sql`l.squares`,
  };
}

/**
 * What each customer adds to the amounts of insight, as `amount` with the names of `insightAmounts`, among common table
 * expressions after those of `factRows`, without a comma at the end.
 */
export function amountRows(context: IndicatorContext): RawBuilder<unknown> {
  const columns = ofCustomer(context);
  return sql`
    ${sourceRows(context)},
    amount as materialized (
      select i.customer_id, i.org_path, coalesce(i.channel, '') as channel,
        coalesce(i.vehicle_class, '') as vehicle_class, coalesce(i.region, '') as region,
        coalesce(i.currency, '') as currency, i."customerSince" as since,
        ${sql.join(insightAmounts.map((name) => sql`coalesce(${columns[name]}, 0)::float8 as ${sql.ref(name)}`))}
      from indicator i join fact f using (customer_id) left join heard h using (customer_id)
        left join lost_by_cover l using (customer_id) left join earned_by_cover b using (customer_id)
    )`;
}

/** The amounts of a group of rows that carry them. */
export const summedAmounts: RawBuilder<unknown> = sql.join(
  insightAmounts.map((name) => sql`coalesce(sum(${sql.ref(name)}), 0)::float8 as ${sql.ref(name)}`),
);

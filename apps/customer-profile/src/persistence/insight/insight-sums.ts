import { type RawBuilder, sql } from '@evergreen/persistence';
import type { IndicatorContext } from '../../domain/indicators/indicator-context.ts';
import { windowStart } from '../../domain/indicators/indicator-context.ts';
import { insightAmounts, type InsightAmount } from '../../domain/insight/insight-sums.ts';
import { day } from '../indicators/base-rows.ts';

const count = (condition: RawBuilder<unknown>) => sql`count(*) filter (where ${condition})::float8`;
const total = (amount: RawBuilder<unknown>) => sql`coalesce(sum(${amount}), 0)::float8`;

/** Answers of the last 12 months as `heard`, and losses of the last 36 squared as `squared`: one row a customer. */
export function heardRows(context: IndicatorContext): RawBuilder<unknown> {
  return sql`
    heard as (
      select s.customer_id, count(*) filter (where s.kind <> 'nps') as csat_answers,
        count(*) filter (where s.kind <> 'nps' and s.score >= 4) as csat_satisfied,
        count(*) filter (where s.kind = 'nps') as nps_answers,
        count(*) filter (where s.kind = 'nps' and s.score >= 9) as nps_promoters,
        count(*) filter (where s.kind = 'nps' and s.score <= 6) as nps_detractors
      from asked a join satisfaction_answer s on s.customer_id = a.id
      where s.answered_on >= ${day(windowStart(context, 12))} and s.answered_on < ${day(context.asOf)}
      group by s.customer_id
    ),
    squared as (
      select customer_id, sum(net::float8 * net) as squares
      from accident where occurred_on >= ${day(windowStart(context, 36))} group by customer_id
    )`;
}

/** The amounts of insight over `indicator` as `i`, `fact` as `f`, `heard` as `h` and `squared` as `q`. */
export function insightColumns(context: IndicatorContext): RawBuilder<unknown> {
  const columns: Readonly<Record<InsightAmount, RawBuilder<unknown>>> = {
    customers: sql`count(i.customer_id)::float8`,
    customersActive: count(sql`i."policiesActive" > 0`),
    customersActive12mAgo: count(sql`i."wasActive12mAgo"`),
    customersKept: count(sql`i."wasActive12mAgo" and i."policiesActive" > 0`),
    customersNew: count(sql`i."customerSince" >= ${day(windowStart(context, 12))}`),
    policiesActive: total(sql`i."policiesActive"`),
    premiumInForce: total(sql`i."premiumInForceMinor"`),
    exposure12m: total(sql`i."exposure12m"`),
    exposure36m: total(sql`i."exposure36m"`),
    earned12m: total(sql`i."earnedPremium12mMinor"`),
    earned36m: total(sql`i."earnedPremium36mMinor"`),
    earnedCompulsory36m: total(sql`i."earnedCompulsory36mMinor"`),
    earnedCommercial36m: total(sql`i."earnedCommercial36mMinor"`),
    incurred12m: total(sql`i."incurred12mMinor"`),
    incurred36m: total(sql`i."incurred36mMinor"`),
    capped36m: total(sql`i."cappedLoss36mMinor"`),
    claims12m: total(sql`i."claims12m"`),
    claims36m: total(sql`i."claims36m"`),
    expired12m: total(sql`i."expired12m"`),
    renewed12m: total(sql`i."renewed12m"`),
    expiringPremium12m: total(sql`i."expiringPremium12mMinor"`),
    renewedPremium12m: total(sql`i."renewedPremium12mMinor"`),
    loyaltySum: total(sql`f.loyalty`),
    stabilitySum: total(sql`f.stability`),
    satisfactionKnown: count(sql`f.satisfaction is not null`),
    satisfactionSum: total(sql`f.satisfaction`),
    csatAnswers: total(sql`h.csat_answers`),
    csatSatisfied: total(sql`h.csat_satisfied`),
    npsAnswers: total(sql`h.nps_answers`),
    npsPromoters: total(sql`h.nps_promoters`),
    npsDetractors: total(sql`h.nps_detractors`),
    withoutCommercial: count(sql`i."compulsoryActive" > 0 and i."commercialActive" = 0`),
    withoutCompulsory: count(sql`i."commercialActive" > 0 and i."compulsoryActive" = 0`),
    premiumNew12m: sql`coalesce(sum(i."premiumInForceMinor") filter (
      where i."customerSince" >= ${day(windowStart(context, 12))}), 0)::float8`,
    lossSquares36m: total(sql`q.squares`),
  };
  return sql.join(insightAmounts.map((amount) => sql`${columns[amount]} as ${sql.ref(amount)}`));
}

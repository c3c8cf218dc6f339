import type { LocalDate } from '@evergreen/kernel';
import { type RawBuilder, type Reader, sql } from '@evergreen/persistence';
import type { EvaluationRules } from '../../domain/evaluation/evaluation-rules.ts';
import type { IndicatorContext, RfmCuts } from '../../domain/indicators/indicator-context.ts';
import { provinceOf } from '../lists/decision.ts';
import { day, earned, wholeMonths } from './base-rows.ts';

/** Whether an answer shows a good contact; over `satisfaction_answer` as `s`. */
export function isGoodAnswer({ goodContact }: Pick<EvaluationRules, 'goodContact'>): RawBuilder<unknown> {
  return sql`s.score >= case s.kind when 'nps' then ${goodContact.npsMin}::integer else ${goodContact.scoreMin}::integer end`;
}

const fifths = sql`array[0.2, 0.4, 0.6, 0.8]::float8[]`;

/**
 * The quintiles of each province over all customers of the book whose cover has begun. No two tables are joined but by
 * the key of each customer: Postgres would take the customers of a new book for a few, and compare all with all.
 */
export async function measureRfm(
  reader: Reader,
  asOfDay: LocalDate,
  rules: EvaluationRules,
): Promise<Record<string, RfmCuts>> {
  const asOf = day(asOfDay);
  const rows = await reader.rows<RfmCuts & { province: string }>(sql`
    select ${provinceOf(sql`c.org_path`)} as province,
      to_jsonb(coalesce(percentile_disc(${fifths}) within group (
        order by ${wholeMonths(sql`t.last_on`, asOf)}), '{}')) as "recencyMonths",
      to_jsonb(percentile_disc(${fifths}) within group (order by t.days)) as "policyDays",
      to_jsonb(percentile_disc(${fifths}) within group (order by t.earned)) as "earnedPremiumMinor"
    from (
      select customer_id, max(last_on) as last_on, sum(days)::integer as days, sum(earned)::bigint as earned
      from (
        select customer_id, case when until > starts_on then starts_on end as last_on,
          least(until, ${asOf}) - least(starts_on, ${asOf}) as days, ${earned({ asOf: asOfDay }, 36)} as earned
        from (
          select customer_id, starts_on, ends_on + 1 as full_until, premium_minor,
            greatest(least(ends_on + 1, cancelled_on), starts_on) as until
          from policy_term where starts_on <= ${asOf}
        ) begun
        union all
        select customer_id, answered_on, null, null from satisfaction_answer s
        where answered_on < ${asOf} and ${isGoodAnswer(rules)}
      ) told group by customer_id having count(days) > 0
    ) t
    cross join lateral (
      select org_path from customer where id = t.customer_id and merged_into is null offset 0
    ) c
    group by 1 order by 1`);
  return Object.fromEntries(rows.map(({ province, ...cuts }) => [province, cuts]));
}

/** The cuts of the context as rows, `rfm_cut`, among common table expressions that end without a comma. */
export function rfmCutRows({ rfmCuts }: IndicatorContext): RawBuilder<unknown> {
  const rows = Object.entries(rfmCuts).map(
    ([province, { recencyMonths, policyDays, earnedPremiumMinor }]) => ({
      ...{ province, months: recencyMonths, days: policyDays, earned: earnedPremiumMinor },
    }),
  );
  return sql`
    rfm_cut as materialized (
      select * from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
        as cut (province text, months integer[], days integer[], earned bigint[])
    )`;
}

/** Cuts that a value is above. */
function above(value: RawBuilder<unknown>, cuts: RawBuilder<unknown>): RawBuilder<unknown> {
  const each = [1, 2, 3, 4].map((n) => sql`(${value} > ${cuts}[${sql.lit(n)}])::integer`);
  return sql`(${sql.join(each, sql` + `)})`;
}

/** Scores of 1 to 5 over `indicator` as `i` and the cuts of its province as `q`; null where that is not measured. */
export const rfmColumns = {
  recency: sql`5 - ${above(sql`i."recencyMonths"`, sql`q.months`)}`,
  frequency: sql`1 + ${above(sql`i."policyDays"`, sql`q.days`)}`,
  money: sql`1 + ${above(sql`i."earnedPremium36mMinor"`, sql`q.earned`)}`,
} as const;

export const ofProvince = sql`left join rfm_cut q on q.province = ${provinceOf(sql`i.org_path`)}`;

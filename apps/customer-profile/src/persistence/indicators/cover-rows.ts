import { type RawBuilder, sql } from '@evergreen/persistence';
import { type IndicatorContext, windowStart } from '../../domain/indicators/indicator-context.ts';
import { day, daysIn, wholeYears } from './base-rows.ts';

// Nobody has a longer history than this; it bounds the years that are looked at.
const yearsMax = 80;

/** Days of each vehicle under cover, by whichever policies; and days of each customer under any. */
export function spellRows({ asOf: asOfDay }: IndicatorContext): RawBuilder<unknown> {
  const asOf = day(asOfDay);
  return sql`
    held as (
      select customer_id, vehicle_id, range_agg(daterange(starts_on, until)) as days,
        bool_or(is_active) as is_active
      from term where until > starts_on group by customer_id, vehicle_id
    ),
    spell as materialized (
      select customer_id, vehicle_id, lower(each) as begins_on, least(upper(each), ${asOf}) as until
      from held, unnest(days) as each where lower(each) < ${asOf}
    ),
    stretch as materialized (
      select customer_id, lower(each) as begins_on, upper(each) as until
      from (
        select customer_id, range_agg(daterange(begins_on, until)) as days from spell group by customer_id
      ) covered, unnest(days) as each
    )`;
}

/**
 * Full years back from the day, each with enough exposure and without a risk claim; what lies before a long gap in
 * cover does not count, and nothing does when the cover ended long ago.
 */
function claimFreeRows({ asOf: asOfDay, rules }: IndicatorContext): RawBuilder<unknown> {
  const asOf = day(asOfDay);
  const { gapDaysMax, exposureMin } = rules.claimFree;
  const back = (k: RawBuilder<unknown>) => sql`(${asOf} - make_interval(years => ${k}))::date`;
  return sql`
    steady as (
      select customer_id,
        -- The stretch after the last long gap; there is always a first one.
        max(begins_on) filter (where is_after_gap) as begins_on
      from (
        select customer_id, begins_on,
          coalesce(begins_on - lag(until) over (partition by customer_id order by begins_on) > ${gapDaysMax}, true)
            as is_after_gap
        from stretch
      ) gaps group by customer_id
    ),
    year as (
      select s.customer_id, k, ${back(sql`k`)} as begins_on, ${back(sql`k - 1`)} as until
      from (
        select s.customer_id, s.begins_on, max(t.until) as last_until
        from steady s join stretch t using (customer_id) group by s.customer_id, s.begins_on
      ) s
      cross join lateral generate_series(1, least(${wholeYears(sql`s.begins_on`, asOf)} + 1, ${yearsMax})) as k
      where ${asOf} - s.last_until <= ${gapDaysMax}
    ),
    claimed as (select customer_id, max(occurred_on) as last_on from risk group by customer_id),
    clean_year as (
      select y.customer_id, y.k
      from year y
      join steady f using (customer_id)
      join spell s on s.customer_id = y.customer_id and s.begins_on < y.until and s.until > y.begins_on
        and s.begins_on >= f.begins_on
      left join claimed c on c.customer_id = y.customer_id
      where coalesce(c.last_on < y.begins_on, true)
      group by y.customer_id, y.k, y.begins_on, y.until
      having sum(${daysIn(sql`s.begins_on`, sql`s.until`, sql`y.begins_on`, sql`y.until`)})
        >= ${exposureMin}::float8 * 365
    ),
    claim_free as (
      select customer_id, count(*)::integer as years
      from (select customer_id, k, row_number() over (partition by customer_id order by k) as nth from clean_year) ranked
      where k = nth group by customer_id
    )`;
}

/** Exposure, the longest held vehicle, and the share of time under cover. */
function exposureRows(context: IndicatorContext): RawBuilder<unknown> {
  const asOf = day(context.asOf);
  const within = (months: number, of = sql`s`) =>
    daysIn(sql`${of}.begins_on`, sql`${of}.until`, day(windowStart(context, months)), asOf);
  const { yearsFull } = context.rules.stability.cover;
  return sql`
    exposed as (
      select customer_id, sum(${within(12)})::float8 / 365 as exposure_12m,
        sum(${within(36)})::float8 / 365 as exposure_36m, min(begins_on) as since
      from spell s group by customer_id
    ),
    covered_days as (
      select customer_id, sum(${within(12 * yearsFull)})::integer as days,
        (${asOf} - greatest(min(begins_on), ${day(windowStart(context, 12 * yearsFull))}))::integer as asked
      from stretch s group by customer_id
    ),
    longest as (
      select customer_id, max(${wholeYears(sql`lower(days)`, asOf)}) as years
      from held where is_active group by customer_id
    )`;
}

/** Rows about time under cover. */
export function coverRows(context: IndicatorContext): RawBuilder<unknown> {
  return sql`${spellRows(context)}, ${claimFreeRows(context)}, ${exposureRows(context)}`;
}

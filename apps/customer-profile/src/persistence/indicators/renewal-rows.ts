import { type RawBuilder, sql } from '@evergreen/persistence';
import { type IndicatorContext, windowStart } from '../../domain/indicators/indicator-context.ts';
import { day } from './base-rows.ts';

/**
 * Ends of terms and what became of them (S 2.1). An end counts once all of the days are known on which new cover might
 * have begun, or somebody told its outcome; not one that the customer did not decide: cancelled before, declined by the
 * insurer, the vehicle gone. A claim of a later day shows that cover went on though the book has no row of it: such an
 * end does not count either.
 */
export function renewalRows(context: IndicatorContext): RawBuilder<unknown> {
  const asOf = day(context.asOf);
  const { windowDays, earlyDays } = context.rules.renewal;
  const sources = Object.keys(context.knownUntil);
  return sql`
    known as (
      select * from unnest(${sources}::text[], ${Object.values(context.knownUntil)}::date[]) as k (source, until)
    ),
    renewal as (
      select distinct on (t.customer_id, t.id) t.customer_id, t.id, r.bound_on, r.premium_minor
      from term t join begun r on r.customer_id = t.customer_id and r.starts_on > t.starts_on
        and r.starts_on between t.full_until - ${windowDays}::integer and t.full_until + ${windowDays}::integer
        and (r.policy_id = t.policy_id or (r.vehicle_id = t.vehicle_id and r.cover is not distinct from t.cover))
      where t.full_until < ${asOf}
      order by t.customer_id, t.id, r.starts_on, r.id
    ),
    -- Apart, while Postgres still knows how many there are: later on it takes them for one.
    followed as materialized (
      select t.*, l.claimed_on, r.id as renewal_id, r.premium_minor as renewed_premium, r.bound_on as renewal_bound_on
      from term t
      left join renewal r on r.customer_id = t.customer_id and r.id = t.id
      left join (
        select customer_id, policy_id, max(occurred_on) as claimed_on from reported group by customer_id, policy_id
      ) l on l.customer_id = t.customer_id and l.policy_id = t.policy_id
    ),
    expiry as materialized (
      select t.customer_id, t.full_until, t.premium_minor, t.is_counted, t.renewal_id is not null or coalesce(o.outcome = 'renewed', false) as is_renewed,
        t.renewed_premium, t.renewal_bound_on as bound_on,
        t.renewal_bound_on <= t.full_until - 1 - ${earlyDays}::integer as is_early,
        row_number() over (partition by t.customer_id order by t.full_until desc, t.id desc) as nth
      from followed t
      left join known k on k.source = t.source
      left join renewal_outcome o on o.customer_id = t.customer_id and o.policy_id = t.policy_id
        and o.expired_on = t.full_until - 1
      where t.full_until < ${asOf} and t.until = t.full_until and not t.declined
        and coalesce(t.gone_on >= t.full_until + ${windowDays}::integer, true)
        and coalesce(o.outcome in ('renewed', 'lost'), true)
        and (o.outcome is not null
          or (t.full_until + ${windowDays}::integer <= k.until and t.full_until + ${windowDays}::integer < ${asOf}))
        and (t.renewal_id is not null or o.outcome is not null or coalesce(t.claimed_on < t.full_until, true))
    ),
    renewed as (
      select customer_id,
        count(*) filter (where nth <= ${context.rules.loyalty.renewals.expiries})::integer as expired,
        count(*) filter (where nth <= ${context.rules.loyalty.renewals.expiries} and is_renewed)::integer as renewed,
        count(*) filter (where nth <= ${context.rules.loyalty.renewals.expiries} and is_renewed and bound_on is not null)
          ::integer as dated,
        count(*) filter (where nth <= ${context.rules.loyalty.renewals.expiries} and is_renewed and is_early)::integer
          as early,
        ${lastYear(context)}
      from expiry group by customer_id
    )`;
}

/** Sums over the ends of the last 12 months. Premium is compared where the renewal's is known, or there is none. */
function lastYear(context: IndicatorContext): RawBuilder<unknown> {
  const recent = sql`full_until >= ${day(windowStart(context, 12))}`;
  return sql`
    count(*) filter (where ${recent})::integer as expired_12m,
    count(*) filter (where ${recent} and is_renewed)::integer as renewed_12m,
    coalesce(sum(premium_minor) filter (where ${recent} and is_counted
      and (not is_renewed or renewed_premium is not null)), 0)::bigint as expiring_premium_12m,
    coalesce(sum(renewed_premium) filter (where ${recent} and is_counted and is_renewed), 0)::bigint
      as renewed_premium_12m`;
}

import { type RawBuilder, sql, type Transaction } from '@evergreen/persistence';
import { broughtBirthdays } from '../campaigns/birthdays.ts';
import { type IndicatorContext, windowStart } from '../../domain/indicators/indicator-context.ts';

/** Days of a span of days that lie in a window, both half-open. */
export function daysIn(
  from: RawBuilder<unknown>,
  until: RawBuilder<unknown>,
  windowFrom: RawBuilder<unknown>,
  windowUntil: RawBuilder<unknown>,
): RawBuilder<unknown> {
  return sql`greatest(least(${until}, ${windowUntil}) - greatest(${from}, ${windowFrom}), 0)`;
}

/** Whole years from one day to another. */
export function wholeYears(from: RawBuilder<unknown>, to: RawBuilder<unknown>): RawBuilder<unknown> {
  return sql`extract(year from age(${to}::timestamp, ${from}::timestamp))::integer`;
}

/** Whole months from one day to another. */
export function wholeMonths(from: RawBuilder<unknown>, to: RawBuilder<unknown>): RawBuilder<unknown> {
  const between = sql`age(${to}::timestamp, ${from}::timestamp)`;
  return sql`(extract(year from ${between}) * 12 + extract(month from ${between}))::integer`;
}

/** A day of the context as a date. */
export function day(on: string): RawBuilder<unknown> {
  return sql`${on}::date`;
}

/** Customers that are asked about. @param among gives ids of customers as `id` */
function askedQuery(among: RawBuilder<unknown>): RawBuilder<unknown> {
  return sql`
    select c.id, c.org_path, c.household_id, c.kind, c.occupation, c.attributes,
      (case when c.birthday is null then m.birthday else c.birthday end / 100)::integer as birth_month
    from customer c left join (${broughtBirthdays}) m on m.customer_id = c.id
    where c.id in (${among}) and c.merged_into is null`;
}

/**
 * Their terms that had begun: `until` is the first day without cover, `full_until` what it would be without a
 * cancellation.
 */
function begunQuery(context: IndicatorContext): RawBuilder<unknown> {
  return sql`
    select t.customer_id, t.id, t.policy_id, t.vehicle_id, p.cover, p.source, t.starts_on,
      t.ends_on + 1 as full_until,
      greatest(least(t.ends_on + 1, t.cancelled_on), t.starts_on) as until,
      t.premium_minor, t.currency, t.stated_claims, t.declined, t.bound_on, t.arrears_minor, v.gone_on,
      coalesce(t.attributes ->> 'channel', p.attributes ->> 'Channel') as channel,
      coalesce(t.attributes ->> 'region', t.attributes ->> 'Region', p.attributes ->> 'Region') as region,
      coalesce(v.attributes ->> 'vehicle_class', v.attributes ->> 'VehClass') as vehicle_class,
      coalesce(t.attributes ->> 'VehAge', v.attributes ->> 'vehicle_age') as vehicle_age
    from asked a
    join policy_term t on t.customer_id = a.id and t.starts_on <= ${day(context.asOf)}
    join policy p on p.customer_id = t.customer_id and p.id = t.policy_id
    join vehicle v on v.customer_id = t.customer_id and v.id = t.vehicle_id`;
}

declare const isStaged: unique symbol;

/** Customers and their terms that lie in temporary tables of this transaction, with what they are reckoned with. */
export interface StagedTerms {
  readonly context: IndicatorContext;
  readonly [isStaged]: true;
}

/**
 * Puts many customers and their terms into temporary tables, until the transaction ends or the next are staged. Postgres
 * cannot estimate the joins of the keys that make them, and takes thousands of rows for one: all that follows would
 * compare each row with each. Of a table it knows how many there are.
 */
export async function stageTerms(
  tx: Transaction,
  among: RawBuilder<unknown>,
  context: IndicatorContext,
): Promise<StagedTerms> {
  await tx.rows(sql`drop table if exists pg_temp.asked, pg_temp.begun`);
  await tx.rows(sql`create temporary table asked on commit drop as ${askedQuery(among)}`);
  await tx.rows(sql`analyze asked`);
  await tx.rows(sql`create temporary table begun on commit drop as ${begunQuery(context)}`);
  await tx.rows(sql`analyze begun`);
  return { context } as StagedTerms;
}

/** What a term earned in the window of so many months: premium by the day, rounded for each term. */
export function earned(context: Pick<IndicatorContext, 'asOf'>, months: number): RawBuilder<unknown> {
  const days = daysIn(sql`starts_on`, sql`until`, day(windowStart(context, months)), day(context.asOf));
  return sql`(2 * premium_minor * (${days}) + (full_until - starts_on)) / (2 * (full_until - starts_on))`;
}

function termRows(context: IndicatorContext): RawBuilder<unknown> {
  const asOf = day(context.asOf);
  return sql`
    newest as materialized (
      select distinct on (customer_id) customer_id, currency, channel, region, vehicle_class, vehicle_age
      from begun order by customer_id, starts_on desc, id desc
    ),
    term as materialized (
      select b.*, b.until > ${asOf} as is_active, ${earned(context, 12)} as earned_12m,
        ${earned(context, 36)} as earned_36m,
        b.currency = n.currency as is_counted
      from begun b join newest n using (customer_id)
    )`;
}

/**
 * Accidents as one, however many policies paid for them (S 2.1): what vehicle and day are one of. A risk claim was
 * paid or reserved, not withdrawn, and either own fault or not recovered in full. Claims that a file merely states of
 * a term, beyond those it has dates of, count on the last day of its cover that has passed.
 */
function claimRows({ asOf: asOfDay, capMinor }: IndicatorContext): RawBuilder<unknown> {
  const asOf = day(asOfDay);
  return sql`
    reported as materialized (
      select c.customer_id, c.policy_id, coalesce(t.vehicle_id, last.vehicle_id) as vehicle_id, c.occurred_on,
        coalesce(t.cover, last.cover) as cover,
        c.paid_minor + c.outstanding_minor as gross, c.recovered_minor, c.fault_percent,
        coalesce(c.withdrawn_on < ${asOf}, false) as is_withdrawn, c.currency = n.currency as is_counted
      from asked a
      join claim c on c.customer_id = a.id
      join newest n on n.customer_id = a.id
      left join begun t on t.customer_id = c.customer_id and t.id = c.term_id
      left join (
        select distinct on (customer_id, policy_id) customer_id, policy_id, vehicle_id, cover
        from begun order by customer_id, policy_id, starts_on desc
      ) last on last.customer_id = c.customer_id and last.policy_id = c.policy_id
      where c.occurred_on < ${asOf} and coalesce(c.reported_on, c.occurred_on) < ${asOf}
    ),
    accident as materialized (
      select *, least(net, coalesce(${capMinor}::bigint, net)) as capped,
        live_gross > 0 and (live_fault > 0 or live_gross > live_recovered) as is_risk
      from (
        select customer_id, vehicle_id, occurred_on,
          coalesce(sum(gross - recovered_minor) filter (where is_counted), 0)::bigint as net,
          coalesce(sum(gross - recovered_minor) filter (where is_counted and cover = 'compulsory'), 0)::bigint
            as net_compulsory,
          coalesce(sum(gross - recovered_minor) filter (where is_counted and cover = 'commercial'), 0)::bigint
            as net_commercial,
          coalesce(sum(gross) filter (where not is_withdrawn), 0)::bigint as live_gross,
          coalesce(sum(recovered_minor) filter (where not is_withdrawn), 0)::bigint as live_recovered,
          coalesce(max(fault_percent) filter (where not is_withdrawn), 0) as live_fault
        from reported group by customer_id, vehicle_id, occurred_on
      ) summed
    ),
    stated as (
      select t.customer_id, least(t.until, ${asOf}) - 1 as occurred_on, t.stated_claims - count(r.policy_id) as n
      from term t left join reported r on r.customer_id = t.customer_id and r.policy_id = t.policy_id
        and r.occurred_on >= t.starts_on and r.occurred_on < t.full_until
      where t.stated_claims > 0 and least(t.until, ${asOf}) > t.starts_on
      group by t.customer_id, t.id, t.until, t.stated_claims having t.stated_claims > count(r.policy_id)
    ),
    risk as materialized (
      select customer_id, occurred_on, 1 as n from accident where is_risk
      union all select customer_id, occurred_on, n from stated
    )`;
}

/** The rows all indicators are made of, as common table expressions over the staged tables. */
export function baseRows({ context }: StagedTerms): RawBuilder<unknown> {
  return sql`${termRows(context)}, ${claimRows(context)}`;
}

import type { LocalDate } from '@evergreen/kernel';
import { type RawBuilder, sql, type Transaction } from '@evergreen/persistence';
import type { IndicatorContext } from '../../domain/indicators/indicator-context.ts';
import { heldAmounts, insightAmounts } from '../../domain/insight/insight-sums.ts';
import { type CustomerIds, customersOf } from '../evaluation/customers-to-evaluate.ts';
import { factRows } from '../evaluation/rebuild-facts.ts';
import { stageTerms } from '../indicators/base-rows.ts';
import { householdCover } from './household-cover.ts';
import { amountRows, summedAmounts } from './insight-sums.ts';

const amounts = sql.join(insightAmounts.map((name) => sql.ref(name)));
const held = sql.join(heldAmounts.map((name) => sql.ref(name)));
const cells = sql`org_path, channel, vehicle_class, region`;
const added = (table: string, names: readonly string[]) =>
  sql.join(
    names.map(
      (name) => sql`${sql.ref(name)} = ${sql.ref(`${table}.${name}`)} + ${sql.ref(`excluded.${name}`)}`,
    ),
  );

const tenth = (index: RawBuilder<unknown>) => sql`least(floor(${index} / 10), 9)::integer`;
/** Quadrant, and tenths of loyalty and of satisfaction; null where nothing is known of satisfaction. */
const placeOnMap = sql`case when satisfaction is not null
  then coalesce(quadrant, 0) || '/' || ${tenth(sql`loyalty`)} || '/' || ${tenth(sql`satisfaction`)} end`;

/** Adds the customers of a range to the rows of a run. */
export async function addToInsight(
  tx: Transaction,
  runId: string,
  customers: CustomerIds,
  context: IndicatorContext,
): Promise<number> {
  const staged = await stageTerms(tx, customersOf(customers, null), context);
  const [row] = await tx.rows<{ customers: bigint }>(sql`
    with ${factRows(staged, 0)}, ${amountRows(context)},
    ended as materialized (
      select a.customer_id, a.org_path, a.channel, a.vehicle_class, a.region, e.is_renewed,
        greatest(round((e.full_until - a.since) / 365.25), 1)::integer as year
      from expiry e join amount a using (customer_id)
    ),
    written as (
      insert into insight_row (run_id, ${cells}, currency, ${amounts})
      select ${runId}::uuid, ${cells}, currency, ${summedAmounts}
      from amount group by ${cells}, currency order by ${cells}, currency
      on conflict (run_id, org_path, channel, vehicle_class, region, currency)
        do update set ${added('insight_row', insightAmounts)}
    ),
    survived as (
      insert into insight_survival (run_id, ${cells}, policy_year, at_risk, lapsed)
      select ${runId}::uuid, ${cells}, year, count(*), count(*) filter (where not is_renewed)
      from ended group by ${cells}, year order by ${cells}, year
      on conflict (run_id, org_path, channel, vehicle_class, region, policy_year)
        do update set ${added('insight_survival', ['at_risk', 'lapsed'])}
    ),
    years as (
      select customer_id, array_agg(year::smallint order by year) as years_ended,
        array_agg(year::smallint order by year) filter (where not is_renewed) as years_lapsed
      from ended group by customer_id
    ),
    kept as (
      insert into insight_customer (run_id, customer_id, ${cells}, currency, years_ended, years_lapsed, ${held})
      select ${runId}::uuid, customer_id, ${cells}, currency, years_ended, years_lapsed,
        ${sql.join(heldAmounts.map((name) => sql`nullif(${sql.ref(name)}, 0)`))}
      from amount left join years using (customer_id) order by customer_id
    )
    select count(*) as customers from indicator`);
  return Number(row!.customers);
}

/**
 * Counts who is on which list, in which quadrant, under which warning and where on the map of loyalty and satisfaction,
 * and what cover households miss, as of now.
 */
export async function countStandings(tx: Transaction, runId: string): Promise<void> {
  const placed = (kind: string, value: RawBuilder<unknown>) => sql`
    select org_path, ${kind} as kind, (${value})::text as value, count(*) as n
    from customer_fact where (${value}) is not null group by org_path, (${value})::text`;
  await tx.rows(sql`
    insert into insight_standing (run_id, org_path, kind, value, n)
    select ${runId}::uuid, org_path, kind, value, n from (
      ${placed('list', sql`list`)} union all ${placed('quadrant', sql`coalesce(quadrant::text, 'unknown')`)}
      union all ${placed('map', placeOnMap)}
      union all ${placed('warning', sql`warning`)}
      union all ${placed('blacklisted', sql`case when blacklisted then 'yes' end`)}
      union all select org_path, 'household', value, count(*) from (
        select min(org_path collate "C") as org_path, ${householdCover} as value
        from customer_fact group by coalesce(household_id, customer_id)
      ) households group by org_path, value
    ) counted`);
}

/** Shows the run as the snapshot of its day, in the place of an earlier one. */
export async function showSnapshot(
  tx: Transaction,
  snapshot: {
    readonly asOf: LocalDate;
    readonly runId: string;
    readonly rulesVersion: number;
    readonly at: Date;
  },
): Promise<void> {
  const { asOf, runId, rulesVersion, at } = snapshot;
  await tx.rows(sql`
    insert into insight_snapshot (as_of, run_id, rules_version, reckoned_at, holds_customers)
    values (${asOf}, ${runId}, ${rulesVersion}, ${at}, true)
    on conflict (as_of) do update set run_id = excluded.run_id, rules_version = excluded.rules_version,
      reckoned_at = excluded.reckoned_at, holds_customers = true`);
}

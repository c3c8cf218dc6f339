import type { LocalDate } from '@evergreen/kernel';
import { type RawBuilder, sql, type Transaction } from '@evergreen/persistence';
import type { IndicatorContext } from '../../domain/indicators/indicator-context.ts';
import { insightAmounts } from '../../domain/insight/insight-sums.ts';
import { type CustomerIds, customersOf } from '../evaluation/customers-to-evaluate.ts';
import { factRows } from '../evaluation/rebuild-facts.ts';
import { stageTerms } from '../indicators/base-rows.ts';
import { householdCover } from './household-cover.ts';
import { heardRows, insightColumns } from './insight-sums.ts';

const amounts = sql.join(insightAmounts.map((name) => sql.ref(name)));
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
    with ${factRows(staged, 0)}, ${heardRows(context)},
    written as (
      insert into insight_row (run_id, org_path, channel, vehicle_class, region, currency, ${amounts})
      select ${runId}::uuid, i.org_path, coalesce(i.channel, ''), coalesce(i.vehicle_class, ''),
        coalesce(i.region, ''), coalesce(i.currency, ''), ${insightColumns(context)}
      from indicator i join fact f using (customer_id) left join heard h using (customer_id)
        left join squared q using (customer_id)
      group by i.org_path, coalesce(i.channel, ''), coalesce(i.vehicle_class, ''), coalesce(i.region, ''),
        coalesce(i.currency, '')
      order by 2, 3, 4, 5, 6
      on conflict (run_id, org_path, channel, vehicle_class, region, currency)
        do update set ${added('insight_row', insightAmounts)}
    ),
    survived as (
      insert into insight_survival (run_id, org_path, policy_year, at_risk, lapsed)
      select ${runId}::uuid, i.org_path, greatest(round((e.full_until - i."customerSince") / 365.25), 1)::integer as year,
        count(*), count(*) filter (where not e.is_renewed)
      from expiry e join indicator i using (customer_id)
      group by i.org_path, year order by i.org_path, year
      on conflict (run_id, org_path, policy_year) do update set ${added('insight_survival', ['at_risk', 'lapsed'])}
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

/** Shows the run as the snapshot of its day; an earlier one of the day goes. */
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
    insert into insight_snapshot (as_of, run_id, rules_version, reckoned_at)
    values (${asOf}, ${runId}, ${rulesVersion}, ${at})
    on conflict (as_of) do update set run_id = excluded.run_id, rules_version = excluded.rules_version,
      reckoned_at = excluded.reckoned_at`);
  for (const table of ['insight_row', 'insight_survival', 'insight_standing'])
    await tx.rows(sql`
      delete from ${sql.table(table)} r where not exists (select from insight_snapshot s where s.run_id = r.run_id)
        and not exists (select from run where run.id = r.run_id and run.state in ('queued', 'running', 'paused'))`);
}

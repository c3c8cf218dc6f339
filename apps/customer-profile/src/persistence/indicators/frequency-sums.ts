import { addMonths } from '@evergreen/kernel';
import { type RawBuilder, sql, type Transaction } from '@evergreen/persistence';
import { fullHistory, lastGroup } from '../../domain/indicators/frequency-fit.ts';
import type { FrequencyChunk } from '../../domain/indicators/frequency-run.ts';
import type { IndicatorContext } from '../../domain/indicators/indicator-context.ts';
import { baseRows, day, daysIn, stageTerms } from './base-rows.ts';
import { spellRows } from './cover-rows.ts';

/** Years of the book that a fit looks at, the last of which is held out for its check. */
const yearsFitted = 10;
const historyMonths = 36;

function sums(n: RawBuilder<unknown>, e: RawBuilder<unknown>): RawBuilder<unknown> {
  const total = (of: RawBuilder<unknown>) => sql`coalesce(sum(${of}) filter (where ${e} > 0), 0)::float8`;
  return sql`json_build_object('customers', count(*) filter (where ${e} > 0), 'n', ${total(n)}, 'e', ${total(e)},
    'nn', ${total(sql`${n} * ${n}`)}, 'ne', ${total(sql`${n} * ${e}`)}, 'ee', ${total(sql`${e} * ${e}`)})`;
}

/** Claims and vehicle years of customers, summed as a fit and its check need them. */
export async function frequencySums(
  tx: Transaction,
  among: RawBuilder<unknown>,
  context: IndicatorContext,
): Promise<FrequencyChunk> {
  const { asOf } = context;
  const lastYear = addMonths(asOf, -12);
  const windows = {
    all: [addMonths(asOf, -12 * yearsFitted), asOf],
    before: [addMonths(asOf, -12 * yearsFitted), lastYear],
    history: [addMonths(lastYear, -historyMonths), lastYear],
    later: [lastYear, asOf],
  } as const;
  const names = Object.entries(windows);
  const exposures = names.map(
    ([name, [from, until]]) => sql`
      sum(${daysIn(sql`begins_on`, sql`until`, day(from), day(until))})::float8 / 365 as ${sql.ref(`e_${name}`)}`,
  );
  const counts = names.map(
    ([name, [from, until]]) => sql`
      coalesce(sum(n) filter (where occurred_on >= ${day(from)} and occurred_on < ${day(until)}), 0)::float8
        as ${sql.ref(`n_${name}`)}`,
  );
  const staged = await stageTerms(tx, among, context);
  const [row] = await tx.rows<FrequencyChunk>(sql`
    with ${baseRows(staged)}, ${spellRows(context)},
    exposed as (select customer_id, ${sql.join(exposures)} from spell group by customer_id),
    counted as (select customer_id, ${sql.join(counts)} from risk group by customer_id),
    each as (
      select e.*, ${sql.join(names.map(([name]) => sql`coalesce(${sql.ref(`c.n_${name}`)}, 0) as ${sql.ref(`n_${name}`)}`))}
      from exposed e left join counted c using (customer_id)
    ),
    grouped as (
      select least(n_history, ${lastGroup})::integer as claims, count(*) as customers, sum(n_history) as n,
        sum(e_history) as e, sum(n_later) as later_claims, sum(e_later) as later_exposure
      from each where e_history >= ${fullHistory} and e_later > 0 group by 1
    )
    select
      (select ${sums(sql`n_all`, sql`e_all`)} from each) as all,
      (select ${sums(sql`n_before`, sql`e_before`)} from each) as before,
      (select coalesce(json_agg(json_build_object('claims', claims, 'customers', customers, 'n', n, 'e', e,
        'laterClaims', later_claims, 'laterExposure', later_exposure)), '[]') from grouped) as groups`);
  return row!;
}

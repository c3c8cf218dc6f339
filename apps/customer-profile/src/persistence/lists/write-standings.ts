import type { LocalDate } from '@evergreen/kernel';
import { type RawBuilder, sql, type Transaction } from '@evergreen/persistence';
import { factOf } from '../../domain/facts/fact-catalogue.ts';
import { factsOf } from '../../domain/lists/list-rules.ts';
import { type DecidedRange, type DecisionRules, inRange } from './decision.ts';

/**
 * Writes what differs from the day before: the old row ends, a new one begins; of one day the last decision counts.
 * Overrides whose last day has come end, and the rules count again. A customer without facts is nowhere.
 * @returns how many customers came to be on another list or in another quadrant
 */
export async function writeStandings(
  tx: Transaction,
  decided: DecisionRules,
  range: DecidedRange,
  now: Date,
): Promise<number> {
  const { version } = decided;
  const { today } = decided.context;
  await tx.rows(sql`
    update standing_override set ended_on = ${today}, ended_because = 'DUE'
    where ended_on is null and ends_on <= ${today} and ${inRange(sql`customer_id`, range)}`);
  const [row] = await tx.rows<{ moved: number }>(sql`
    with told as (
      select d.customer_id, k.kind, k.ruled, k.last_ruled
      from decision d cross join lateral (values
        ('list', d.list, null),
        ('quadrant', d.quadrant::text, coalesce(d.quadrant, d.last_quadrant)::text)) k (kind, ruled, last_ruled)
    ), latest as (
      select * from standing where to_on is null and ${inRange(sql`customer_id`, range)}
    ), forced as (
      select * from standing_override where ended_on is null and ${inRange(sql`customer_id`, range)}
    ), after as (
      select customer_id, kind, t.ruled, coalesce(t.last_ruled, n.last_ruled) as last_ruled, n.from_on,
        case when t.customer_id is not null then o.id end as override_id,
        case when t.customer_id is null then null when o.id is null then t.ruled else o.value end as value,
        n.value as was, n.ruled as was_ruled, n.override_id as was_override, n.rules_version as was_version,
        case when n.from_on < ${today} then n.value else n.previous end as previous
      from told t full join latest n using (customer_id, kind) left join forced o using (customer_id, kind)
    ), diff as (
      select * from after
      where coalesce(from_on <= ${today}, true) and (
        (value, ruled, override_id) is distinct from (was, was_ruled, was_override)
        or (value is not null and was_version <> ${version}))
    ), closed as (
      update standing s set to_on = ${today} from diff
      where s.customer_id = diff.customer_id and s.kind = diff.kind and s.to_on is null and s.from_on < ${today}
      returning 1
    ), written as (
      insert into standing (customer_id, kind, from_on, value, previous, ruled, last_ruled, rules_version, inputs,
        override_id, decided_at)
      select diff.customer_id, diff.kind, ${today}, diff.value, diff.previous, diff.ruled, diff.last_ruled, ${version},
        case when f.customer_id is null then '{}' when diff.kind = 'list' then ${listInputs(decided)}
          else ${quadrantInputs(decided)} end,
        diff.override_id, ${now}
      from diff left join customer_fact f using (customer_id) left join decision d using (customer_id)
      -- Only one row of a customer may be without an end, so the old ones end first.
      where (select count(*) from closed) >= 0
      on conflict (customer_id, kind, from_on) do update set value = excluded.value, ruled = excluded.ruled,
        last_ruled = excluded.last_ruled, rules_version = excluded.rules_version, inputs = excluded.inputs,
        override_id = excluded.override_id, decided_at = excluded.decided_at
    )
    select count(*) filter (where value is distinct from was)::integer as moved from diff`);
  return row!.moved;
}

/** Who came to another list by the decisions of this very moment; null: on none. */
export function listMoves(
  tx: Transaction,
  range: DecidedRange,
  { on, now }: { readonly on: LocalDate; readonly now: Date },
): Promise<
  { readonly customer_id: string; readonly value: string | null; readonly previous: string | null }[]
> {
  return tx.rows(sql`
    select customer_id, value, previous from standing
    where kind = 'list' and from_on = ${on} and decided_at = ${now} and value is distinct from previous
      and ${inRange(sql`customer_id`, range)}
    order by customer_id`);
}

/** Facts as they were asked, by column, so that the decision can be explained later. */
export function factInputs(keys: readonly string[]): RawBuilder<unknown> {
  if (keys.length === 0) return sql`'{}'::jsonb`;
  const pairs = keys.map((key) => {
    const { column } = factOf(key)!;
    const isDecided = column === 'warning' || column === 'quadrant';
    return sql`${column}::text, ${sql.ref(`${isDecided ? 'd' : 'f'}.${column}`)}`;
  });
  return sql`jsonb_build_object(${sql.join(pairs)})`;
}

function listInputs({ rules }: DecisionRules): RawBuilder<unknown> {
  return factInputs(factsOf(rules.good, rules.poor));
}

function quadrantInputs({ rules }: DecisionRules): RawBuilder<unknown> {
  return sql`jsonb_build_object('loyalty', f.loyalty, 'satisfaction', f.satisfaction, 'loyaltyCut', d.loyalty_cut,
    'satisfactionCut', d.satisfaction_cut, 'hysteresis', ${rules.hysteresis}::double precision,
    'last', d.last_quadrant)`;
}

/** Keeps the facts of the range true to what stands. @returns how many rows changed */
export async function markFacts(tx: Transaction, range: DecidedRange): Promise<number> {
  const [row] = await tx.rows<{ count: number }>(sql`
    with marked as (
      update customer_fact f set list = l.value, quadrant = q.value::smallint, warning = d.warning,
        changed_seq = nextval('customer_fact_change')
      from decision d
      left join standing l on l.customer_id = d.customer_id and l.kind = 'list' and l.to_on is null
      left join standing q on q.customer_id = d.customer_id and q.kind = 'quadrant' and q.to_on is null
      where f.customer_id = d.customer_id and ${inRange(sql`f.customer_id`, range)}
        and (f.list, f.quadrant, f.warning) is distinct from (l.value, q.value::smallint, d.warning)
      returning 1
    )
    select count(*)::integer as count from marked`);
  return row!.count;
}

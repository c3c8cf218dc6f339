import type { LocalDate } from '@evergreen/kernel';
import { sql, type Transaction } from '@evergreen/persistence';
import { factsOf } from '../../domain/lists/list-rules.ts';
import { type DecidedRange, type DecisionRules, inRange } from './decision.ts';
import { factInputs } from './write-standings.ts';

/** By when somebody has looked, of warnings that begin today. */
export interface DueDates {
  readonly amber: LocalDate;
  readonly red: LocalDate;
}

/** What became of warnings in one pass. */
export type WarningCounts = Readonly<
  Partial<Record<'opened' | 'escalated' | 'reopened' | 'eased' | 'gone', number>>
>;

/**
 * Opens a warning where a rule begins to hold; escalates it where it comes to red, which opens a judged one again; eases
 * and closes it as the facts do. What stands is told once, however often the pass is repeated.
 */
export async function writeWarnings(
  tx: Transaction,
  decided: DecisionRules,
  range: DecidedRange,
  due: DueDates,
  now: Date,
): Promise<WarningCounts> {
  const { rules, version, context } = decided;
  const { today } = context;
  const ids = rules.warnings.map(({ warningId }) => warningId);
  const inputs = factInputs(factsOf(...rules.warnings.flatMap(({ amber, red }) => [amber, red])));
  const dueOn = sql`case diff.level when 'red' then ${due.red}::date else ${due.amber}::date end`;
  const rows = await tx.rows<{ kind: keyof WarningCounts; count: number }>(sql`
    with told as (
      select d.customer_id, r.rule, case l.level when 2 then 'red' else 'amber' end as level
      from decision d
      cross join lateral unnest(d.levels) with ordinality l (level, n)
      join unnest(${ids}::text[]) with ordinality r (rule, n) on r.n = l.n
      where l.level > 0
    ), live as (
      select * from warning where state <> 'closed' and ${inRange(sql`customer_id`, range)}
    ), diff as (
      select customer_id, rule, t.level, w.id, w.level as was
      from told t full join live w using (customer_id, rule) where t.level is distinct from w.level
    ), opened as (
      insert into warning (customer_id, id, rule, episode, level, state, opened_on, due_on, owner, owner_label,
        rules_version, as_of, inputs)
      select customer_id, uuidv7(), diff.rule,
        coalesce((select max(episode) from warning e where e.customer_id = diff.customer_id and e.rule = diff.rule), 0)
          + 1,
        diff.level, 'open', ${today}, ${dueOn}, o.owner, o.owner_label, ${version}, ${today}, ${inputs}
      from diff join customer_fact f using (customer_id) left join decision d using (customer_id)
      left join lateral (
        select owner, owner_label from warning_owner w
        where w.org_path in (f.org_path, '/') or starts_with(f.org_path, w.org_path || '/')
        order by length(w.org_path) desc limit 1
      ) o on true
      where diff.id is null
      on conflict (customer_id, rule) where state <> 'closed' do nothing
      returning customer_id, id, revision, level, 'opened' as kind
    ), changed as (
      update warning w set level = coalesce(diff.level, w.level), revision = w.revision + 1,
        state = case when diff.level is null then 'closed' when w.state = 'judged' and diff.level = 'red' then 'open'
          else w.state end,
        outcome = case when w.state = 'judged' and diff.level = 'red' then null else w.outcome end,
        due_on = case diff.level when 'red' then
          case when w.state = 'judged' then ${due.red}::date else least(w.due_on, ${due.red}::date) end else w.due_on end,
        gone_on = case when diff.level is null then ${today}::date end,
        rules_version = ${version}, as_of = ${today}, inputs = case when f.customer_id is null then w.inputs else ${inputs} end
      from diff left join customer_fact f using (customer_id) left join decision d using (customer_id)
      where w.customer_id = diff.customer_id and w.id = diff.id and w.state <> 'closed'
      returning w.customer_id, w.id, w.revision, w.level, case
        when new.state = 'closed' then 'gone' when old.state = 'judged' and new.state = 'open' then 'reopened'
        when new.level = 'red' then 'escalated' else 'eased' end as kind
    ), steps as (
      select * from opened union all select * from changed
    ), noted as (
      insert into warning_step (customer_id, warning_id, n, kind, level, on_date, at)
      select customer_id, id, revision, kind, level, ${today}, ${now} from steps
    )
    select kind, count(*)::integer as count from steps group by kind`);
  return Object.fromEntries(rows.map(({ kind, count }) => [kind, count]));
}

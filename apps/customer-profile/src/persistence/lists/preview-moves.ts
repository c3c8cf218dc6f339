import { type RawBuilder, sql, type Transaction } from '@evergreen/persistence';
import type { IndicatorContext } from '../../domain/indicators/indicator-context.ts';
import { type RulesMove, samplesOfMoveMax } from '../../domain/lists/rules-preview.ts';
import { factRows } from '../evaluation/rebuild-facts.ts';
import { stageTerms } from '../indicators/base-rows.ts';
import { type DecidedRange, type DecisionRules, decisions } from './decision.ts';

/**
 * Where the customers of a range would be by other rules, against where they are: their facts are reckoned anew by these
 * rules, nothing is written. What a person says against the rules stays as it is.
 */
export async function previewMoves(
  tx: Transaction,
  among: RawBuilder<unknown>,
  range: DecidedRange,
  context: IndicatorContext,
  decided: DecisionRules,
): Promise<RulesMove[]> {
  const staged = await stageTerms(tx, among, context);
  // Columns that are decided, not reckoned, are those that stand.
  const facts = sql`(
    select n.*, k.list, k.quadrant, k.warning
    from fact n left join customer_fact k on k.customer_id = n.customer_id)`;
  return tx.rows<RulesMove>(sql`
    with ${factRows(staged, decided.version)},
    would as materialized (${decisions(decided, range, facts)}),
    move as (
      select w.customer_id, m.kind, m.was, case when o.id is null then m.will else o.value end as will
      from would w left join customer_fact k on k.customer_id = w.customer_id
      cross join lateral (values
        ('list', k.list, w.list), ('quadrant', k.quadrant::text, w.quadrant::text), ('warning', k.warning, w.warning)
      ) m (kind, was, will)
      left join standing_override o on o.customer_id = w.customer_id and o.kind = m.kind and o.ended_on is null
    )
    select kind, was as "from", will as "to", count(*)::integer as customers,
      coalesce((array_agg(customer_id::text order by customer_id) filter (where was is distinct from will))
        [1:${sql.lit(samplesOfMoveMax)}], '{}') as samples
    from move group by kind, was, will`);
}

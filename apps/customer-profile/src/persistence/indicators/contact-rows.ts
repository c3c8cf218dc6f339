import { type RawBuilder, sql } from '@evergreen/persistence';
import type { IndicatorContext } from '../../domain/indicators/indicator-context.ts';
import { day } from './base-rows.ts';

/**
 * Since when phone and address are what they are: each since the last of its kind that ended, or since the first was
 * told. A second phone changes nothing, nor does one that took the place of a slip of the pen.
 */
export function contactRows(context: Pick<IndicatorContext, 'asOf'>): RawBuilder<unknown> {
  const asOf = day(context.asOf);
  return sql`
    reached as (
      -- By the key of each customer: Postgres would take the contacts of a new book for one, and compare all with all.
      select a.id as customer_id, kinds.since
      from asked a cross join lateral (
        select max(since) as since
        from (
          select greatest(min(n.valid_from), max(n.ended_on) filter (
            where n.ended_on < ${asOf} and not exists (
              select from customer_contact o where o.customer_id = n.customer_id and o.corrects = n.id))) as since
          from customer_contact n
          where n.customer_id = a.id and n.kind in ('phone', 'address') and n.valid_from < ${asOf}
          group by n.kind
        ) each_kind
      ) kinds
    )`;
}

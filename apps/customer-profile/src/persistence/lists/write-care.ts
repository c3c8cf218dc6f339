import type { LocalDate, Uuid } from '@evergreen/kernel';
import { sql, type Transaction } from '@evergreen/persistence';
import type { Care, Quadrant } from '../../domain/lists/quadrant.ts';
import { type DecidedRange, inRange } from './decision.ts';

/** The care of a customer as it stands. */
export interface CareRow {
  readonly customerId: Uuid;
  readonly orgPath: string;
  readonly quadrant: Quadrant | null;
  readonly care: Care;
  readonly sinceOn: LocalDate;
  readonly checkOn: LocalDate | null;
  readonly version: bigint;
  /** Whether the care is another one than before; else only the day of the next look has moved on. */
  readonly isNew: boolean;
}

/** On which day, by which version of the rules. */
export interface CareDay {
  readonly today: LocalDate;
  /** On which somebody looks again at who is visited first. */
  readonly checkOn: LocalDate;
  readonly version: number;
  readonly now: Date;
}

/**
 * Brings the care of a range into line with the quadrants as they stand. Whose visit was asked for so long ago that it
 * has to be looked at again, and who is still where they were, is asked for once more; who was to be kept, chosen anew.
 */
export function writeCare(
  tx: Transaction,
  range: DecidedRange,
  { today, checkOn, now, version }: CareDay,
): Promise<CareRow[]> {
  return tx.rows<CareRow>(sql`
    with asked as (
      select coalesce(f.customer_id, c.customer_id) as customer_id, f.quadrant, case f.quadrant when 1 then 'prevention'
          when 2 then 'rewards' when 3 then 'choose' when 4 then 'visit-first' else 'none' end as care,
        f.quadrant is distinct from c.quadrant as is_new, c.since_on
      from (select * from customer_fact where ${inRange(sql`customer_id`, range)}) f
      full join (select * from customer_care where ${inRange(sql`customer_id`, range)}) c using (customer_id)
      where f.quadrant is distinct from c.quadrant or (c.check_on <= ${today} and f.quadrant in (3, 4))
    ), written as (
      insert into customer_care (customer_id, quadrant, care, since_on, check_on, rules_version, version, changed_at)
      select customer_id, quadrant, care, case when is_new then ${today} else since_on end,
        case quadrant when 4 then ${checkOn}::date end, ${version}, 1, ${now}
      from asked
      on conflict (customer_id) do update set quadrant = excluded.quadrant, care = excluded.care,
        since_on = excluded.since_on, check_on = excluded.check_on, version = customer_care.version + 1,
        rules_version = excluded.rules_version, changed_at = excluded.changed_at
      returning customer_id, quadrant, care, since_on, check_on, version
    )
    select w.customer_id as "customerId", coalesce(c.org_path, '/') as "orgPath", w.quadrant, w.care,
      w.since_on as "sinceOn", w.check_on as "checkOn", w.version, a.is_new as "isNew"
    from written w join asked a using (customer_id) left join customer c on c.id = w.customer_id
    order by w.customer_id`);
}

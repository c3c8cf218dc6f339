import { sql, type Transaction } from '@evergreen/persistence';
import type { PointsOrderPlace } from './points-order.repository.ts';

/** How an award that was ordered stands, by the orders about it. */
export interface AwardStanding extends PointsOrderPlace {
  /** Key of the take-back that holds now; null: the award stands. */
  readonly takenBackBy: string | null;
  readonly timesTakenBack: number;
}

/** @returns by customer and key, with a space between; those never ordered are left out */
export async function awardsStanding(
  tx: Transaction,
  awards: readonly PointsOrderPlace[],
): Promise<ReadonlyMap<string, AwardStanding>> {
  const rows = await tx.rows<AwardStanding>(sql`
    select a.customer_id as "customerId", a.key,
      min(back.key) filter (where back.key is not null and not exists (
        select from points_order r
        where r.customer_id = a.customer_id and r.about_key = back.key and r.kind = 'RESTORE')) as "takenBackBy",
      count(back.key)::integer as "timesTakenBack"
    from (
      select distinct * from unnest(${awards.map(({ customerId }) => customerId)}::uuid[],
        ${awards.map(({ key }) => key)}::text[]) as asked (customer_id, key)) as asked
    join points_order a on a.customer_id = asked.customer_id and a.key = asked.key and a.kind = 'AWARD'
    left join points_order back
      on back.customer_id = a.customer_id and back.about_key = a.key and back.kind = 'TAKE_BACK'
    group by a.customer_id, a.key`);
  return new Map(rows.map((row) => [`${row.customerId} ${row.key}`, row]));
}

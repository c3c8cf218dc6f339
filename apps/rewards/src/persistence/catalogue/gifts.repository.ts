import { sql, type Transaction } from '@evergreen/persistence';
import type { Grant } from '../../domain/grant.ts';
import { pairs } from '../coupons/coupons.repository.ts';
import { redemptionsOfIds, type RedemptionKept } from '../redemptions/redemptions.repository.ts';

/**
 * Takes a piece for each office asked for, of the stock nearest to it; in the order asked, as far as there are any.
 * @returns whose stock each came from; undefined where there was none
 */
export async function takeStockFor(
  tx: Transaction,
  rewardId: string,
  offices: readonly string[],
): Promise<(string | undefined)[]> {
  const stocks = await tx.rows<{ orgPath: string; inStock: bigint }>(sql`
    select org_path as "orgPath", in_stock as "inStock" from reward_stock
    where reward_id = ${rewardId} order by length(org_path) desc, org_path for update`);
  const left = new Map(stocks.map(({ orgPath, inStock }) => [orgPath, inStock]));
  const taken = new Map<string, bigint>();
  const paths = offices.map((office) => {
    const near = stocks.find(
      ({ orgPath }) => isAbove(orgPath, office) && (left.get(orgPath) ?? 0n) > 0n,
    )?.orgPath;
    if (near === undefined) return undefined;
    left.set(near, left.get(near)! - 1n);
    taken.set(near, (taken.get(near) ?? 0n) + 1n);
    return near;
  });
  await tx.rows(sql`
    update reward_stock s set in_stock = s.in_stock - given.n
    from unnest(${[...taken.keys()]}::text[], ${[...taken.values()]}::bigint[]) as given (org_path, n)
    where s.reward_id = ${rewardId} and s.org_path = given.org_path`);
  return paths;
}

const isAbove = (orgPath: string, office: string): boolean =>
  orgPath === '/' || `${office}/`.startsWith(`${orgPath}/`);

/** Ends what was given and neither used nor sent. @param only these; undefined: all of the source @returns them as they were */
export async function lockGiven(
  tx: Transaction,
  { sourceKind, sourceId }: { readonly sourceKind: string; readonly sourceId: string },
  only: readonly Grant[] | undefined,
  at: Date,
): Promise<RedemptionKept[]> {
  const among =
    only === undefined
      ? sql``
      : sql`and (r.customer_id, r.key) in (select customer_id, key from ${pairs(only)})`;
  const ended = await tx.rows<{ customerId: string; id: string }>(sql`
    update redemption r set state = 'cancelled', cancelled_by = ${sourceKind}, ended_at = ${at}
    where r.source_kind = ${sourceKind} and r.source_id = ${sourceId} and r.state = 'confirmed'
      and r.used_at is null and (r.delivery_state is null or r.delivery_state in ('ordered', 'packed'))
      and not exists (
        select from coupon c where c.customer_id = r.customer_id and c.id = r.coupon_id and c.used_minor > 0) ${among}
    returning r.customer_id as "customerId", r.id`);
  return redemptionsOfIds(tx, ended);
}

import { sql, type Transaction } from '@evergreen/persistence';
import { valueKeyOf } from '../../domain/redemptions/redemption.ts';
import { takeBackValues } from '../value-guard/value-given.repository.ts';
import type { RedemptionKept } from './redemptions.repository.ts';

/**
 * Gives back what redemptions took: value of their terms, counts, stock, codes, passes. A code that was shown is given
 * to nobody again.
 * @param codes what becomes of their codes
 */
export async function giveBack(
  tx: Transaction,
  redemptions: readonly RedemptionKept[],
  codes: 'free' | 'void',
  at: Date,
): Promise<void> {
  // In the order in which they are taken, so that nobody waits in a circle.
  const places = redemptions.map((each) => ({ customerId: each.customerId, key: valueKeyOf(each) }));
  if (places.length > 0) await takeBackValues(tx, places, at);
  await lowerCaps(tx, redemptions);
  await lowerTotals(tx, redemptions);
  await returnStock(tx, redemptions);
  await returnCodes(tx, redemptions, codes);
  const passes = redemptions.flatMap(({ passCode }) => passCode ?? []);
  if (passes.length > 0) await tx.rows(sql`delete from pass where code = any (${passes}::text[])`);
}

/** Counts them no more against what each customer may have. */
export async function lowerCaps(
  tx: Transaction,
  redemptions: readonly Pick<RedemptionKept, 'customerId' | 'rewardId' | 'caps'>[],
): Promise<void> {
  const counts = redemptions.flatMap(({ customerId, rewardId, caps }) =>
    caps.map(({ period, startsOn }) => ({ customerId, rewardId, period, startsOn })),
  );
  if (counts.length === 0) return;
  await tx.rows(sql`
    update cap_use c set used = c.used - given.n
    from (
      select customer_id, reward_id, period, starts_on, count(*) as n
      from unnest(${counts.map(({ customerId }) => customerId)}::uuid[],
        ${counts.map(({ rewardId }) => rewardId)}::uuid[], ${counts.map(({ period }) => period)}::text[],
        ${counts.map(({ startsOn }) => startsOn)}::date[]) as given (customer_id, reward_id, period, starts_on)
      group by customer_id, reward_id, period, starts_on) as given
    where c.customer_id = given.customer_id and c.reward_id = given.reward_id and c.period = given.period
      and c.starts_on = given.starts_on`);
}

/** Counts them no more against what all together may have. */
export async function lowerTotals(
  tx: Transaction,
  redemptions: readonly Pick<RedemptionKept, 'isCounted' | 'rewardId'>[],
): Promise<void> {
  const counted = redemptions.filter(({ isCounted }) => isCounted).map(({ rewardId }) => rewardId);
  if (counted.length === 0) return;
  await tx.rows(sql`
    update reward_taken t set taken = t.taken - given.n
    from (select id, count(*) as n from unnest(${counted}::uuid[]) as given (id) group by id) as given
    where t.reward_id = given.id`);
}

async function returnStock(tx: Transaction, redemptions: readonly RedemptionKept[]): Promise<void> {
  const pieces = redemptions.flatMap(({ rewardId, stockPath }) =>
    stockPath === null ? [] : [{ rewardId, stockPath }],
  );
  if (pieces.length === 0) return;
  await tx.rows(sql`
    update reward_stock s set in_stock = s.in_stock + given.n
    from (
      select reward_id, org_path, count(*) as n
      from unnest(${pieces.map(({ rewardId }) => rewardId)}::uuid[],
        ${pieces.map(({ stockPath }) => stockPath)}::text[]) as given (reward_id, org_path)
      group by reward_id, org_path) as given
    where s.reward_id = given.reward_id and s.org_path = given.org_path`);
}

async function returnCodes(
  tx: Transaction,
  redemptions: readonly RedemptionKept[],
  state: 'free' | 'void',
): Promise<void> {
  const codes = redemptions.flatMap(({ poolId, codeN, id }) =>
    poolId === null || codeN === null ? [] : [{ poolId, codeN, id }],
  );
  if (codes.length === 0) return;
  await tx.rows(sql`
    update pool_code c set state = ${state},
      redemption_id = case when ${state} = 'free' then null else c.redemption_id end
    from unnest(${codes.map(({ poolId }) => poolId)}::uuid[], ${codes.map(({ codeN }) => codeN)}::bigint[],
      ${codes.map(({ id }) => id)}::uuid[]) as given (pool_id, n, id)
    where c.pool_id = given.pool_id and c.n = given.n and c.redemption_id = given.id`);
}

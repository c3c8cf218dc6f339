import { type Reader, sql, type Transaction } from '@evergreen/persistence';
import type { Words } from '../../domain/catalogue/reward.ts';

export interface StockChange {
  readonly key: string;
  readonly orgPath: string;
  readonly change: bigint;
  readonly reason: string;
}

export async function stockChangeOfKey(
  reader: Reader,
  rewardId: string,
  key: string,
): Promise<StockChange | undefined> {
  const [row] = await reader.rows<StockChange>(sql`
    select key, org_path as "orgPath", change, reason from stock_change
    where reward_id = ${rewardId} and key = ${key}`);
  return row;
}

/** @returns false where less is there than is taken: nothing is written then that may stay */
export async function changeStock(
  tx: Transaction,
  rewardId: string,
  { key, orgPath, change, reason }: StockChange,
  by: string,
  at: Date,
): Promise<boolean> {
  await tx.rows(sql`
    insert into stock_change (reward_id, key, org_path, change, reason, changed_by, changed_at)
    values (${rewardId}, ${key}, ${orgPath}, ${change}, ${reason}, ${by}, ${at})`);
  await tx.rows(sql`
    insert into reward_stock (reward_id, org_path) values (${rewardId}, ${orgPath}) on conflict do nothing`);
  const rows = await tx.rows(sql`
    update reward_stock set in_stock = in_stock + ${change}
    where reward_id = ${rewardId} and org_path = ${orgPath} and in_stock + ${change} >= 0
    returning org_path`);
  return rows.length > 0;
}

/** A stock or a pool that is running out. */
export interface LowKept {
  readonly rewardId: string | null;
  readonly poolId: string | null;
  readonly names: Words;
  readonly orgPath: string;
  readonly left: bigint;
  readonly since: Date;
}

// Rewards that have ended need no stock.
const stocks = sql`
  select s.reward_id, s.org_path, s.in_stock, s.low_since, v.content -> 'names' as names,
    s.in_stock <= (v.content ->> 'lowAt')::bigint as is_low
  from reward_stock s
  join reward r on r.id = s.reward_id and r.state in ('active', 'paused')
  join reward_revision v on v.reward_id = r.id and v.revision = r.revision`;

const pools = sql`
  select p.id, p.name, p.low_since, l.n as in_stock, l.n <= p.low_at as is_low
  from code_pool p
  cross join lateral (
    select count(*) as n from (
      select from pool_code c where c.pool_id = p.id and c.state = 'free' limit p.low_at + 1) as few) as l
  where exists (select from pool_code c where c.pool_id = p.id)`;

/** Notes what has begun to run out since the last look, and forgets what was filled up. @returns what has begun */
export async function noteLow(tx: Transaction, at: Date): Promise<LowKept[]> {
  const ofStock = await tx.rows<LowKept>(sql`
    with seen as (${stocks})
    update reward_stock s set low_since = case when seen.is_low then ${at}::timestamptz end
    from seen
    where s.reward_id = seen.reward_id and s.org_path = seen.org_path
      and seen.is_low <> (seen.low_since is not null)
    returning s.reward_id as "rewardId", null as "poolId", seen.names, s.org_path as "orgPath",
      s.in_stock as left, s.low_since as since`);
  const ofPools = await tx.rows<LowKept>(sql`
    with seen as (${pools})
    update code_pool p set low_since = case when seen.is_low then ${at}::timestamptz end
    from seen
    where p.id = seen.id and seen.is_low <> (seen.low_since is not null)
    returning null as "rewardId", p.id as "poolId", jsonb_build_object('zh', p.name, 'en', p.name) as names,
      '/' as "orgPath", seen.in_stock as left, p.low_since as since`);
  return [...ofStock, ...ofPools].filter(({ since }) => (since as Date | null) !== null);
}

/** What is running out now, the longest first. */
export async function lowNow(reader: Reader, limit: number): Promise<LowKept[]> {
  return reader.rows<LowKept>(sql`
    select reward_id as "rewardId", null::uuid as "poolId", names, org_path as "orgPath", in_stock as left,
      low_since as since
    from (${stocks}) as stock where low_since is not null and is_low
    union all
    select null, id, jsonb_build_object('zh', name, 'en', name), '/', in_stock, low_since
    from (${pools}) as pool where low_since is not null and is_low
    order by since limit ${limit}`);
}

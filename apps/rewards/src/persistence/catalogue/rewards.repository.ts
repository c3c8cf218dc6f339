import { type Reader, sql, statement, type Transaction } from '@evergreen/persistence';
import type { RewardContent, RewardKind, RewardState, Words } from '../../domain/catalogue/reward.ts';
import { type KeptReward, rewardJson, rewardOfJson } from './reward-json.ts';

const namesStatement = statement(
  'rewards.reward-names',
  `select v.reward_id as "rewardId", v.revision, v.content -> 'names' as names from reward_revision v
   where (v.reward_id, v.revision) in (select * from unnest($1::uuid[], $2::integer[]))`,
);

/** A reward by its newest revision. */
export interface RewardKept {
  readonly id: string;
  readonly kind: RewardKind;
  readonly state: RewardState;
  readonly revision: number;
  readonly content: RewardContent;
  readonly changedAt: Date;
}

/** As staff see it. */
export interface RewardWithStock extends RewardKept {
  readonly stock: readonly { readonly orgPath: string; readonly inStock: bigint }[];
  /** Stock, codes, or what the total leaves; null: no limit. */
  readonly left: bigint | null;
  readonly taken: bigint;
}

/** Who writes it, when, and under which key. */
export interface Writing {
  readonly key: string;
  readonly by: string;
  readonly at: Date;
}

export interface NewReward extends Writing {
  readonly id: string;
  readonly kind: RewardKind;
  readonly content: RewardContent;
}

/** @returns false where the key has made one before */
export async function insertReward(tx: Transaction, { id, key, kind, content, by, at }: NewReward) {
  const rows = await tx.rows(sql`
    with made as (
      insert into reward (id, key, kind, state, revision, changed_at)
      values (${id}, ${key}, ${kind}, 'draft', 1, ${at})
      on conflict (key) do nothing returning id
    ), counted as (insert into reward_taken (reward_id) select id from made)
    insert into reward_revision (reward_id, revision, key, content, written_by, written_at)
    select id, 1, ${key}, ${rewardJson(content)}::jsonb, ${by}, ${at} from made
    returning reward_id`);
  return rows.length > 0;
}

export async function reviseReward(
  tx: Transaction,
  rewardId: string,
  revision: number,
  { key, content, by, at }: Omit<NewReward, 'id' | 'kind'>,
): Promise<void> {
  await tx.rows(sql`
    insert into reward_revision (reward_id, revision, key, content, written_by, written_at)
    values (${rewardId}, ${revision}, ${key}, ${rewardJson(content)}::jsonb, ${by}, ${at})`);
  await tx.rows(sql`update reward set revision = ${revision}, changed_at = ${at} where id = ${rewardId}`);
}

export async function setRewardState(
  tx: Transaction,
  rewardId: string,
  state: RewardState,
  at: Date,
): Promise<void> {
  await tx.rows(sql`update reward set state = ${state}, changed_at = ${at} where id = ${rewardId}`);
}

/** The revision that a key wrote, and of which reward. */
export async function rewardOfKey(
  reader: Reader,
  key: string,
): Promise<{ readonly rewardId: string; readonly kind: RewardKind; readonly content: string } | undefined> {
  const [row] = await reader.rows<{ rewardId: string; kind: RewardKind; content: KeptReward }>(sql`
    select v.reward_id as "rewardId", r.kind, v.content
    from reward_revision v join reward r on r.id = v.reward_id
    where v.key = ${key}`);
  return row && { ...row, content: rewardJson(rewardOfJson(row.content)) };
}

type Row = Omit<RewardKept, 'content'> & { readonly content: KeptReward };

export async function lockReward(tx: Transaction, rewardId: string): Promise<RewardKept | undefined> {
  const [row] = await tx.rows<Row>(sql`
    select r.id, r.kind, r.state, r.revision, v.content, r.changed_at as "changedAt"
    from reward r join reward_revision v on v.reward_id = r.id and v.revision = r.revision
    where r.id = ${rewardId} for update of r`);
  return row && { ...row, content: rewardOfJson(row.content) };
}

/** All, or the one asked for: those that can be had first. */
export async function rewardsWithStock(reader: Reader, rewardId?: string): Promise<RewardWithStock[]> {
  const only = rewardId === undefined ? sql`` : sql`where r.id = ${rewardId}`;
  const rows = await reader.rows<
    Row & { stock: { orgPath: string; inStock: string }[] | null; codes: bigint | null; taken: bigint }
  >(sql`
    select r.id, r.kind, r.state, r.revision, v.content, r.changed_at as "changedAt", t.taken,
      (select jsonb_agg(jsonb_build_object('orgPath', s.org_path, 'inStock', s.in_stock::text) order by s.org_path)
        from reward_stock s where s.reward_id = r.id) as stock,
      case when v.content -> 'source' ->> 'kind' = 'pool' then (
        select count(*) from pool_code c
        where c.pool_id = (v.content -> 'source' ->> 'poolId')::uuid and c.state = 'free') end as codes
    from reward r
    join reward_revision v on v.reward_id = r.id and v.revision = r.revision
    join reward_taken t on t.reward_id = r.id
    ${only}
    order by array_position(array['active', 'paused', 'draft', 'ended'], r.state), r.changed_at desc, r.id`);
  return rows.map(({ stock, codes, content: kept, ...row }) => {
    const content = rewardOfJson(kept);
    const stocks = (stock ?? []).map(({ orgPath, inStock }) => ({ orgPath, inStock: BigInt(inStock) }));
    const inStock = row.kind === 'physical' ? stocks.reduce((sum, each) => sum + each.inStock, 0n) : codes;
    return { ...row, content, stock: stocks, left: leftOf(content, row.taken, inStock) };
  });
}

/** What is left of a reward by its total and its stock; null: no limit. */
export function leftOf(
  { totalMax }: Pick<RewardContent, 'totalMax'>,
  taken: bigint,
  inStock: bigint | null,
): bigint | null {
  const ofTotal = totalMax === null ? null : totalMax > taken ? totalMax - taken : 0n;
  if (ofTotal === null || inStock === null) return ofTotal ?? inStock;
  return ofTotal < inStock ? ofTotal : inStock;
}

export interface RevisionKept {
  readonly revision: number;
  readonly content: RewardContent;
  readonly writtenBy: string;
  readonly writtenAt: Date;
}

export async function revisionsOf(reader: Reader, rewardId: string, limit: number): Promise<RevisionKept[]> {
  const rows = await reader.rows<Omit<RevisionKept, 'content'> & { content: KeptReward }>(sql`
    select revision, content, written_by as "writtenBy", written_at as "writtenAt"
    from reward_revision where reward_id = ${rewardId} order by revision desc limit ${limit}`);
  return rows.map((row) => ({ ...row, content: rewardOfJson(row.content) }));
}

/** @returns what revisions of rewards are called */
export async function namesOfRewards(
  reader: Reader,
  revisions: readonly { readonly rewardId: string; readonly revision: number }[],
): Promise<(of: { readonly rewardId: string; readonly revision: number }) => Words> {
  const rows = await reader.prepared<{ rewardId: string; revision: number; names: Words }>(namesStatement, [
    revisions.map(({ rewardId }) => rewardId),
    revisions.map(({ revision }) => revision),
  ]);
  const named = new Map(rows.map(({ rewardId, revision, names }) => [`${rewardId} ${revision}`, names]));
  return ({ rewardId, revision }) => named.get(`${rewardId} ${revision}`)!;
}

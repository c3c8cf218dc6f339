import { type Reader, sql, type Transaction } from '@evergreen/persistence';

export interface CodePoolKept {
  readonly id: string;
  readonly key: string;
  readonly name: string;
  readonly lowAt: bigint;
  readonly left: bigint;
  readonly taken: bigint;
  readonly voided: bigint;
  readonly madeAt: Date;
}

/** All, newest first, or the one asked for. */
export function codePools(reader: Reader, poolId?: string): Promise<CodePoolKept[]> {
  const only = poolId === undefined ? sql`` : sql`where p.id = ${poolId}`;
  return reader.rows<CodePoolKept>(sql`
    select p.id, p.key, p.name, p.low_at as "lowAt", p.made_at as "madeAt",
      count(*) filter (where c.state = 'free') as left, count(*) filter (where c.state = 'taken') as taken,
      count(*) filter (where c.state = 'void') as voided
    from code_pool p left join pool_code c on c.pool_id = p.id
    ${only}
    group by p.id order by p.made_at desc, p.id`);
}

export interface NewPool {
  readonly id: string;
  readonly key: string;
  readonly name: string;
  readonly lowAt: bigint;
  readonly by: string;
  readonly at: Date;
}

/** @returns false where the key has made one before */
export async function insertPool(tx: Transaction, { id, key, name, lowAt, by, at }: NewPool) {
  const rows = await tx.rows(sql`
    insert into code_pool (id, key, name, low_at, made_by, made_at)
    values (${id}, ${key}, ${name}, ${lowAt}, ${by}, ${at}) on conflict (key) do nothing returning id`);
  return rows.length > 0;
}

export async function poolOfKey(reader: Reader, key: string) {
  const [row] = await reader.rows<{ id: string; name: string; lowAt: bigint }>(sql`
    select id, name, low_at as "lowAt" from code_pool where key = ${key}`);
  return row;
}

/** @returns false where there is none */
export async function renamePool(tx: Transaction, poolId: string, name: string, lowAt: bigint) {
  const rows = await tx.rows(sql`
    update code_pool set name = ${name}, low_at = ${lowAt} where id = ${poolId} returning id`);
  return rows.length > 0;
}

/** Locks the pool, so that lists come one after the other. @returns whether there is one */
export async function lockPool(tx: Transaction, poolId: string): Promise<boolean> {
  const rows = await tx.rows(sql`select from code_pool where id = ${poolId} for no key update`);
  return rows.length > 0;
}

/** A list that was taken, with what tells it from another. */
export interface CodeBatch {
  readonly poolId: string;
  readonly key: string;
  readonly digest: Buffer;
  readonly added: number;
}

export async function batchOfKey(
  reader: Reader,
  poolId: string,
  key: string,
): Promise<CodeBatch | undefined> {
  const [row] = await reader.rows<CodeBatch>(sql`
    select pool_id as "poolId", key, digest, added from code_batch
    where pool_id = ${poolId} and key = ${key}`);
  return row;
}

export async function insertBatch(tx: Transaction, batch: CodeBatch, by: string, at: Date): Promise<void> {
  await tx.rows(sql`
    insert into code_batch (pool_id, key, digest, added, added_by, added_at)
    values (${batch.poolId}, ${batch.key}, ${batch.digest}, ${batch.added}, ${by}, ${at})`);
}

/** @returns those that are new to the pool */
export async function insertCodes(
  tx: Transaction,
  poolId: string,
  codes: readonly string[],
): Promise<ReadonlySet<string>> {
  const rows = await tx.rows<{ code: string }>(sql`
    insert into pool_code (pool_id, code)
    select ${poolId}, code from unnest(${codes}::text[]) with ordinality as given (code, n) order by n
    on conflict (pool_id, code) do nothing returning code`);
  return new Set(rows.map(({ code }) => code));
}

import { newFieldKey, type WrappedKey } from '@evergreen/personal-data';
import { type Reader, sql, type Transaction } from '@evergreen/persistence';
import { Inject, Injectable } from '@nestjs/common';
import { PersonalKeys } from './personal-keys.ts';

/** A key as it is read beside a customer; nulls: there is none, or it was destroyed. */
export interface KeyColumns {
  readonly master_key_id: string | null;
  readonly wrapped: Buffer | null;
}

/** Keys of customers, under which their personal fields are sealed. */
@Injectable()
export class CustomerKeys {
  constructor(@Inject(PersonalKeys) private readonly keys: PersonalKeys) {}

  /** Undefined when the customer has no key, or it was destroyed. */
  async keyOf(on: Reader, customerId: string): Promise<Buffer | undefined> {
    const [row] = await on.rows<KeyColumns>(sql`
      select master_key_id, wrapped from customer_key where customer_id = ${customerId}`);
    return row && this.opened(row);
  }

  /** Makes keys for those who have none; whose key was destroyed gets none. Gives the keys there are now. */
  async makeKey(tx: Transaction, ids: readonly string[]): Promise<Map<string, Buffer>> {
    const made = new Map(ids.map((id) => [id, newFieldKey()]));
    const kept = await insertKeys(
      tx,
      [...made].map(([id, key]) => ({ id, ...this.keys.master.wrap(key) })),
    );
    const keys = new Map(kept.map((id) => [id, made.get(id)!]));
    if (keys.size === made.size) return keys;
    const rows = await tx.rows<KeyColumns & { customer_id: string }>(sql`
      select customer_id, master_key_id, wrapped from customer_key
      where customer_id = any(${[...made.keys()].filter((id) => !keys.has(id))}::uuid[])`);
    for (const row of rows) {
      const key = this.opened(row);
      if (key !== undefined) keys.set(row.customer_id, key);
    }
    return keys;
  }

  /** @throws SealBroken when its master key is not there any more */
  opened({ master_key_id: masterKeyId, wrapped }: KeyColumns): Buffer | undefined {
    if (masterKeyId === null || wrapped === null) return undefined;
    return this.keys.master.unwrap({ masterKeyId, wrapped });
  }
}

/** Keeps keys of customers who have none; a key that is there, or was destroyed, stays. @returns whose were kept */
async function insertKeys(
  tx: Transaction,
  keys: readonly (WrappedKey & { readonly id: string })[],
): Promise<string[]> {
  const rows = await tx.rows<{ customer_id: string }>(sql`
    insert into customer_key (customer_id, master_key_id, wrapped)
    select * from unnest(
      ${keys.map(({ id }) => id)}::uuid[], ${keys.map(({ masterKeyId }) => masterKeyId)}::text[],
      ${keys.map(({ wrapped }) => wrapped)}::bytea[]
    )
    on conflict (customer_id) do nothing returning customer_id`);
  return rows.map((row) => row.customer_id);
}

/** How many customers' keys each master key wraps. */
export async function usesOfMasterKeys(reader: Reader): Promise<Map<string, bigint>> {
  const rows = await reader.rows<{ master_key_id: string; customers: bigint }>(sql`
    select master_key_id, count(*) as customers from customer_key where wrapped is not null
    group by master_key_id order by master_key_id`);
  return new Map(rows.map(({ master_key_id: id, customers }) => [id, customers]));
}

/** First customer of each chunk of keys that another master key than this one wraps. */
export async function chunksOfKeysUnderOthers(
  reader: Reader,
  masterKeyId: string,
  keysAChunk: number,
): Promise<string[]> {
  const rows = await reader.rows<{ customer_id: string }>(sql`
    select customer_id from (
      select customer_id, row_number() over (order by customer_id) - 1 as n from customer_key
      where wrapped is not null and master_key_id <> ${masterKeyId}
    ) numbered where n % ${keysAChunk}::bigint = 0 order by customer_id`);
  return rows.map((row) => row.customer_id);
}

/** Wraps the keys of customers from one id to before another with the newest master key. @returns how many */
export async function rewrapKeys(
  tx: Transaction,
  keys: PersonalKeys,
  range: { readonly from: string; readonly to: string | undefined },
): Promise<number> {
  const newest = keys.master.newestId;
  const rows = await tx.rows<WrappedKey & { id: string }>(sql`
    select customer_id as id, master_key_id as "masterKeyId", wrapped from customer_key
    where wrapped is not null and master_key_id <> ${newest} and customer_id >= ${range.from}::uuid
      and (${range.to ?? null}::uuid is null or customer_id < ${range.to ?? null}::uuid)
    order by customer_id for update`);
  if (rows.length === 0) return 0;
  const wrapped = rows.map((row) => ({ id: row.id, ...keys.master.wrap(keys.master.unwrap(row)) }));
  await tx.rows(sql`
    update customer_key k set master_key_id = new.master_key_id, wrapped = new.wrapped
    from unnest(
      ${wrapped.map(({ id }) => id)}::uuid[], ${wrapped.map(({ masterKeyId }) => masterKeyId)}::text[],
      ${wrapped.map((each) => each.wrapped)}::bytea[]
    ) as new (customer_id, master_key_id, wrapped)
    where k.customer_id = new.customer_id`);
  return rows.length;
}

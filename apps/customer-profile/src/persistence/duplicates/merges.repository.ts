import { type Reader, sql, type Transaction } from '@evergreen/persistence';

/** A record as it is until the transaction ends. */
export interface HeldRecord {
  readonly id: string;
  readonly org_path: string;
  readonly merged_into: string | null;
  readonly isErased: boolean;
}

/** Holds the records of these ids, in the order of ids, so that nobody waits in a circle. */
export async function holdRecords(tx: Transaction, ids: readonly string[]): Promise<Map<string, HeldRecord>> {
  const rows = await tx.rows<HeldRecord>(sql`
    select c.id, c.org_path, c.merged_into,
      exists (select from customer_key k where k.customer_id = c.id and k.destroyed_at is not null) as "isErased"
    from customer c where c.id = any(${ids}::uuid[]) order by c.id for update of c`);
  return new Map(rows.map((row) => [row.id, row]));
}

/** The customer, and the records that went up in theirs. */
export async function recordsOf(reader: Reader, customerId: string): Promise<string[]> {
  const rows = await reader.rows<{ id: string }>(sql`
    select id from customer where merged_into = ${customerId} order by id`);
  return [customerId, ...rows.map(({ id }) => id)];
}

export interface Merge {
  readonly id: string;
  readonly customer_id: string;
  readonly merged_id: string;
  readonly brought: readonly string[];
  readonly undone_key: string | null;
}

const columns = sql`id, customer_id, merged_id, brought, undone_key`;

/** What a key was used for, to merge or to separate. */
export async function mergeOfKey(tx: Transaction, key: string): Promise<Merge | undefined> {
  const [row] = await tx.rows<Merge>(
    sql`select ${columns} from customer_merge where key = ${key} or undone_key = ${key}`,
  );
  return row;
}

export interface StandingMerge extends Merge {
  /** Contacts that were preferred before it, or before a later one that took the record along; the newest first. */
  readonly unpreferred: readonly string[];
}

export async function standingMerge(tx: Transaction, mergedId: string): Promise<StandingMerge | undefined> {
  const [row] = await tx.rows<StandingMerge>(sql`
    select ${columns}, array(
      select contact_id from customer_merge o, jsonb_array_elements_text(o.moved -> 'unpreferred') as contact_id
      where o.undone_at is null and (o.merged_id = m.merged_id or m.merged_id = any(o.brought))
      order by o.merged_at desc, o.id desc) as unpreferred
    from customer_merge m where merged_id = ${mergedId} and undone_at is null`);
  return row;
}

/** What went along with a record. */
export interface Moved {
  readonly policies: number;
  readonly vehicles: number;
  readonly claims: number;
  readonly answers: number;
  readonly contacts: number;
  readonly unpreferred: readonly string[];
}

/** Who did it, when and why. */
export interface MergeAct {
  readonly key: string;
  readonly reason: string;
  readonly at: Date;
  readonly by: string;
}

export async function keepMerge(
  tx: Transaction,
  merge: { readonly id: string; readonly customerId: string; readonly mergedId: string },
  { brought, moved }: { readonly brought: readonly string[]; readonly moved: Moved },
  { key, reason, at, by }: MergeAct,
): Promise<void> {
  await tx.rows(sql`
    insert into customer_merge (customer_id, id, merged_id, brought, moved, key, reason, merged_at, merged_by)
    values (${merge.customerId}, ${merge.id}, ${merge.mergedId}, ${brought}::uuid[], ${JSON.stringify(moved)}::jsonb,
      ${key}, ${reason}, ${at}::timestamptz, ${by})`);
}

export async function undoMerge(
  tx: Transaction,
  id: string,
  { key, reason, at, by }: MergeAct,
): Promise<void> {
  await tx.rows(sql`
    update customer_merge set undone_key = ${key}, undone_reason = ${reason}, undone_at = ${at}::timestamptz,
      undone_by = ${by}
    where id = ${id}`);
}

/** Points a record to another one, or to none. @returns the version it has then */
export async function pointRecord(
  tx: Transaction,
  id: string,
  into: string | null,
  at: Date,
): Promise<bigint> {
  const [row] = await tx.rows<{ version: bigint }>(sql`
    update customer set merged_into = ${into}::uuid, version = version + 1, changed_at = ${at}::timestamptz
    where id = ${id} returning version`);
  return row!.version;
}

/** Those that went up in a record before go along with it. @returns who they are */
export async function pointBrought(
  tx: Transaction,
  from: string,
  to: string,
  among: readonly string[] | undefined,
): Promise<string[]> {
  const rows = await tx.rows<{ id: string }>(sql`
    update customer set merged_into = ${to}
    where merged_into = ${from} and (${among ?? null}::uuid[] is null or id = any(${among ?? null}::uuid[]))
    returning id`);
  return rows.map(({ id }) => id);
}

/** What staff typed about merges of an erased person. */
export async function blankMergeReasons(tx: Transaction, customerId: string): Promise<void> {
  await tx.rows(sql`
    update customer_merge set reason = '', undone_reason = case when undone_reason is not null then '' end
    where customer_id = ${customerId} or merged_id = ${customerId}`);
}

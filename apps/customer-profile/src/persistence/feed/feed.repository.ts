import type { Uuid } from '@evergreen/kernel';
import { type Reader, sql, type Transaction } from '@evergreen/persistence';
import type { FeedCredential, FeedKindName } from '../../domain/feed/feed.ts';

const columns = sql`
  id, source, hint, created_by as "createdBy", created_at as "createdAt", expires_at as "expiresAt",
  revoked_at as "revokedAt", revoked_by as "revokedBy", last_used_at as "lastUsedAt"`;

const credentialsMax = 200;
/** Ids tell when they were made, by clocks that may differ a little. */
const lastBatches = 100;

/** Newest first. */
export function listCredentials(reader: Reader): Promise<FeedCredential[]> {
  return reader.rows<FeedCredential>(sql`
    select ${columns} from feed_credential order by created_at desc, id desc limit ${credentialsMax}`);
}

export async function credentialBySecret(reader: Reader, hash: Buffer): Promise<FeedCredential | undefined> {
  const [row] = await reader.rows<FeedCredential>(sql`
    select ${columns} from feed_credential where secret_hash = ${hash}`);
  return row;
}

export interface NewCredential extends Pick<
  FeedCredential,
  'id' | 'source' | 'hint' | 'createdBy' | 'createdAt' | 'expiresAt'
> {
  readonly key: string;
  readonly validDays: number;
  readonly secretHash: Buffer;
}

/** Makes it, unless there is one of this key. Returns whether it was made. */
export async function insertCredential(tx: Transaction, made: NewCredential): Promise<boolean> {
  const rows = await tx.rows(sql`
    insert into feed_credential
      (id, source, secret_hash, hint, created_key, valid_days, created_by, created_at, expires_at)
    values (${made.id}, ${made.source}, ${made.secretHash}, ${made.hint}, ${made.key}, ${made.validDays},
      ${made.createdBy}, ${made.createdAt}, ${made.expiresAt})
    on conflict (created_key) do nothing returning id`);
  return rows.length === 1;
}

export async function credentialByKey(
  reader: Reader,
  key: string,
): Promise<(FeedCredential & { readonly validDays: number }) | undefined> {
  const [row] = await reader.rows<FeedCredential & { validDays: number }>(sql`
    select ${columns}, valid_days as "validDays" from feed_credential where created_key = ${key}`);
  return row;
}

/** Returns whether it was this that revoked it, and what stands then; undefined when there is none. */
export async function revokeCredential(
  tx: Transaction,
  id: Uuid,
  by: { readonly revokedBy: string; readonly at: Date },
): Promise<{ credential: FeedCredential; isNew: boolean } | undefined> {
  const [revoked] = await tx.rows<FeedCredential>(sql`
    update feed_credential set revoked_at = ${by.at}, revoked_by = ${by.revokedBy}
    where id = ${id} and revoked_at is null returning ${columns}`);
  if (revoked !== undefined) return { credential: revoked, isNew: true };
  const [known] = await tx.rows<FeedCredential>(sql`select ${columns} from feed_credential where id = ${id}`);
  return known && { credential: known, isNew: false };
}

export async function noteUse(on: Reader, id: string, at: Date, unlessSince: Date): Promise<void> {
  await on.rows(sql`
    update feed_credential set last_used_at = ${at}
    where id = ${id} and (last_used_at is null or last_used_at < ${unlessSince})`);
}

/** A batch as it was taken; what became of it, its import says. */
export interface BatchTaken {
  readonly source: string;
  readonly key: string;
  readonly kind: FeedKindName;
  readonly digest: string;
  readonly importId: Uuid;
}

const batchColumns = sql`source, key, kind, digest, import_id as "importId"`;

/** Nobody else takes a batch of this source until the transaction ends. */
export async function lockSource(tx: Transaction, source: string): Promise<void> {
  await tx.rows(sql`select pg_advisory_xact_lock(hashtextextended(${`feed/${source}`}, 0))`);
}

export async function readBatch(
  reader: Reader,
  source: string,
  key: string,
): Promise<BatchTaken | undefined> {
  const [row] = await reader.rows<BatchTaken>(sql`
    select ${batchColumns} from feed_batch where source = ${source} and key = ${key}`);
  return row;
}

/** The key of the batch of this source that has not ended. There is one at most, among those that were taken last. */
export async function openBatch(reader: Reader, source: string): Promise<string | undefined> {
  const [row] = await reader.rows<{ key: string }>(sql`
    select b.key from (
      select key, import_id from feed_batch where source = ${source} order by import_id desc limit ${lastBatches}
    ) b join run r on r.id = b.import_id
    where r.state in ('queued', 'running', 'paused') limit 1`);
  return row?.key;
}

/** The key of a batch of the same source that was taken after this one and is in the book; undefined: none, or no batch. */
export async function appliedAfter(reader: Reader, importId: string): Promise<string | undefined> {
  const [row] = await reader.rows<{ key: string }>(sql`
    select later.key from feed_batch own join feed_batch later
      on later.source = own.source and later.import_id > own.import_id
    join import i on i.id = later.import_id
    where own.import_id = ${importId} and i.report is not null
    order by later.import_id limit 1`);
  return row?.key;
}

export async function insertBatch(
  tx: Transaction,
  { source, key, kind, digest, importId }: BatchTaken,
  credentialId: string,
): Promise<void> {
  await tx.rows(sql`
    insert into feed_batch (source, key, kind, digest, import_id, credential_id)
    values (${source}, ${key}, ${kind}, ${digest}, ${importId}, ${credentialId})`);
}

/** Newest first. */
export function newestBatches(reader: Reader, limit: number): Promise<BatchTaken[]> {
  return reader.rows<BatchTaken>(sql`
    select ${batchColumns} from feed_batch order by import_id desc limit ${limit}`);
}

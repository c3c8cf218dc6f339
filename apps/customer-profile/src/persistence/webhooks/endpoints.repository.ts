import { type Reader, sql, type Transaction } from '@evergreen/persistence';
import { type EndpointPause, endpointRules, type EndpointState } from '../../domain/webhooks/endpoint.ts';

/** An endpoint as staff see it, with how its messages stand. */
export interface EndpointRow {
  readonly id: string;
  readonly name: string;
  readonly url: string;
  readonly kinds: readonly string[];
  readonly state: EndpointState;
  readonly pause: EndpointPause;
  readonly state_changed_at: Date;
  readonly state_changed_by: string;
  readonly created_by: string;
  readonly created_at: Date;
  readonly failing_since: Date | null;
  readonly last_delivered_at: Date | null;
  readonly secret_made_at: Date;
  readonly prior_secret_until: Date | null;
  readonly queued: bigint;
  readonly failed: bigint;
  readonly delivered: bigint;
}

/** Secrets as they are kept. */
export interface SealedSecrets {
  readonly master_key_id: string;
  readonly wrapped: Buffer;
  readonly secret_sealed: Buffer;
  readonly prior_secret_sealed: Buffer | null;
  readonly prior_secret_until: Date | null;
}

const columns = sql`e.id, e.name, e.url, e.kinds, e.state, e.pause, e.state_changed_at, e.state_changed_by, e.created_by,
  e.created_at, e.failing_since, e.last_delivered_at, e.secret_made_at, e.prior_secret_until,
  coalesce(n.queued, 0) as queued, coalesce(n.failed, 0) as failed, coalesce(n.delivered, 0) as delivered`;

const counted = sql`left join lateral (
    select count(*) filter (where state = 'queued') as queued, count(*) filter (where state = 'failed') as failed,
      count(*) filter (where state = 'delivered') as delivered
    from webhook_delivery where endpoint_id = e.id
  ) n on true`;

/** Newest first, those that were removed last. */
export function listEndpoints(reader: Reader): Promise<EndpointRow[]> {
  return reader.rows<EndpointRow>(sql`
    select ${columns} from webhook_endpoint e ${counted}
    order by e.state = 'removed', e.created_at desc, e.id desc limit ${endpointRules.endpointsMax}`);
}

export async function readEndpoint(reader: Reader, id: string): Promise<EndpointRow | undefined> {
  const [row] = await reader.rows<EndpointRow>(sql`
    select ${columns} from webhook_endpoint e ${counted} where e.id = ${id}`);
  return row;
}

/** Nobody else changes it until the transaction ends. */
export async function lockEndpoint(tx: Transaction, id: string): Promise<EndpointRow | undefined> {
  await tx.rows(sql`select from webhook_endpoint where id = ${id} for update`);
  return readEndpoint(tx, id);
}

export async function endpointByKey(reader: Reader, key: string): Promise<EndpointRow | undefined> {
  const [row] = await reader.rows<EndpointRow>(sql`
    select ${columns} from webhook_endpoint e ${counted} where e.created_key = ${key}`);
  return row;
}

export interface NewEndpoint extends Pick<EndpointRow, 'id' | 'name' | 'url' | 'kinds'> {
  readonly key: string;
  readonly by: string;
  readonly at: Date;
  readonly secrets: Pick<SealedSecrets, 'master_key_id' | 'wrapped' | 'secret_sealed'>;
}

/** Makes it, unless there is one of this key. @returns whether it was made */
export async function insertEndpoint(tx: Transaction, made: NewEndpoint): Promise<boolean> {
  const { id, key, name, url, kinds, by, at, secrets } = made;
  const rows = await tx.rows(sql`
    insert into webhook_endpoint (id, created_key, name, url, kinds, state_changed_at, state_changed_by, created_by,
      created_at, master_key_id, wrapped, secret_sealed, secret_key, secret_made_at)
    values (${id}, ${key}, ${name}, ${url}, ${kinds}, ${at}, ${by}, ${by}, ${at}, ${secrets.master_key_id},
      ${secrets.wrapped}, ${secrets.secret_sealed}, ${key}, ${at})
    on conflict (created_key) do nothing returning id`);
  return rows.length === 1;
}

export async function updateEndpoint(
  tx: Transaction,
  { id, name, url, kinds }: Pick<EndpointRow, 'id' | 'name' | 'url' | 'kinds'>,
): Promise<void> {
  await tx.rows(sql`
    update webhook_endpoint set name = ${name}, url = ${url}, kinds = ${kinds} where id = ${id}`);
}

/** An endpoint that is tried again begins anew: what failed before counts no more. */
export async function moveEndpoint(
  tx: Transaction,
  id: string,
  to: {
    readonly state: EndpointState;
    readonly pause: EndpointPause;
    readonly by: string;
    readonly at: Date;
  },
): Promise<void> {
  await tx.rows(sql`
    update webhook_endpoint set state = ${to.state}, pause = ${to.pause}, state_changed_by = ${to.by},
      state_changed_at = ${to.at},
      failing_since = case when ${to.state}::text = 'active' then null else failing_since end
    where id = ${id}`);
}

/** What waits for an endpoint that was removed is sent no more. */
export async function endQueued(tx: Transaction, endpointId: string, at: Date): Promise<void> {
  await tx.rows(sql`
    update webhook_delivery set state = 'failed', reason = 'REMOVED', next_at = null, ended_at = ${at}, lease = null,
      leased_until = null
    where endpoint_id = ${endpointId} and state = 'queued'`);
}

/** The secrets, and the key that the newest was made for. */
export async function lockSecrets(
  tx: Transaction,
  id: string,
): Promise<(SealedSecrets & { readonly secret_key: string }) | undefined> {
  const [row] = await tx.rows<SealedSecrets & { secret_key: string }>(sql`
    select master_key_id, wrapped, secret_sealed, prior_secret_sealed, prior_secret_until, secret_key
    from webhook_endpoint where id = ${id} for update`);
  return row;
}

/** The new secret counts from now on, and the one before it beside it until then. */
export async function replaceSecret(
  tx: Transaction,
  id: string,
  next: { readonly sealed: Buffer; readonly key: string; readonly at: Date; readonly priorUntil: Date },
): Promise<void> {
  await tx.rows(sql`
    update webhook_endpoint set prior_secret_sealed = secret_sealed, prior_secret_until = ${next.priorUntil},
      secret_sealed = ${next.sealed}, secret_key = ${next.key}, secret_made_at = ${next.at}
    where id = ${id}`);
}

/** Kinds that some endpoint is to be told. One that answered that it is gone is told no more. */
export async function subscribedKinds(reader: Reader): Promise<ReadonlySet<string>> {
  const rows = await reader.rows<{ kind: string }>(sql`
    select distinct unnest(kinds) as kind from webhook_endpoint where state <> 'removed' and pause <> 'gone'`);
  return new Set(rows.map(({ kind }) => kind));
}

/** Keys of endpoints, for wrapping them anew; few. */
export function endpointKeys(
  tx: Transaction,
  newestId: string,
): Promise<{ id: string; masterKeyId: string; wrapped: Buffer }[]> {
  return tx.rows(sql`
    select id, master_key_id as "masterKeyId", wrapped from webhook_endpoint
    where master_key_id <> ${newestId} for update`);
}

export async function storeEndpointKey(
  tx: Transaction,
  {
    id,
    masterKeyId,
    wrapped,
  }: { readonly id: string; readonly masterKeyId: string; readonly wrapped: Buffer },
): Promise<void> {
  await tx.rows(sql`
    update webhook_endpoint set master_key_id = ${masterKeyId}, wrapped = ${wrapped} where id = ${id}`);
}

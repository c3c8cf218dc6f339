import { type Reader, sql, type Transaction } from '@evergreen/persistence';
import type { WebhookAnswer } from '../../domain/webhooks/endpoint.ts';
import { testKind } from '../../domain/webhooks/event-kinds.ts';
import type { SealedSecrets } from './endpoints.repository.ts';

const isFree = (now: Date) => sql`(d.leased_until is null or d.leased_until < ${now})`;

/** Endpoints with something to send now; a test goes also to one that is paused. */
export async function dueEndpoints(reader: Reader, now: Date): Promise<string[]> {
  const rows = await reader.rows<{ id: string }>(sql`
    select e.id from webhook_endpoint e where e.state <> 'removed' and exists (
      select from webhook_delivery d
      where d.endpoint_id = e.id and d.state = 'queued' and d.next_at <= ${now} and ${isFree(now)}
        and (e.state = 'active' or d.kind = ${testKind}))`);
  return rows.map(({ id }) => id);
}

/** An endpoint as it is sent to. */
export interface SendingEndpoint extends SealedSecrets {
  readonly id: string;
  readonly url: string;
  readonly state: string;
  readonly failing_since: Date | null;
  readonly last_delivered_at: Date | null;
}

export interface DueMessage {
  readonly message_id: string;
  readonly body: Buffer;
  readonly tries: number;
}

interface LeaseOrder {
  readonly endpointId: string;
  readonly lease: string;
  readonly now: Date;
  readonly until: Date;
  /** Of all processes together. */
  readonly atOnce: number;
}

/**
 * Takes what is due for an endpoint, the longest due first, so that no more is under way at once than may be. Its row is
 * held meanwhile: two processes cannot count at the same moment.
 */
export async function leaseMessages(
  tx: Transaction,
  { endpointId, lease, now, until, atOnce }: LeaseOrder,
): Promise<{ readonly endpoint: SendingEndpoint; readonly due: readonly DueMessage[] } | undefined> {
  const [endpoint] = await tx.rows<SendingEndpoint>(sql`
    select id, url, state, failing_since, last_delivered_at, master_key_id, wrapped, secret_sealed, prior_secret_sealed,
      prior_secret_until
    from webhook_endpoint where id = ${endpointId} and state <> 'removed' for update skip locked`);
  if (endpoint === undefined) return undefined;
  const due = await tx.rows<DueMessage>(sql`
    with under_way as (
      select count(*) as n from webhook_delivery
      where endpoint_id = ${endpointId} and state = 'queued' and leased_until >= ${now}
    ), due as (
      select d.message_id from webhook_delivery d
      where d.endpoint_id = ${endpointId} and d.state = 'queued' and d.next_at <= ${now} and ${isFree(now)}
        and (${endpoint.state === 'active'} or d.kind = ${testKind})
      order by d.next_at limit greatest(0, ${atOnce} - (select n from under_way)) for update skip locked
    ), leased as (
      update webhook_delivery d set lease = ${lease}, leased_until = ${until} from due
      where d.endpoint_id = ${endpointId} and d.message_id = due.message_id
      returning d.message_id, d.tries, due.message_id as due_id
    )
    select leased.message_id, leased.tries, m.body from leased join webhook_message m on m.id = leased.message_id
    order by leased.message_id`);
  return { endpoint, due };
}

/** Lets go of what was not sent to the end: another try begins at once. */
export async function releaseLease(tx: Transaction, endpointId: string, lease: string): Promise<void> {
  await tx.rows(sql`
    update webhook_delivery set lease = null, leased_until = null
    where endpoint_id = ${endpointId} and lease = ${lease} and state = 'queued'`);
}

/** What came of a try, and when the next is; null: there is none. */
export interface TryOutcome {
  readonly endpointId: string;
  readonly messageId: string;
  readonly lease: string;
  readonly answer: WebhookAnswer;
  readonly nextAt: Date | null;
  readonly at: Date;
}

/** Written down once, and only while the message is still ours. @returns whether it was */
export async function recordTry(tx: Transaction, outcome: TryOutcome): Promise<boolean> {
  const { endpointId, messageId, lease, answer, nextAt, at } = outcome;
  const state = answer.fault === '' ? 'delivered' : nextAt === null ? 'failed' : 'queued';
  const rows = await tx.rows(sql`
    with ended as (
      update webhook_delivery set state = ${state}, reason = ${answer.fault}, status = ${answer.status},
        attempts = attempts + 1, tries = tries + 1, next_at = ${nextAt},
        ended_at = case when ${state}::text = 'queued' then null else ${at}::timestamptz end, lease = null,
        leased_until = null
      where endpoint_id = ${endpointId} and message_id = ${messageId} and lease = ${lease} and state = 'queued'
      returning attempts
    )
    insert into webhook_attempt (endpoint_id, message_id, n, at, reason, status, took_ms, answer)
    select ${endpointId}::uuid, ${messageId}::uuid, attempts, ${at}::timestamptz, ${answer.fault}::text,
      ${answer.status}::integer, ${answer.tookMs}::integer, ${answer.text}::text
    from ended returning n`);
  return rows.length === 1;
}

/** Notes that an endpoint took something, once a minute, or since when it takes nothing. */
export async function noteHealth(
  tx: Transaction,
  endpointId: string,
  took: boolean,
  at: Date,
): Promise<{ readonly failingSince: Date | null }> {
  const minuteAgo = new Date(at.getTime() - 60_000);
  await tx.rows(
    took
      ? sql`
    update webhook_endpoint set failing_since = null, last_delivered_at = ${at}
    where id = ${endpointId} and (failing_since is not null or last_delivered_at is null or last_delivered_at < ${minuteAgo})`
      : sql`
    update webhook_endpoint set failing_since = ${at} where id = ${endpointId} and failing_since is null`,
  );
  const [row] = await tx.rows<{ failingSince: Date | null }>(sql`
    select failing_since as "failingSince" from webhook_endpoint where id = ${endpointId}`);
  return row ?? { failingSince: null };
}

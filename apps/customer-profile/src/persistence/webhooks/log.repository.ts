import type { LocalDate } from '@evergreen/kernel';
import { type Reader, sql, type Transaction } from '@evergreen/persistence';
import type { WebhookDeliveryState } from '../../domain/webhooks/endpoint.ts';

/** What became of one message at one endpoint. */
export interface WebhookDeliveryRow {
  readonly endpoint_id: string;
  readonly endpoint_name: string;
  readonly message_id: string;
  readonly kind: string;
  readonly items: number;
  readonly state: WebhookDeliveryState;
  readonly reason: string;
  readonly attempts: number;
  readonly status: number | null;
  readonly made_at: Date;
  readonly next_at: Date | null;
  readonly ended_at: Date | null;
}

export interface PlaceInLog {
  readonly messageId: string;
  readonly endpointId: string;
}

export interface WebhookLogWanted {
  readonly endpointId: string | undefined;
  readonly kind: string | undefined;
  readonly state: WebhookDeliveryState | undefined;
  readonly day: LocalDate | undefined;
  readonly after: PlaceInLog | undefined;
  readonly limit: number;
}

const deliveries = sql`
  select d.endpoint_id, e.name as endpoint_name, d.message_id, d.kind, m.items, d.state, d.reason, d.attempts, d.status,
    m.made_at, d.next_at, d.ended_at
  from webhook_delivery d join webhook_endpoint e on e.id = d.endpoint_id join webhook_message m on m.id = d.message_id`;

/** Newest first; of one message in the order of endpoints. */
export function readWebhookLog(reader: Reader, wanted: WebhookLogWanted): Promise<WebhookDeliveryRow[]> {
  const { endpointId, kind, state, day, after, limit } = wanted;
  const conditions = [
    sql`true`,
    ...(endpointId === undefined ? [] : [sql`d.endpoint_id = ${endpointId}`]),
    ...(kind === undefined ? [] : [sql`d.kind = ${kind}`]),
    ...(state === undefined ? [] : [sql`d.state = ${state}`]),
    ...(day === undefined ? [] : [sql`d.made_on = ${day}`]),
    ...(after === undefined
      ? []
      : [
          sql`(d.message_id < ${after.messageId}::uuid
            or (d.message_id = ${after.messageId}::uuid and d.endpoint_id > ${after.endpointId}::uuid))`,
        ]),
  ];
  return reader.rows<WebhookDeliveryRow>(sql`
    ${deliveries} where ${sql.join(conditions, sql` and `)} order by d.message_id desc, d.endpoint_id limit ${limit}`);
}

export async function readWebhookDelivery(
  reader: Reader,
  { messageId, endpointId }: PlaceInLog,
): Promise<WebhookDeliveryRow | undefined> {
  const [row] = await reader.rows<WebhookDeliveryRow>(sql`
    ${deliveries} where d.endpoint_id = ${endpointId} and d.message_id = ${messageId}`);
  return row;
}

export async function bodyOfMessage(reader: Reader, messageId: string): Promise<Buffer | undefined> {
  const [row] = await reader.rows<{ body: Buffer }>(sql`
    select body from webhook_message where id = ${messageId}`);
  return row?.body;
}

export interface WebhookAttemptRow {
  readonly n: number;
  readonly at: Date;
  readonly reason: string;
  readonly status: number | null;
  readonly took_ms: number;
  readonly answer: string;
}

/** Oldest first; the newest hundred of a message that was sent again and again. */
export async function attemptsAt(
  reader: Reader,
  { messageId, endpointId }: PlaceInLog,
): Promise<WebhookAttemptRow[]> {
  const rows = await reader.rows<WebhookAttemptRow>(sql`
    select n, at, reason, status, took_ms, answer from webhook_attempt
    where endpoint_id = ${endpointId} and message_id = ${messageId} order by n desc limit 100`);
  return rows.reverse();
}

/** Which ended messages are to be sent again. */
export type ReplayWanted =
  { readonly messageId: string } | { readonly from: LocalDate; readonly to: LocalDate };

/** Queues them anew, with all their tries before them. @returns how many */
export async function requeueWebhooks(
  tx: Transaction,
  endpointId: string,
  wanted: ReplayWanted,
  at: Date,
): Promise<bigint> {
  const which =
    'messageId' in wanted
      ? sql`message_id = ${wanted.messageId} and state <> 'queued'`
      : sql`state = 'failed' and made_on between ${wanted.from} and ${wanted.to}`;
  const [row] = await tx.rows<{ queued: bigint }>(sql`
    with again as (
      update webhook_delivery set state = 'queued', reason = '', tries = 0, next_at = ${at}, ended_at = null
      where endpoint_id = ${endpointId} and ${which} returning 1
    )
    select count(*) as queued from again`);
  return row?.queued ?? 0n;
}

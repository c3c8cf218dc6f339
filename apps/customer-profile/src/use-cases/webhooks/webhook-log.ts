import { AuditTrail } from '@evergreen/audit';
import { type Clock, DomainError, type Uuid, uuidv7 } from '@evergreen/kernel';
import { Database } from '@evergreen/persistence';
import { CLOCK } from '@evergreen/service';
import { Inject, Injectable } from '@nestjs/common';
import { bodyOf, testKind } from '../../domain/webhooks/event-kinds.ts';
import { lockEndpoint } from '../../persistence/webhooks/endpoints.repository.ts';
import {
  attemptsAt,
  bodyOfMessage,
  type PlaceInLog,
  readWebhookDelivery,
  readWebhookLog,
  type ReplayWanted,
  requeueWebhooks,
  type WebhookAttemptRow,
  type WebhookDeliveryRow,
  type WebhookLogWanted,
} from '../../persistence/webhooks/log.repository.ts';
import { insertTest } from '../../persistence/webhooks/messages.repository.ts';

export type {
  PlaceInLog,
  ReplayWanted,
  WebhookAttemptRow,
  WebhookDeliveryRow,
  WebhookLogWanted,
} from '../../persistence/webhooks/log.repository.ts';

export interface WebhookDeliverySeen {
  readonly delivery: WebhookDeliveryRow;
  readonly body: string;
  readonly attempts: readonly WebhookAttemptRow[];
}

/** What became of each message; tests, and messages sent again. */
@Injectable()
export class WebhookLog {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(AuditTrail) private readonly audit: AuditTrail,
  ) {}

  async page(
    wanted: WebhookLogWanted,
  ): Promise<{ readonly rows: readonly WebhookDeliveryRow[]; readonly next: PlaceInLog | undefined }> {
    const found = await readWebhookLog(this.database, { ...wanted, limit: wanted.limit + 1 });
    const rows = found.slice(0, wanted.limit);
    const last = rows.at(-1);
    const isMore = found.length > rows.length && last !== undefined;
    return { rows, next: isMore ? { messageId: last.message_id, endpointId: last.endpoint_id } : undefined };
  }

  /** @throws DomainError NOT_FOUND */
  async one(place: PlaceInLog): Promise<WebhookDeliverySeen> {
    const [delivery, body, attempts] = await Promise.all([
      readWebhookDelivery(this.database, place),
      bodyOfMessage(this.database, place.messageId),
      attemptsAt(this.database, place),
    ]);
    if (delivery === undefined || body === undefined)
      throw new DomainError('NOT_FOUND', 'There is no such message');
    return { delivery, body: body.toString('utf8'), attempts };
  }

  /** @throws DomainError NOT_FOUND; WEBHOOK_STATE when it was removed; KEY_REUSED for another endpoint */
  async test(key: string, endpointId: Uuid): Promise<WebhookDeliveryRow> {
    return this.database.transaction(async (tx) => {
      const endpoint = await this.locked(tx, endpointId);
      const at = this.clock.now();
      const body = bodyOf(testKind, at, [{ endpoint: endpoint.name }]);
      const message = { id: uuidv7(at.getTime()), kind: testKind, body, items: 1, key };
      const messageId = await insertTest(tx, endpointId, message, { at, on: this.clock.today() });
      const delivery = await readWebhookDelivery(tx, { messageId, endpointId });
      if (delivery === undefined)
        throw new DomainError('KEY_REUSED', 'The key was used for another endpoint', { key });
      if (messageId === message.id) {
        const [recordKind, recordId, after] = ['webhook', endpointId, { name: endpoint.name }];
        await this.audit.record(tx, { act: 'webhook.tested', recordKind, recordId, after });
      }
      return delivery;
    });
  }

  /**
   * Sends one message again, or all that failed among those of some days.
   * @returns how many are queued again. @throws DomainError NOT_FOUND; WEBHOOK_STATE when it was removed
   */
  async replay(endpointId: Uuid, wanted: ReplayWanted): Promise<bigint> {
    return this.database.transaction(async (tx) => {
      await this.locked(tx, endpointId);
      if (
        'messageId' in wanted &&
        (await readWebhookDelivery(tx, { endpointId, messageId: wanted.messageId })) === undefined
      )
        throw new DomainError('NOT_FOUND', 'There is no such message');
      const queued = await requeueWebhooks(tx, endpointId, wanted, this.clock.now());
      if (queued > 0n) {
        const after = { ...wanted, queued: Number(queued) };
        const [recordKind, recordId] = ['webhook', endpointId];
        await this.audit.record(tx, { act: 'webhook.replayed', recordKind, recordId, after });
      }
      return queued;
    });
  }

  private async locked(tx: Parameters<typeof lockEndpoint>[0], endpointId: Uuid) {
    const endpoint = await lockEndpoint(tx, endpointId);
    if (endpoint === undefined) throw new DomainError('NOT_FOUND', 'There is no such endpoint');
    if (endpoint.state === 'removed')
      throw new DomainError('WEBHOOK_STATE', 'The endpoint was removed', { endpointId });
    return endpoint;
  }
}

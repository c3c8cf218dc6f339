import { AuditTrail } from '@evergreen/audit';
import { type Clock, uuidv7 } from '@evergreen/kernel';
import type { Logger } from '@evergreen/observability';
import { Database } from '@evergreen/persistence';
import { CLOCK, LOGGER } from '@evergreen/service';
import { Inject, Injectable } from '@nestjs/common';
import { endpointRules, isFailingTooLong, type WebhookAnswer } from '../../domain/webhooks/endpoint.ts';
import { pauseMsAfter } from '../../domain/webhooks/retry-schedule.ts';
import { signedHeaders, wireIdOf } from '../../domain/webhooks/signature.ts';
import { moveEndpoint } from '../../persistence/webhooks/endpoints.repository.ts';
import {
  type DueMessage,
  dueEndpoints,
  leaseMessages,
  noteHealth,
  recordTry,
  releaseLease,
  type SendingEndpoint,
} from '../../persistence/webhooks/sending.repository.ts';
import { EndpointSecrets } from './endpoint-secrets.ts';
import { postWebhook } from './post-webhook.ts';
import { WebhookSettings } from './webhook-settings.ts';

/** How long an endpoint may take; a test has less patience. */
export const WEBHOOK_TIMEOUT_MS = Symbol('webhook-timeout-ms');

// Beyond what a try and its record can take: whose process died is sent by another after it.
const leaseBeyondMs = 45_000;

/**
 * Sends what is due to each endpoint. What a process that dies was sending is sent again, with the same id and the same
 * bytes: receivers take a message once by its id.
 */
@Injectable()
export class DeliverWebhooks {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(AuditTrail) private readonly audit: AuditTrail,
    @Inject(LOGGER) private readonly log: Logger,
    @Inject(EndpointSecrets) private readonly secrets: EndpointSecrets,
    @Inject(WebhookSettings) private readonly settings: WebhookSettings,
    @Inject(WEBHOOK_TIMEOUT_MS) private readonly timeoutMs: number,
  ) {}

  /** Endpoints with something to send now. */
  due(): Promise<string[]> {
    return dueEndpoints(this.database, this.clock.now());
  }

  /**
   * Sends to one endpoint until nothing of it is due.
   * @param signal fires when the process stops: what is under way is let go of, and sent by another
   */
  async lane(endpointId: string, signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      const lease = uuidv7();
      const leased = await this.lease(endpointId, lease);
      if (leased === undefined || leased.due.length === 0) return;
      const { endpoint, due } = leased;
      const tried = await Promise.allSettled(due.map((each) => this.try(endpoint, each, lease, signal)));
      const failed = tried.find((result) => result.status === 'rejected');
      if (failed === undefined) continue;
      await this.database.transaction((tx) => releaseLease(tx, endpointId, lease));
      if (!signal.aborted) throw failed.reason;
    }
  }

  private lease(endpointId: string, lease: string): ReturnType<typeof leaseMessages> {
    const now = this.clock.now();
    const until = new Date(now.getTime() + this.timeoutMs + leaseBeyondMs);
    const { atOnce } = endpointRules;
    return this.database.transaction((tx) => leaseMessages(tx, { endpointId, lease, now, until, atOnce }));
  }

  private async try(
    endpoint: SendingEndpoint,
    { message_id: messageId, body, tries }: DueMessage,
    lease: string,
    signal: AbortSignal,
  ): Promise<void> {
    const at = this.clock.now();
    const secrets = this.secrets.open(endpoint.id, endpoint, at);
    const { mayReach } = this.settings;
    const answer = await postWebhook({
      ...{ url: endpoint.url, body, mayReach, timeoutMs: this.timeoutMs, clock: this.clock, signal },
      headers: signedHeaders({ id: wireIdOf(messageId), body, at, secrets }),
    });
    await this.record(endpoint, { messageId, tries, lease }, answer);
  }

  private async record(
    { id: endpointId }: SendingEndpoint,
    sent: { readonly messageId: string; readonly tries: number; readonly lease: string },
    answer: WebhookAnswer,
  ): Promise<void> {
    const { messageId, lease } = sent;
    const at = this.clock.now();
    const nextAt = this.nextTry(sent.tries + 1, answer, at);
    await this.database.transaction(async (tx) => {
      if (!(await recordTry(tx, { endpointId, messageId, lease, answer, nextAt, at }))) return;
      const { failingSince } = await noteHealth(tx, endpointId, answer.fault === '', at);
      const isLost = isFailingTooLong(failingSince, at, this.settings.failingDays);
      const pause = answer.fault === 'GONE' ? 'gone' : isLost ? 'failing' : undefined;
      if (pause === undefined) return;
      await moveEndpoint(tx, endpointId, { state: 'paused', pause, by: 'customer-profile', at });
      const after = { pause };
      await this.audit.record(tx, {
        act: 'webhook.stopped',
        recordKind: 'webhook',
        recordId: endpointId,
        after,
      });
      this.log.warn({ endpointId, pause, event: 'webhooks.stopped' }, 'an endpoint is sent to no more');
    });
  }

  private nextTry(tries: number, { fault, askedSeconds }: WebhookAnswer, at: Date): Date | null {
    if (fault === '' || fault === 'GONE') return null;
    const pauseMs = pauseMsAfter(tries, this.settings.pauses, { random: Math.random(), askedSeconds });
    return pauseMs === undefined ? null : new Date(at.getTime() + pauseMs);
  }
}

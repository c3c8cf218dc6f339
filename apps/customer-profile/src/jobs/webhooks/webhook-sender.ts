import type { Logger } from '@evergreen/observability';
import { LOGGER, RepeatedWork } from '@evergreen/service';
import { Inject, Injectable } from '@nestjs/common';
import { DeliverWebhooks } from '../../use-cases/webhooks/deliver-webhooks.ts';

// A message leaves a second after it was made. Looking costs one index entry an endpoint while nothing is due.
const everyMs = 1_000;
const lanesMax = 50;

/** Sends as messages become due: each endpoint in a lane of its own, so that a slow one holds no other. */
@Injectable()
export class WebhookSender extends RepeatedWork {
  private readonly lanes = new Map<string, Promise<void>>();
  private readonly stop = new AbortController();

  constructor(
    @Inject(DeliverWebhooks) private readonly deliver: DeliverWebhooks,
    @Inject(LOGGER) private readonly log: Logger,
  ) {
    super({
      log,
      everyMs,
      failed: { event: 'webhooks.send-failed', message: 'messages could not be sent; tried again' },
    });
  }

  override async onModuleDestroy(): Promise<void> {
    this.stop.abort();
    await super.onModuleDestroy();
    await Promise.all(this.lanes.values());
  }

  protected async work(): Promise<boolean> {
    for (const endpointId of await this.deliver.due()) {
      if (this.lanes.has(endpointId) || this.lanes.size >= lanesMax) continue;
      this.lanes.set(endpointId, this.lane(endpointId));
    }
    return false;
  }

  private async lane(endpointId: string): Promise<void> {
    try {
      await this.deliver.lane(endpointId, this.stop.signal);
    } catch (error) {
      this.log.warn(
        { err: error, endpointId, event: 'webhooks.lane-failed' },
        'sending to an endpoint broke',
      );
    } finally {
      this.lanes.delete(endpointId);
    }
  }
}

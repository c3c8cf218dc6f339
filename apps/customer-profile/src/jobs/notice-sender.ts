import type { Logger } from '@evergreen/observability';
import { LOGGER, RepeatedWork } from '@evergreen/service';
import { Inject, Injectable } from '@nestjs/common';
import { SendDeliveries } from '../use-cases/send-deliveries.ts';

// A message leaves a second after it was queued. Looking costs one index entry while nothing is due.
const everyMs = 1_000;

/** Sends messages as they become due, as long as the service runs. */
@Injectable()
export class NoticeSender extends RepeatedWork {
  constructor(
    @Inject(SendDeliveries) private readonly deliveries: SendDeliveries,
    @Inject(LOGGER) log: Logger,
  ) {
    super({
      log,
      everyMs,
      failed: { event: 'notices.send-failed', message: 'messages could not be sent; tried again' },
    });
  }

  protected work(): Promise<boolean> {
    return this.deliveries.run();
  }
}

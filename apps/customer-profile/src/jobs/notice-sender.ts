import type { Logger } from '@evergreen/observability';
import { LOGGER } from '@evergreen/service';
import { Inject, Injectable, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { SendDeliveries } from '../use-cases/send-deliveries.ts';

// A message leaves a second after it was queued. Looking costs one index entry while nothing is due.
const everyMs = 1_000;

/** Sends messages as they become due, as long as the service runs. */
@Injectable()
export class NoticeSender implements OnApplicationBootstrap, OnModuleDestroy {
  private running: Promise<void> | undefined;
  private isStopping = false;
  private rouse: () => void = () => undefined;

  constructor(
    @Inject(SendDeliveries) private readonly deliveries: SendDeliveries,
    @Inject(LOGGER) private readonly log: Logger,
  ) {}

  onApplicationBootstrap(): void {
    this.running ??= this.loop();
  }

  async onModuleDestroy(): Promise<void> {
    this.isStopping = true;
    this.rouse();
    await this.running;
  }

  private async loop(): Promise<void> {
    while (!this.isStopping) {
      let isMore = false;
      try {
        isMore = await this.deliveries.run();
      } catch (error) {
        this.log.warn(
          { err: error, event: 'notices.send-failed' },
          'messages could not be sent; tried again',
        );
      }
      if (!this.isStopping && !isMore) await this.pause();
    }
  }

  private pause(): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, everyMs);
      this.rouse = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }
}

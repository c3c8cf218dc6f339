import type { Logger } from '@evergreen/observability';
import { LOGGER } from '@evergreen/service';
import { Inject, Injectable, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { ReleaseTimedOutHolds } from '../use-cases/release-timed-out-holds.ts';

// Points are back a second after their time is over. Looking costs one index entry while nothing is due.
const everyMs = 1_000;

/** Gives back held points as their time ends, as long as the service runs. */
@Injectable()
export class HoldSweeper implements OnApplicationBootstrap, OnModuleDestroy {
  private running: Promise<void> | undefined;
  private isStopping = false;
  private rouse: () => void = () => undefined;

  constructor(
    @Inject(ReleaseTimedOutHolds) private readonly release: ReleaseTimedOutHolds,
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
        isMore = await this.release.run();
      } catch (error) {
        this.log.warn(
          { err: error, event: 'holds.release-failed' },
          'held points could not be given back; tried again',
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

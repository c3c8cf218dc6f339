import type { Logger } from '@evergreen/observability';
import type { OnApplicationBootstrap, OnModuleDestroy } from '@nestjs/common';

interface RepeatedWorkOptions {
  readonly log: Logger;
  /** Between two looks that found nothing more to do. */
  readonly everyMs: number;
  /** What is logged when a look fails; the next one tries again. */
  readonly failed: { readonly event: string; readonly message: string };
}

/** Does a small work again and again, as long as the service runs; a stop waits for what is under way. */
export abstract class RepeatedWork implements OnApplicationBootstrap, OnModuleDestroy {
  private running: Promise<void> | undefined;
  private isStopping = false;
  private rouse: () => void = () => undefined;

  constructor(private readonly options: RepeatedWorkOptions) {}

  /** @returns whether there is more to do at once */
  protected abstract work(): Promise<boolean>;

  onApplicationBootstrap(): void {
    this.running ??= this.loop();
  }

  async onModuleDestroy(): Promise<void> {
    this.isStopping = true;
    this.rouse();
    await this.running;
  }

  private async loop(): Promise<void> {
    const { log, failed } = this.options;
    while (!this.isStopping) {
      let isMore = false;
      try {
        isMore = await this.work();
      } catch (error) {
        log.warn({ err: error, event: failed.event }, failed.message);
      }
      if (!this.isStopping && !isMore) await this.pause();
    }
  }

  private pause(): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, this.options.everyMs);
      this.rouse = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }
}

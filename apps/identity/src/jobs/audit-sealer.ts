import type { Logger } from '@evergreen/observability';
import { LOGGER } from '@evergreen/service';
import { Inject, Injectable, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { SealAudit } from '../use-cases/seal-audit.ts';

// An auditor sees what was done half a second later. Looking costs one row while nothing waits.
const everyMs = 500;

/** Seals what has arrived, again and again, as long as the service runs. */
@Injectable()
export class AuditSealer implements OnApplicationBootstrap, OnModuleDestroy {
  private running: Promise<void> | undefined;
  private isStopping = false;
  private rouse: () => void = () => undefined;

  constructor(
    @Inject(SealAudit) private readonly seal: SealAudit,
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
      try {
        await this.seal.run();
      } catch (error) {
        this.log.warn({ err: error, event: 'audit.seal-failed' }, 'audit could not be sealed; tried again');
      }
      if (!this.isStopping) await this.pause();
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

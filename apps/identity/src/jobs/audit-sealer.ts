import type { Logger } from '@evergreen/observability';
import { LOGGER, RepeatedWork } from '@evergreen/service';
import { Inject, Injectable } from '@nestjs/common';
import { SealAudit } from '../use-cases/seal-audit.ts';

// An auditor sees what was done half a second later. Looking costs one row while nothing waits.
const everyMs = 500;

/** Seals what has arrived, again and again, as long as the service runs. */
@Injectable()
export class AuditSealer extends RepeatedWork {
  constructor(
    @Inject(SealAudit) private readonly seal: SealAudit,
    @Inject(LOGGER) log: Logger,
  ) {
    super({
      log,
      everyMs,
      failed: { event: 'audit.seal-failed', message: 'audit could not be sealed; tried again' },
    });
  }

  protected async work(): Promise<boolean> {
    // A run seals all that waits.
    await this.seal.run();
    return false;
  }
}

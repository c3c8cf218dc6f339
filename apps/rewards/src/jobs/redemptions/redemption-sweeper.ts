import type { Logger } from '@evergreen/observability';
import { LOGGER, RepeatedWork } from '@evergreen/service';
import { Inject, Injectable } from '@nestjs/common';
import { SweepRedemptions } from '../../use-cases/redemptions/sweep-redemptions.ts';

const everyMs = 5_000;

/** Looks for redemptions that a crash or a silent ledger has left open. */
@Injectable()
export class RedemptionSweeper extends RepeatedWork {
  constructor(
    @Inject(SweepRedemptions) private readonly sweep: SweepRedemptions,
    @Inject(LOGGER) log: Logger,
  ) {
    super({
      log,
      everyMs,
      failed: { event: 'redemptions.not-swept', message: 'open redemptions were not ended; tried again' },
    });
  }

  protected work(): Promise<boolean> {
    return this.sweep.run();
  }
}

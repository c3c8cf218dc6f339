import type { Logger } from '@evergreen/observability';
import { LOGGER, RepeatedWork } from '@evergreen/service';
import { Inject, Injectable } from '@nestjs/common';
import { LearnPremiums, type PremiumPlace } from '../../use-cases/value-guard/learn-premiums.ts';

// Where customer-profile did not answer, the next look goes on from there.
const everyMs = 60_000;

/** Goes once after each start over the terms whose premium was not told, in the order of their customers. */
@Injectable()
export class PremiumLearner extends RepeatedWork {
  private isDone = false;
  private after: PremiumPlace | undefined;

  constructor(
    @Inject(LearnPremiums) private readonly learn: LearnPremiums,
    @Inject(LOGGER) log: Logger,
  ) {
    super({
      log,
      everyMs,
      failed: {
        event: 'premiums.not-learned',
        message: 'premiums of terms could not be asked; tried again',
      },
    });
  }

  protected async work(): Promise<boolean> {
    if (this.isDone) return false;
    this.after = await this.learn.run(this.after);
    this.isDone = this.after === undefined;
    return !this.isDone;
  }
}

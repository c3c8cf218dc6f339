import type { Logger } from '@evergreen/observability';
import { LOGGER, RepeatedWork } from '@evergreen/service';
import { Inject, Injectable } from '@nestjs/common';
import { LearnOffices } from '../use-cases/learn-offices.ts';

// Only where customer-profile did not answer is there a second look.
const everyMs = 60_000;

/** Learns the offices of customers who were told of before the service heard of offices: once, after each start. */
@Injectable()
export class OfficeLearner extends RepeatedWork {
  private isDone = false;

  constructor(
    @Inject(LearnOffices) private readonly learn: LearnOffices,
    @Inject(LOGGER) log: Logger,
  ) {
    super({
      log,
      everyMs,
      failed: {
        event: 'offices.not-learned',
        message: 'offices of customers could not be asked; tried again',
      },
    });
  }

  protected async work(): Promise<boolean> {
    if (this.isDone) return false;
    const isMore = await this.learn.run();
    this.isDone = !isMore;
    return isMore;
  }
}

import type { Logger } from '@evergreen/observability';
import { LOGGER, RepeatedWork } from '@evergreen/service';
import { Inject, Injectable } from '@nestjs/common';
import { LearnOffices } from '../use-cases/learn-offices.ts';

// Where customer-profile did not answer, the next look goes on from there.
const everyMs = 60_000;

/**
 * Goes over the customers once after each start, in the order of their ids, and learns the offices of those who were
 * told of before the service heard of offices.
 */
@Injectable()
export class OfficeLearner extends RepeatedWork {
  private isDone = false;
  private after: string | undefined;

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
    this.after = await this.learn.run(this.after);
    this.isDone = this.after === undefined;
    return !this.isDone;
  }
}

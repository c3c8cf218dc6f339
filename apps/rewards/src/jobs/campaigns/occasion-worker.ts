import type { Logger } from '@evergreen/observability';
import { LOGGER, RepeatedWork } from '@evergreen/service';
import { Inject, Injectable } from '@nestjs/common';
import { AnswerOccasions } from '../../use-cases/campaigns/answer-occasions.ts';

const everyMs = 2_000;

/** Answers occasions as they come, as long as the service runs. */
@Injectable()
export class OccasionWorker extends RepeatedWork {
  constructor(
    @Inject(AnswerOccasions) private readonly answer: AnswerOccasions,
    @Inject(LOGGER) log: Logger,
  ) {
    super({
      log,
      everyMs,
      failed: { event: 'campaigns.not-answered', message: 'occasions could not be answered; tried again' },
    });
  }

  protected work(): Promise<boolean> {
    return this.answer.run();
  }
}

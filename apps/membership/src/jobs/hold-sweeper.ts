import type { Logger } from '@evergreen/observability';
import { LOGGER, RepeatedWork } from '@evergreen/service';
import { Inject, Injectable } from '@nestjs/common';
import { ReleaseTimedOutHolds } from '../use-cases/release-timed-out-holds.ts';

// Points are back a second after their time is over. Looking costs one index entry while nothing is due.
const everyMs = 1_000;

/** Gives back held points as their time ends, as long as the service runs. */
@Injectable()
export class HoldSweeper extends RepeatedWork {
  constructor(
    @Inject(ReleaseTimedOutHolds) private readonly release: ReleaseTimedOutHolds,
    @Inject(LOGGER) log: Logger,
  ) {
    super({
      log,
      everyMs,
      failed: { event: 'holds.release-failed', message: 'held points could not be given back; tried again' },
    });
  }

  protected work(): Promise<boolean> {
    return this.release.run();
  }
}

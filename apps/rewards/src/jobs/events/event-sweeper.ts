import type { Logger } from '@evergreen/observability';
import { LOGGER, RepeatedWork } from '@evergreen/service';
import { Inject, Injectable } from '@nestjs/common';
import { SweepEvents } from '../../use-cases/events/sweep-events.ts';

// An offer passes on a few seconds after its time is over. Looking costs a few index entries while nothing is due.
const everyMs = 3_000;

/** Does to events what time alone does, as long as the service runs. */
@Injectable()
export class EventSweeper extends RepeatedWork {
  constructor(
    @Inject(SweepEvents) private readonly sweep: SweepEvents,
    @Inject(LOGGER) log: Logger,
  ) {
    super({
      log,
      everyMs,
      failed: { event: 'events.sweep-failed', message: 'events could not be looked over; tried again' },
    });
  }

  protected work(): Promise<boolean> {
    return this.sweep.run();
  }
}

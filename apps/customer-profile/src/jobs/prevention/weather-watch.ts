import type { Logger } from '@evergreen/observability';
import { LOGGER, RepeatedWork } from '@evergreen/service';
import { Inject, Injectable } from '@nestjs/common';
import { ProposeAlerts } from '../../use-cases/prevention/propose-alerts.ts';

// Warnings stand for hours; weather services ask not to be asked more often.
const everyMs = 10 * 60_000;

/** Looks at the weather feed, as long as the service runs; without one there is nothing to look at. */
@Injectable()
export class WeatherWatch extends RepeatedWork {
  constructor(
    @Inject(ProposeAlerts) private readonly alerts: ProposeAlerts,
    @Inject(LOGGER) log: Logger,
  ) {
    super({
      log,
      everyMs,
      failed: { event: 'prevention.feed-failed', message: 'the weather feed could not be read; tried again' },
    });
  }

  protected async work(): Promise<boolean> {
    await this.alerts.run();
    // What there was is read: the next look waits.
    return false;
  }
}

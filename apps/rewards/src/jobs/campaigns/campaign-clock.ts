import type { Logger } from '@evergreen/observability';
import { LOGGER, RepeatedWork } from '@evergreen/service';
import { Inject, Injectable } from '@nestjs/common';
import { TendCampaigns } from '../../use-cases/campaigns/tend-campaigns.ts';

// A campaign begins within half a minute of its day.
const everyMs = 30_000;

/** Looks at the day for campaigns, as long as the service runs. */
@Injectable()
export class CampaignClock extends RepeatedWork {
  constructor(
    @Inject(TendCampaigns) private readonly tend: TendCampaigns,
    @Inject(LOGGER) log: Logger,
  ) {
    super({
      log,
      everyMs,
      failed: {
        event: 'campaigns.not-tended',
        message: 'campaigns could not be looked after; tried again',
      },
    });
  }

  protected async work(): Promise<boolean> {
    await this.tend.run();
    return false;
  }
}

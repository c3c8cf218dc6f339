import type { Clock } from '@evergreen/kernel';
import { Database } from '@evergreen/persistence';
import { CLOCK } from '@evergreen/service';
import { Inject, Injectable } from '@nestjs/common';
import { holdCampaign, revisionOf } from '../../persistence/campaigns/campaign.repository.ts';
import {
  campaignWithOccasions,
  takeOccasions,
} from '../../persistence/campaigns/campaign-occasion.repository.ts';
import { campaignSettingsOn } from '../../persistence/campaigns/campaign-settings.repository.ts';
import { GiveGrants } from './give-grants.ts';

const occasionsAtOnce = 1_000;

/** Answers what happened to customers, campaign by campaign. Those of a paused campaign wait. */
@Injectable()
export class AnswerOccasions {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(GiveGrants) private readonly give: GiveGrants,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @returns whether there was something to answer */
  async run(): Promise<boolean> {
    const id = await campaignWithOccasions(this.database);
    if (id === undefined) return false;
    return this.database.transaction(async (tx) => {
      const campaign = await holdCampaign(tx, id);
      if (campaign?.state !== 'live') return false;
      const revision = campaign.activeRevision!;
      const { definition } = (await revisionOf(tx, id, revision))!;
      const on = this.clock.today();
      const settings = await campaignSettingsOn(tx, on);
      const occasions = await takeOccasions(tx, id, occasionsAtOnce);
      await this.give.run(
        tx,
        { campaignId: id, revision, definition, settings, on, runId: null, isDry: false },
        occasions,
      );
      return true;
    });
  }
}

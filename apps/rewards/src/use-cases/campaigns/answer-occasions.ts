import type { Clock } from '@evergreen/kernel';
import { Database } from '@evergreen/persistence';
import { CLOCK } from '@evergreen/service';
import { Inject, Injectable } from '@nestjs/common';
import { holdCampaign, revisionOf } from '../../persistence/campaigns/campaign.repository.ts';
import { takeOccasions } from '../../persistence/campaigns/campaign-occasion.repository.ts';
import { campaignsWithOccasions } from '../../persistence/campaigns/campaign-order.repository.ts';
import { campaignSettingsOn } from '../../persistence/campaigns/campaign-settings.repository.ts';
import { AwaitTurn } from './await-turn.ts';
import { GiveGrants } from './give-grants.ts';

const occasionsAtOnce = 1_000;

/** Answers what happened to customers, campaign by campaign. Those of a paused campaign wait, and those of one whose turn it is not. */
@Injectable()
export class AnswerOccasions {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(GiveGrants) private readonly give: GiveGrants,
    @Inject(AwaitTurn) private readonly turn: AwaitTurn,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @returns whether there was something to answer */
  async run(): Promise<boolean> {
    for (const id of await campaignsWithOccasions(this.database)) {
      const mayGive = (await this.turn.of(id)) === undefined;
      if (mayGive && (await this.answer(id)) > 0) return true;
    }
    return false;
  }

  /** @returns how many were answered */
  private answer(id: string): Promise<number> {
    return this.database.transaction(async (tx) => {
      const campaign = await holdCampaign(tx, id);
      if (campaign?.state !== 'live') return 0;
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
      return occasions.length;
    });
  }
}

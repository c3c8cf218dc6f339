import type { Clock } from '@evergreen/kernel';
import { Database } from '@evergreen/persistence';
import { CLOCK } from '@evergreen/service';
import { Inject, Injectable } from '@nestjs/common';
import { isWaitedFor } from '../../domain/campaigns/turn.ts';
import { earlierCampaigns } from '../../persistence/campaigns/campaign-order.repository.ts';
import { runOf } from '../../persistence/campaigns/campaign-run.repository.ts';

/** Has campaigns of one group give in the order of their places. */
@Injectable()
export class AwaitTurn {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @returns what a run waits for, in words; undefined once it may give */
  async ofRun(runId: string): Promise<string | undefined> {
    const { campaignId } = await runOf(this.database, runId);
    return this.of(campaignId);
  }

  /** @returns what a campaign waits for, in words; undefined once it may give */
  async of(campaignId: string): Promise<string | undefined> {
    const today = this.clock.today();
    const earlier = await earlierCampaigns(this.database, campaignId);
    const first = earlier.find((each) => isWaitedFor(each, today));
    return first && `the campaign "${first.name}", which comes before it in their group`;
  }
}

import { CampaignAudienceService } from '@evergreen/contracts/customer-profile';
import { type Clock, InvalidInput } from '@evergreen/kernel';
import { Database } from '@evergreen/persistence';
import { RpcClient } from '@evergreen/rpc';
import { CLOCK } from '@evergreen/service';
import { Inject, Injectable } from '@nestjs/common';
import { birthdaysAhead } from '../../domain/campaigns/birthday-days.ts';
import { revisionOf } from '../../persistence/campaigns/campaign.repository.ts';
import { DemandThing } from './demand-thing.ts';
import { asRewards, AskAudience } from './ask-audience.ts';

/** Nobody is asked to approve a campaign for nobody. */
@Injectable()
export class DemandAudience {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(RpcClient) private readonly rpc: RpcClient,
    @Inject(AskAudience) private readonly ask: AskAudience,
    @Inject(DemandThing) private readonly thing: DemandThing,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @throws InvalidInput naming the audience where nobody is in it now, or what it gives and cannot be had. A revision that is not there is told of later */
  async run(campaignId: string, revision: number): Promise<void> {
    const found = await revisionOf(this.database, campaignId, revision);
    if (found?.state !== 'draft') return;
    await this.thing.open(found.definition);
    const birthdays = birthdaysAhead(found.definition, this.clock.today());
    const { audience } = await this.ask.of(found.definition);
    const counts = await this.rpc
      .service(CampaignAudienceService)
      .previewAudience({ audience, ...(birthdays && { birthdays }) }, asRewards);
    if (counts.audience === 0n) throw new InvalidInput([{ field: 'audience', problem: 'has nobody in it' }]);
    if (birthdays !== undefined && counts.birthdays === 0n)
      throw new InvalidInput([
        { field: 'audience', problem: 'has nobody whose birthday is known and in these days' },
      ]);
  }
}

import { CampaignAudienceService } from '@evergreen/contracts/customer-profile';
import { InvalidInput } from '@evergreen/kernel';
import { Database } from '@evergreen/persistence';
import { RpcClient } from '@evergreen/rpc';
import { Inject, Injectable } from '@nestjs/common';
import { revisionOf } from '../../persistence/campaigns/campaign.repository.ts';
import { DemandThing } from './demand-thing.ts';
import { asRewards, wireAudience } from './await-audience.ts';

/** Nobody is asked to approve a campaign for nobody. */
@Injectable()
export class DemandAudience {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(RpcClient) private readonly rpc: RpcClient,
    @Inject(DemandThing) private readonly thing: DemandThing,
  ) {}

  /** @throws InvalidInput naming the audience where nobody is in it now, or what it gives and cannot be had. A revision that is not there is told of later */
  async run(campaignId: string, revision: number): Promise<void> {
    const found = await revisionOf(this.database, campaignId, revision);
    if (found?.state !== 'draft') return;
    await this.thing.open(found.definition);
    const { audience } = await this.rpc
      .service(CampaignAudienceService)
      .previewAudience({ audience: wireAudience(found.definition) }, asRewards);
    if (audience === 0n) throw new InvalidInput([{ field: 'audience', problem: 'has nobody in it' }]);
  }
}

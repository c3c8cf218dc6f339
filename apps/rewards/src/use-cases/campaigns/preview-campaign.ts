import { CampaignAudienceService } from '@evergreen/contracts/customer-profile';
import type { Clock } from '@evergreen/kernel';
import { Database } from '@evergreen/persistence';
import { RpcClient } from '@evergreen/rpc';
import { CLOCK } from '@evergreen/service';
import { Inject, Injectable } from '@nestjs/common';
import { approvalsNeeded, valueOf } from '../../domain/campaigns/decide-grants.ts';
import { foresee, type Foreseen } from '../../domain/campaigns/foresee.ts';
import { campaignSettingsOn } from '../../persistence/campaigns/campaign-settings.repository.ts';
import { asRewards, wireAudience } from './await-audience.ts';
import { DemandThing } from './demand-thing.ts';
import { demandDefinition } from './draft-campaign.ts';

export interface CampaignPreview extends Foreseen {
  readonly named: bigint;
  readonly optedOut: bigint;
  readonly blacklisted: bigint;
  readonly audience: bigint;
  readonly unknownNumbers: bigint;
  /** The first of them, as the list has them. */
  readonly unknown: readonly string[];
  readonly valueMinor: bigint;
  readonly approvalsNeeded: number;
  readonly currency: string;
}

/** Whom a definition would reach now, and what it would cost, while it is being written. */
@Injectable()
export class PreviewCampaign {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(RpcClient) private readonly rpc: RpcClient,
    @Inject(DemandThing) private readonly thing: DemandThing,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @throws InvalidInput naming what is wrong with the definition */
  async run(definitionJson: string): Promise<CampaignPreview> {
    const definition = demandDefinition(definitionJson);
    const thing = await this.thing.known(definition);
    const settings = await campaignSettingsOn(this.database, this.clock.today());
    const counts = await this.rpc
      .service(CampaignAudienceService)
      .previewAudience({ audience: wireAudience(definition) }, asRewards);
    const { named, optedOut, blacklisted, audience, unknownNumbers, unknown, premiumMinor, offices } = counts;
    const valueMinor = valueOf(definition, settings);
    return {
      ...{ named, optedOut, blacklisted, audience, unknownNumbers, unknown, valueMinor },
      currency: settings.currency,
      approvalsNeeded: approvalsNeeded(valueMinor, settings),
      ...foresee(
        definition,
        settings,
        {
          ...{ audience: Number(audience), premiumMinor },
          offices: offices.map(({ orgPath, customers }) => ({ orgPath, customers: Number(customers) })),
        },
        thing,
      ),
    };
  }
}

import { CampaignAudienceService } from '@evergreen/contracts/customer-profile';
import { addDays, type Clock, type LocalDate } from '@evergreen/kernel';
import { Database } from '@evergreen/persistence';
import { RpcClient } from '@evergreen/rpc';
import { CLOCK } from '@evergreen/service';
import { Inject, Injectable } from '@nestjs/common';
import { type CampaignEffect, effectOf, minorPerRetained } from '../../domain/campaigns/campaign-effect.ts';
import type { Use } from '../../domain/campaigns/use.ts';
import type { OfficeTally } from '../../domain/campaigns/tally.ts';
import { findCampaign, revisionOf } from '../../persistence/campaigns/campaign.repository.ts';
import { groupFigures, officeFigures } from '../../persistence/campaigns/campaign-results.repository.ts';
import { campaignSettingsOn } from '../../persistence/campaigns/campaign-settings.repository.ts';
import { totalUses } from '../../persistence/campaigns/campaign-use.repository.ts';
import { asRewards } from './ask-audience.ts';
import { campaignState, campaignUnknown } from './campaign-refusals.ts';

/** What came of a campaign. */
export interface CampaignResults {
  readonly fromOn: LocalDate;
  readonly toOn: LocalDate;
  readonly isWindowOver: boolean;
  readonly treated: number;
  readonly heldOut: number;
  readonly reached: bigint;
  readonly opened: bigint;
  readonly took: number;
  readonly use: Use;
  readonly renewal: CampaignEffect;
  readonly claims: CampaignEffect;
  readonly minorPerRetained: bigint | null;
  readonly offices: readonly OfficeTally[];
  readonly currency: string;
}

/** Judges campaigns by the service's own copies of terms and claims; what became of notices is asked for. */
@Injectable()
export class ReadResults {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(RpcClient) private readonly rpc: RpcClient,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @throws DomainError NOT_FOUND, CAMPAIGN_STATE before the launch */
  async run(campaignId: string): Promise<CampaignResults> {
    const campaign = await findCampaign(this.database, campaignId);
    if (campaign === undefined) throw campaignUnknown();
    const { launchedOn: from, activeRevision, state } = campaign;
    if (from === null || activeRevision === null) throw campaignState(state, 'results');
    const today = this.clock.today();
    const settings = await campaignSettingsOn(this.database, today);
    const { definition } = (await revisionOf(this.database, campaignId, activeRevision))!;
    const to = addDays(from, definition.windowDays - 1);
    const graceDays = settings.renewalGraceDays;
    const window = { from, to, decidedTo: addDays(today, -graceDays - 1), graceDays };
    const [figures, offices, useOf, notices] = await Promise.all([
      groupFigures(this.database, campaignId, window),
      officeFigures(this.database, campaignId),
      totalUses(this.database, [campaignId]),
      this.rpc.service(CampaignAudienceService).countCampaignNotices({ campaignId }, asRewards),
    ]);
    const { treated, heldOut, took } = figures;
    const renewal = effectOf(figures.renewal.treated, figures.renewal.heldOut, settings);
    const use = useOf(campaignId);
    return {
      ...{ fromOn: from, toOn: to, isWindowOver: addDays(to, graceDays) < today, treated, heldOut, took },
      ...{ reached: notices.reached, opened: notices.opened, use, renewal, offices },
      currency: settings.currency,
      claims: effectOf(figures.claims.treated, figures.claims.heldOut, settings),
      minorPerRetained: minorPerRetained(use.minor, renewal),
    };
  }
}

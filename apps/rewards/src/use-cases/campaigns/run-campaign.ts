import { AuditTrail } from '@evergreen/audit';
import type { Run } from '@evergreen/jobs';
import type { Clock, Uuid } from '@evergreen/kernel';
import { Database } from '@evergreen/persistence';
import { CLOCK } from '@evergreen/service';
import { Inject, Injectable } from '@nestjs/common';
import { birthdaysAhead } from '../../domain/campaigns/birthday-days.ts';
import type { CampaignActor } from '../../domain/campaigns/campaign.ts';
import { lockCampaign, recordReversal, revisionOf } from '../../persistence/campaigns/campaign.repository.ts';
import { CampaignRuns } from './campaign-runs.ts';
import { campaignState, campaignUnknown } from './campaign-refusals.ts';
import { TakeStep } from './take-step.ts';

/** Runs that people ask for: dry ones, and those that take everything back. */
@Injectable()
export class RunCampaign {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(CampaignRuns) private readonly runs: CampaignRuns,
    @Inject(TakeStep) private readonly step: TakeStep,
    @Inject(AuditTrail) private readonly audit: AuditTrail,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @throws DomainError NOT_FOUND, KEY_REUSED, CAMPAIGN_STATE of one that is over */
  async dry(
    by: CampaignActor,
    {
      key,
      campaignId,
      revision,
    }: { readonly key: string; readonly campaignId: Uuid; readonly revision: number },
  ): Promise<Run> {
    const run = await this.database.transaction(async (tx) => {
      const campaign = await lockCampaign(tx, campaignId);
      const found = await revisionOf(tx, campaignId, revision);
      if (campaign === undefined || found === undefined) throw campaignUnknown();
      if (campaign.state === 'ended' || campaign.state === 'archived')
        throw campaignState(campaign.state, 'dry run');
      const on = this.clock.today();
      const birthdays = birthdaysAhead(found.definition, on);
      const order = { key: `${by.accountId}/${key}`, on, by: by.label, birthdays };
      const started = await this.runs.dry(tx, found, order);
      await this.audit.record(tx, {
        ...{ act: 'campaign.tried', recordKind: 'campaign', recordId: campaignId },
        after: { revision, run: started.id },
      });
      return started;
    });
    this.runs.wake();
    return run;
  }

  /**
   * Takes back what a campaign gave that has ended. Asked again it is the same run, which goes on where it failed.
   * @throws DomainError NOT_FOUND, CAMPAIGN_STATE
   */
  async reverse(by: CampaignActor, campaignId: Uuid, reason: string): Promise<void> {
    await this.database.transaction(async (tx) => {
      const campaign = await lockCampaign(tx, campaignId);
      if (campaign === undefined) throw campaignUnknown();
      const { state, activeRevision, reversedAt } = campaign;
      if (reversedAt !== null) return;
      if (state !== 'ended' && state !== 'archived') throw campaignState(state, 'reversal');
      if (activeRevision === null || campaign.launchedOn === null) throw campaignState(state, 'reversal');
      await this.runs.reversal(tx, campaign, by.label);
      await recordReversal(tx, campaignId, this.clock.now());
      const step = { act: 'reverse', revision: activeRevision, from: state, to: state, byLabel: by.label };
      await this.step.run(tx, campaign, { ...step, reason }, state);
      await this.audit.record(tx, {
        ...{ act: 'campaign.reversed', recordKind: 'campaign', recordId: campaignId, reason },
      });
    });
    this.runs.wake();
  }
}

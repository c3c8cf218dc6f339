import { AuditTrail } from '@evergreen/audit';
import { type Clock, DomainError, type Uuid } from '@evergreen/kernel';
import { Database, type Transaction } from '@evergreen/persistence';
import { CLOCK } from '@evergreen/service';
import { Inject, Injectable } from '@nestjs/common';
import {
  type Campaign,
  type CampaignActor,
  type CampaignRevision,
  mayNotDecide,
} from '../../domain/campaigns/campaign.ts';
import {
  type CampaignDecision,
  type CampaignState,
  revisionMove,
  standsWithRevision,
} from '../../domain/campaigns/campaign-state.ts';
import {
  activateRevision,
  approveRevision,
  lockCampaign,
  moveRevision,
  standingRevisions,
} from '../../persistence/campaigns/campaign.repository.ts';
import { campaignChanged, campaignState, campaignUnknown } from './campaign-refusals.ts';
import { TakeStep } from './take-step.ts';

export interface CampaignDecisionOrder {
  readonly campaignId: Uuid;
  readonly revision: number;
  readonly decision: CampaignDecision;
  readonly reason: string;
}

const pastTense = {
  ...{ approve: 'approved', 'request-changes': 'changes-requested', reject: 'rejected' },
} as const satisfies Record<CampaignDecision, string>;

/** What others say of a revision that was submitted. Over a value it takes two of them. */
@Injectable()
export class DecideOnCampaign {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(TakeStep) private readonly step: TakeStep,
    @Inject(AuditTrail) private readonly audit: AuditTrail,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * Said again by the same person it changes nothing.
   * @throws DomainError NOT_FOUND, CAMPAIGN_STATE, CAMPAIGN_CHANGED, SECOND_PERSON_NEEDED of one's own
   */
  run(by: CampaignActor, { campaignId, revision, decision, reason }: CampaignDecisionOrder): Promise<void> {
    return this.database.transaction(async (tx) => {
      const campaign = await lockCampaign(tx, campaignId);
      if (campaign === undefined) throw campaignUnknown();
      if (campaign.newestRevision !== revision) throw campaignChanged(campaign.newestRevision);
      const found = (await standingRevisions(tx, [campaignId])).find((each) => each.revision === revision);
      const refused = found && mayNotDecide(found, by.accountId);
      if (refused === 'own')
        throw new DomainError('SECOND_PERSON_NEEDED', 'Nobody decides on a campaign of their own');
      if (refused === 'approved' && decision === 'approve') return;
      const to = found && revisionMove(found.state, decision);
      if (found === undefined || to === undefined)
        throw campaignState(found?.state ?? campaign.state, decision);
      await (decision === 'approve'
        ? this.approve(tx, by, campaign, found, reason)
        : this.send(tx, by, campaign, found, decision, reason));
    });
  }

  private async approve(
    tx: Transaction,
    by: CampaignActor,
    campaign: Campaign,
    revision: CampaignRevision,
    reason: string,
  ): Promise<void> {
    const approvals = await approveRevision(tx, revision, by, this.clock.now());
    const isEnough = approvals >= revision.approvalsNeeded;
    const to = isEnough ? 'active' : revision.state;
    if (isEnough) await activateRevision(tx, revision);
    const state = isEnough && standsWithRevision(campaign.state) ? 'approved' : campaign.state;
    await this.note(tx, by, { campaign, revision }, { decision: 'approve', to, reason }, state);
  }

  private async send(
    tx: Transaction,
    by: CampaignActor,
    campaign: Campaign,
    revision: CampaignRevision,
    decision: 'request-changes' | 'reject',
    reason: string,
  ): Promise<void> {
    const to = revisionMove(revision.state, decision)!;
    await moveRevision(tx, revision, to, revision.submittedBy);
    const state = standsWithRevision(campaign.state) ? (to as CampaignState) : campaign.state;
    await this.note(tx, by, { campaign, revision }, { decision, to, reason }, state);
  }

  private async note(
    tx: Transaction,
    by: CampaignActor,
    of: { readonly campaign: Campaign; readonly revision: CampaignRevision },
    said: { readonly decision: CampaignDecision; readonly to: string; readonly reason: string },
    stands: CampaignState,
  ): Promise<void> {
    const { decision, to, reason } = said;
    const { campaignId, revision, state } = of.revision;
    const step = { act: decision, revision, from: state, to, byLabel: by.label, reason };
    await this.step.run(tx, of.campaign, step, stands);
    await this.audit.record(tx, {
      ...{ act: `campaign.${pastTense[decision]}`, recordKind: 'campaign', recordId: campaignId, reason },
      ...{ before: { state }, after: { state: to, revision } },
    });
  }
}

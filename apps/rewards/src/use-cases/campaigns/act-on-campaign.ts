import { AuditTrail } from '@evergreen/audit';
import { type Clock, type LocalDate, type Uuid } from '@evergreen/kernel';
import { Database, type Transaction } from '@evergreen/persistence';
import { CLOCK } from '@evergreen/service';
import { Inject, Injectable } from '@nestjs/common';
import type { Campaign, CampaignActor, CampaignRevision } from '../../domain/campaigns/campaign.ts';
import {
  type CampaignAct,
  campaignMove,
  type CampaignState,
  revisionMove,
  standsWithRevision,
} from '../../domain/campaigns/campaign-state.ts';
import {
  lockCampaign,
  moveRevision,
  standingRevisions,
} from '../../persistence/campaigns/campaign.repository.ts';
import { CampaignRuns } from './campaign-runs.ts';
import { campaignChanged, campaignState, campaignUnknown } from './campaign-refusals.ts';
import { DemandAudience } from './demand-audience.ts';
import { StartCampaign } from './start-campaign.ts';
import { TakeStep } from './take-step.ts';

export interface CampaignActOrder {
  readonly campaignId: Uuid;
  /** The newest revision that was seen. */
  readonly revision: number;
  readonly act: CampaignAct;
  readonly reason: string;
  /** Of a demonstration: when it was launched. */
  readonly pastDay: LocalDate | undefined;
}

/** In which state an act has been done already: done again it changes nothing. */
const done: Readonly<Record<CampaignAct, readonly string[]>> = {
  submit: ['in-review'],
  withdraw: ['draft'],
  launch: ['scheduled', 'live'],
  pause: ['paused'],
  resume: ['live'],
  end: ['ended'],
  archive: ['archived'],
};

const pastTense = {
  ...{ submit: 'submitted', withdraw: 'withdrawn', launch: 'launched', pause: 'paused', resume: 'resumed' },
  ...{ end: 'ended', archive: 'archived' },
} as const satisfies Record<CampaignAct, string>;

/** What people who manage campaigns do with one. */
@Injectable()
export class ActOnCampaign {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(CampaignRuns) private readonly runs: CampaignRuns,
    @Inject(StartCampaign) private readonly start: StartCampaign,
    @Inject(TakeStep) private readonly step: TakeStep,
    @Inject(DemandAudience) private readonly audience: DemandAudience,
    @Inject(AuditTrail) private readonly audit: AuditTrail,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * @throws DomainError NOT_FOUND, CAMPAIGN_STATE, CAMPAIGN_CHANGED where there is a newer revision; InvalidInput of a
   * submission for nobody
   */
  async run(by: CampaignActor, order: CampaignActOrder): Promise<void> {
    // Another service is asked before the transaction, never in it.
    if (order.act === 'submit') await this.audience.run(order.campaignId, order.revision);
    const moved = await this.database.transaction(async (tx) => {
      const campaign = await lockCampaign(tx, order.campaignId);
      if (campaign === undefined) throw campaignUnknown();
      if (campaign.newestRevision !== order.revision) throw campaignChanged(campaign.newestRevision);
      return order.act === 'submit' || order.act === 'withdraw'
        ? this.onRevision(tx, by, campaign, order.act, order.reason)
        : this.onCampaign(tx, by, campaign, order);
    });
    await this.runs.follow({ id: order.campaignId, state: moved });
    // What failed for good goes on, too.
    if (order.act === 'resume') await this.runs.retry(order.campaignId);
    this.runs.wake();
  }

  private async onRevision(
    tx: Transaction,
    by: CampaignActor,
    campaign: Campaign,
    act: 'submit' | 'withdraw',
    reason: string,
  ): Promise<CampaignState> {
    const pending = (await standingRevisions(tx, [campaign.id])).find(({ state }) => state !== 'active');
    if (pending === undefined) throw campaignState(campaign.state, act);
    if (done[act].includes(pending.state)) return campaign.state;
    const to = revisionMove(pending.state, act);
    if (to === undefined) throw campaignState(pending.state, act);
    await moveRevision(tx, pending, to, act === 'submit' ? by.accountId : pending.submittedBy);
    const state = standsWithRevision(campaign.state) ? (to as CampaignState) : campaign.state;
    const step = { act, from: pending.state, to, revision: pending.revision, reason };
    await this.note(tx, by, campaign, step, state);
    return state;
  }

  private async onCampaign(
    tx: Transaction,
    by: CampaignActor,
    campaign: Campaign,
    { act, reason, pastDay }: CampaignActOrder,
  ): Promise<CampaignState> {
    if (act === 'submit' || act === 'withdraw' || done[act].includes(campaign.state)) return campaign.state;
    const to = campaignMove(campaign.state, act);
    if (to === undefined) throw campaignState(campaign.state, act);
    const day = pastDay ?? this.clock.today();
    if (act === 'launch' && campaign.endsOn < day) throw campaignState('ended', act);
    const revision = campaign.activeRevision ?? campaign.newestRevision;
    await this.note(tx, by, campaign, { act, from: campaign.state, to, revision, reason }, to);
    if (act !== 'launch' || campaign.startsOn > day) return to;
    const active = (await standingRevisions(tx, [campaign.id])).find(({ state }) => state === 'active')!;
    return this.start.run(tx, { ...campaign, state: to }, active, day, day);
  }

  private async note(
    tx: Transaction,
    by: CampaignActor,
    campaign: Campaign,
    step: {
      readonly act: CampaignAct;
      readonly from: string;
      readonly to: string;
      readonly reason: string;
    } & Pick<CampaignRevision, 'revision'>,
    state: CampaignState,
  ): Promise<void> {
    await this.step.run(tx, campaign, { ...step, byLabel: by.label }, state);
    await this.audit.record(tx, {
      ...{
        act: `campaign.${pastTense[step.act]}`,
        recordKind: 'campaign',
        recordId: campaign.id,
        reason: step.reason,
      },
      ...{ before: { state: step.from }, after: { state: step.to, revision: step.revision } },
    });
  }
}

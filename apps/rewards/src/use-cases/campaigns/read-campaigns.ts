import { type Run, RunEngine } from '@evergreen/jobs';
import type { Clock, Uuid } from '@evergreen/kernel';
import { Database } from '@evergreen/persistence';
import { CLOCK } from '@evergreen/service';
import { Inject, Injectable } from '@nestjs/common';
import {
  type Campaign,
  type CampaignRevision,
  type CampaignRunKept,
  type CampaignStep,
  mayNotDecide,
} from '../../domain/campaigns/campaign.ts';
import {
  type CampaignAct,
  campaignActs,
  campaignMove,
  mayBeDrafted,
  mayBeWrittenOver,
  revisionMove,
} from '../../domain/campaigns/campaign-state.ts';
import type { Use } from '../../domain/campaigns/use.ts';
import {
  campaignsOf,
  findCampaign,
  revisionsOf,
  standingRevisions,
  stepsOf,
} from '../../persistence/campaigns/campaign.repository.ts';
import { audienceSizes, newestRuns, runOf } from '../../persistence/campaigns/campaign-run.repository.ts';
import { campaignSettingsOn } from '../../persistence/campaigns/campaign-settings.repository.ts';
import { totalUses } from '../../persistence/campaigns/campaign-use.repository.ts';
import { campaignUnknown } from './campaign-refusals.ts';

/** A run with what it is for. */
export interface CampaignRunSeen {
  readonly kept: CampaignRunKept;
  readonly run: Run;
  /** Of what it gave. */
  readonly currency: string;
}

/** Who looks, and what they may do with campaigns. */
export interface CampaignViewer {
  readonly accountId: string;
  readonly mayManage: boolean;
  readonly mayApprove: boolean;
}

export interface CampaignSeen {
  readonly campaign: Campaign;
  readonly active: CampaignRevision | undefined;
  /** The one that is written or waits. */
  readonly pending: CampaignRevision | undefined;
  readonly use: Use;
  readonly audience: bigint;
  readonly heldOut: bigint;
  readonly run: CampaignRunSeen | undefined;
  readonly dryRun: CampaignRunSeen | undefined;
  readonly mayAct: readonly CampaignAct[];
  readonly mayDecide: boolean;
  readonly mayDraft: boolean;
  readonly mayReverse: boolean;
  readonly currency: string;
}

const revisionsMax = 50;
const stepsMax = 200;

/** Campaigns as they stand, and what the viewer may do with them now. */
@Injectable()
export class ReadCampaigns {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(RunEngine) private readonly engine: RunEngine,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Newest first. */
  async list(
    viewer: CampaignViewer,
    asked: { readonly isArchived: boolean; readonly isWaiting: boolean; readonly limit: number },
  ): Promise<CampaignSeen[]> {
    const seen = await this.seen(viewer, await campaignsOf(this.database, asked));
    return asked.isWaiting ? seen.filter(({ mayDecide }) => mayDecide) : seen;
  }

  /** @throws DomainError NOT_FOUND */
  async one(viewer: CampaignViewer, id: Uuid): Promise<CampaignSeen> {
    const campaign = await findCampaign(this.database, id);
    if (campaign === undefined) throw campaignUnknown();
    return (await this.seen(viewer, [campaign]))[0]!;
  }

  /** @throws DomainError NOT_FOUND */
  async details(
    viewer: CampaignViewer,
    id: Uuid,
  ): Promise<{
    readonly seen: CampaignSeen;
    readonly revisions: readonly CampaignRevision[];
    readonly history: readonly CampaignStep[];
  }> {
    const seen = await this.one(viewer, id);
    const [revisions, history] = await Promise.all([
      revisionsOf(this.database, id, revisionsMax),
      stepsOf(this.database, id, stepsMax),
    ]);
    return { seen, revisions, history };
  }

  /** A run of a campaign, with what it is for. */
  async run(run: Run): Promise<CampaignRunSeen> {
    const { currency } = await campaignSettingsOn(this.database, this.clock.today());
    return { kept: await runOf(this.database, run.id), run, currency };
  }

  private async seen(viewer: CampaignViewer, campaigns: readonly Campaign[]): Promise<CampaignSeen[]> {
    const ids = campaigns.map(({ id }) => id);
    const [{ currency }, revisions, useOf, sizes, kept] = await Promise.all([
      campaignSettingsOn(this.database, this.clock.today()),
      standingRevisions(this.database, ids),
      totalUses(this.database, ids),
      audienceSizes(this.database, ids),
      newestRuns(this.database, ids),
    ]);
    const runs = await this.engine.getAll(kept.map(({ runId }) => runId));
    const newestOf = (id: string, isDry: boolean): CampaignRunSeen | undefined => {
      const found = kept.find(({ campaignId, kind }) => campaignId === id && (kind === 'dry') === isDry);
      const run = found && runs.get(found.runId);
      return run && { kept: found, run, currency };
    };
    return campaigns.map((campaign) => {
      const of = revisions.filter(({ campaignId }) => campaignId === campaign.id);
      const pending = of.find(({ state }) => state !== 'active');
      const run = newestOf(campaign.id, false);
      return {
        ...{ campaign, pending, currency, active: of.find(({ state }) => state === 'active') },
        ...{ use: useOf(campaign.id), run, dryRun: newestOf(campaign.id, true) },
        audience: sizes.get(campaign.id)?.customers ?? 0n,
        heldOut: sizes.get(campaign.id)?.heldOut ?? 0n,
        ...may(viewer, campaign, pending, run?.run.state === 'failed'),
      };
    });
  }
}

function may(
  viewer: CampaignViewer,
  campaign: Campaign,
  pending: CampaignRevision | undefined,
  hasFailed: boolean,
) {
  const { state, launchedOn, reversedAt } = campaign;
  const isWaiting = pending !== undefined && revisionMove(pending.state, 'approve') !== undefined;
  return {
    mayAct: viewer.mayManage
      ? campaignActs.filter((act) =>
          act === 'submit' || act === 'withdraw'
            ? pending !== undefined && revisionMove(pending.state, act) !== undefined
            : campaignMove(state, act) !== undefined || (act === 'resume' && state === 'live' && hasFailed),
        )
      : [],
    mayDecide: viewer.mayApprove && isWaiting && mayNotDecide(pending, viewer.accountId) === undefined,
    mayDraft:
      viewer.mayManage && mayBeDrafted(state) && (pending === undefined || mayBeWrittenOver(pending.state)),
    mayReverse:
      viewer.mayManage &&
      launchedOn !== null &&
      reversedAt === null &&
      (state === 'ended' || state === 'archived'),
  };
}

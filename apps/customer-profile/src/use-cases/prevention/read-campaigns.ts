import { isWithin, narrowed } from '@evergreen/access';
import { type Run, RunEngine } from '@evergreen/jobs';
import { addDays, type Clock, DomainError, type LocalDate, type Uuid } from '@evergreen/kernel';
import { Database, type Reader } from '@evergreen/persistence';
import { type Caller, officesOf } from '@evergreen/rpc';
import { CLOCK } from '@evergreen/service';
import { Inject, Injectable } from '@nestjs/common';
import { type PreventionCampaign, type PreventionState, stateOn } from '../../domain/prevention/campaign.ts';
import { type ClaimGroup, effectOf, type PreventionEffect } from '../../domain/prevention/effect.ts';
import { campaignsOf, campaignWithin } from '../../persistence/prevention/campaigns.repository.ts';
import { type TargetCounts, targetCounts } from '../../persistence/prevention/counts.repository.ts';
import { targetResults } from '../../persistence/prevention/targets.repository.ts';
import { adviceKey } from './tell-audience.ts';

export interface CampaignSeen {
  readonly campaign: PreventionCampaign;
  readonly state: PreventionState;
  readonly counts: TargetCounts;
  readonly mayManage: boolean;
}

export interface CampaignResults extends PreventionEffect {
  readonly reached: bigint;
  readonly opened: bigint;
  readonly fromOn: LocalDate;
  readonly toOn: LocalDate;
  readonly isWindowOver: boolean;
  readonly told: ClaimGroup;
  readonly untold: ClaimGroup;
}

const noCounts: TargetCounts = { advised: 0n, heldOut: 0n, helpful: 0n, checksAsked: 0n, checksEnded: 0n };

/** Prevention campaigns with what came of them, as far as the viewer's offices reach. */
@Injectable()
export class ReadCampaigns {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(RunEngine) private readonly engine: RunEngine,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Newest first. */
  async list(caller: Caller, office: string | undefined, limit: number): Promise<CampaignSeen[]> {
    const offices = narrowed(officesOf(caller, 'read', 'Prevention'), office);
    const campaigns = await campaignsOf(this.database, offices, limit);
    return this.seen(this.database, caller, campaigns, offices);
  }

  /** @throws DomainError NOT_FOUND, also where none of its regions meets the caller's offices */
  async one(
    caller: Caller,
    campaignId: Uuid,
    office?: string,
  ): Promise<
    CampaignSeen & { readonly results: CampaignResults | undefined; readonly run: Run | undefined }
  > {
    const reach = officesOf(caller, 'read', 'Prevention');
    const campaign = await campaignWithin(this.database, campaignId, reach);
    if (campaign === undefined) throw campaignUnknown();
    const offices = narrowed(reach, office);
    const run = campaign.runId === null ? undefined : await this.engine.get(campaign.runId);
    const isTelling = campaign.toldAt === null && (run?.state === 'queued' || run?.state === 'running');
    const [seen] = await this.seen(this.database, caller, [campaign], offices);
    const results = isTelling ? undefined : await this.results(campaign, offices);
    return { ...seen!, results, run };
  }

  /**
   * How far its audience is told; undefined before the launch.
   * @throws DomainError NOT_FOUND, also where none of its regions meets the caller's offices
   */
  async launch(caller: Caller, campaignId: Uuid): Promise<Run | undefined> {
    const campaign = await campaignWithin(this.database, campaignId, officesOf(caller, 'read', 'Prevention'));
    if (campaign === undefined) throw campaignUnknown();
    return campaign.runId === null ? undefined : this.engine.get(campaign.runId);
  }

  private async seen(
    reader: Reader,
    caller: Caller,
    campaigns: readonly PreventionCampaign[],
    offices: readonly string[],
  ): Promise<CampaignSeen[]> {
    const ids = campaigns.map(({ id }) => id);
    const counts = await targetCounts(reader, ids, offices);
    const managed = officesOf(caller, 'manage', 'Prevention');
    const today = this.clock.today();
    const failed = await this.failedLaunches(campaigns);
    return campaigns.map((campaign) => ({
      campaign,
      state: stateOn(campaign, today, failed.has(campaign.id)),
      counts: counts.get(campaign.id) ?? noCounts,
      mayManage: campaign.plan.regions.every((region) => isWithin(region, managed)),
    }));
  }

  /** Of those whose audience is not told yet: hardly ever more than one. */
  private async failedLaunches(campaigns: readonly PreventionCampaign[]): Promise<ReadonlySet<string>> {
    const failed = new Set<string>();
    for (const { id, runId, toldAt } of campaigns) {
      if (runId === null || toldAt !== null) continue;
      if ((await this.engine.get(runId))?.state === 'failed') failed.add(id);
    }
    return failed;
  }

  private async results(
    { id, launchedOn, plan }: PreventionCampaign,
    offices: readonly string[],
  ): Promise<CampaignResults | undefined> {
    if (launchedOn === null) return undefined;
    const toOn = addDays(launchedOn, plan.windowDays - 1);
    const of = { campaignId: id, noticeKey: adviceKey(id), offices };
    const { told, untold, ...rest } = await targetResults(this.database, of, { from: launchedOn, to: toOn });
    return {
      ...{ ...rest, told, untold, fromOn: launchedOn, toOn, isWindowOver: toOn < this.clock.today() },
      ...effectOf(told, untold),
    };
  }
}

export function campaignUnknown(): DomainError<'NOT_FOUND'> {
  return new DomainError('NOT_FOUND', 'There is no such campaign');
}

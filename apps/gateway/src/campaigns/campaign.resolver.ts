import { Inject } from '@nestjs/common';
import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { AllowStaff } from '../access/access-rules.ts';
import { type Services, SERVICES } from '../calls/services.ts';
import { given } from '../values/given.ts';
import { limitUpTo } from '../values/limits.ts';
import { answered } from '../values/answered.ts';
import { orNull } from '../values/or-null.ts';
import {
  Campaign,
  CampaignAct,
  CampaignDecision,
  CampaignDetails,
  CampaignDraftInput,
  CampaignProgress,
  wireCampaignActs,
  wireCampaignDecisions,
} from './campaign.models.ts';
import { CampaignRun } from './campaign-run.models.ts';
import { CampaignPreview, CampaignResults } from './campaign-results.models.ts';
import { campaignOf, revisionOf, runOf } from './map-campaign.ts';
import { previewOf, resultsOf } from './map-campaign-results.ts';

const listMax = 100;

/** Campaigns of marketing: written, approved, launched, judged. */
@Resolver()
export class CampaignResolver {
  constructor(@Inject(SERVICES) private readonly services: Services) {}

  @Query(() => [Campaign], { description: 'Newest first; at most 100.' })
  @AllowStaff('read', 'Campaign')
  async campaigns(
    @Args('limit', { type: () => Int, defaultValue: 50 }) limit: number,
    @Args('archived', { type: () => Boolean, defaultValue: false }) archived: boolean,
    @Args('waiting', {
      type: () => Boolean,
      defaultValue: false,
      description: 'Only those on which the viewer’s word is waited for.',
    })
    waiting: boolean,
  ): Promise<Campaign[]> {
    const call = { limit: limitUpTo(listMax, limit), archived, waiting };
    return (await this.services.campaigns.listCampaigns(call)).campaigns.map(campaignOf);
  }

  @Query(() => CampaignDetails, { nullable: true })
  @AllowStaff('read', 'Campaign')
  async campaign(@Args('id', { type: () => ID }) campaignId: string): Promise<CampaignDetails | null> {
    const answer = await orNull(this.services.campaigns.getCampaign({ campaignId }), ['NOT_FOUND']);
    if (answer === null) return null;
    const { campaign, revisions, history, dryRun } = answer;
    const { currency } = answered(campaign);
    return {
      campaign: campaignOf(campaign),
      revisions: revisions.map((revision) => revisionOf(revision, currency)),
      history: history.map(({ act, revision, by, at, reason }) => ({ act, revision, by, at, reason })),
      dryRun: dryRun ? runOf(dryRun) : null,
    };
  }

  @Query(() => CampaignProgress, { nullable: true })
  @AllowStaff('read', 'Campaign')
  async campaignProgress(
    @Args('id', { type: () => ID }) campaignId: string,
  ): Promise<CampaignProgress | null> {
    const answer = await orNull(this.services.campaigns.getCampaignProgress({ campaignId }), ['NOT_FOUND']);
    if (answer === null) return null;
    return {
      campaign: campaignOf(answer.campaign),
      dryRun: answer.dryRun ? runOf(answer.dryRun) : null,
    };
  }

  @Query(() => CampaignResults, { description: 'Refused before the launch.' })
  @AllowStaff('read', 'Campaign')
  async campaignResults(@Args('id', { type: () => ID }) campaignId: string): Promise<CampaignResults> {
    return resultsOf(await this.services.campaigns.getCampaignResults({ campaignId }));
  }

  @Query(() => CampaignPreview)
  @AllowStaff('manage', 'Campaign')
  async campaignPreview(
    @Args('definition', { type: () => String, description: 'JSON.' }) definitionJson: string,
  ): Promise<CampaignPreview> {
    return previewOf(await this.services.campaigns.previewCampaign({ definitionJson }));
  }

  @Mutation(() => Campaign, {
    description: 'A new campaign, other content of a draft, or a new revision of one that runs.',
  })
  @AllowStaff('manage', 'Campaign')
  async draftCampaign(@Args('input') input: CampaignDraftInput): Promise<Campaign> {
    const { key, campaignId, basedOn, definition: definitionJson } = input;
    const call = { key, basedOn, definitionJson, ...given({ campaignId }) };
    return campaignOf((await this.services.campaigns.draftCampaign(call)).campaign);
  }

  @Mutation(() => Campaign, { description: 'Done again, what is done already changes nothing.' })
  @AllowStaff('manage', 'Campaign')
  async actOnCampaign(
    @Args('id', { type: () => ID }) campaignId: string,
    @Args('revision', { type: () => Int }) revision: number,
    @Args('act', { type: () => CampaignAct }) act: CampaignAct,
    @Args('reason', { type: () => String, defaultValue: '' }) reason: string,
  ): Promise<Campaign> {
    const call = { campaignId, revision, act: wireCampaignActs[act], reason };
    return campaignOf((await this.services.campaigns.actOnCampaign(call)).campaign);
  }

  @Mutation(() => Campaign, { description: 'Another person’s word on a revision that was submitted.' })
  @AllowStaff('approve', 'Campaign')
  async decideOnCampaign(
    @Args('id', { type: () => ID }) campaignId: string,
    @Args('revision', { type: () => Int }) revision: number,
    @Args('decision', { type: () => CampaignDecision }) decision: CampaignDecision,
    @Args('reason', { type: () => String, defaultValue: '' }) reason: string,
  ): Promise<Campaign> {
    const call = { campaignId, revision, decision: wireCampaignDecisions[decision], reason };
    return campaignOf((await this.services.campaigns.decideOnCampaign(call)).campaign);
  }

  @Mutation(() => CampaignRun, { description: 'The chunks of a launch without their effects.' })
  @AllowStaff('manage', 'Campaign')
  async startCampaignDryRun(
    @Args('key', { type: () => String, description: 'Makes it safe to send twice.' }) key: string,
    @Args('id', { type: () => ID }) campaignId: string,
    @Args('revision', { type: () => Int }) revision: number,
  ): Promise<CampaignRun> {
    const call = { key, campaignId, revision };
    return runOf((await this.services.campaigns.startCampaignDryRun(call)).run);
  }

  @Mutation(() => Campaign, { description: 'Everything that a campaign gave is taken back.' })
  @AllowStaff('manage', 'Campaign')
  async reverseCampaign(
    @Args('id', { type: () => ID }) campaignId: string,
    @Args('reason', { type: () => String }) reason: string,
  ): Promise<Campaign> {
    return campaignOf((await this.services.campaigns.reverseCampaign({ campaignId, reason })).campaign);
  }
}

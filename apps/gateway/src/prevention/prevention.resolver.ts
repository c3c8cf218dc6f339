import { Inject } from '@nestjs/common';
import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { AllowMembers, AllowStaff } from '../access/access-rules.ts';
import { type Services, SERVICES } from '../calls/services.ts';
import { progressOf } from '../long-work/map-progress.ts';
import { RunProgress } from '../long-work/run-progress.models.ts';
import { given } from '../values/given.ts';
import { limitUpTo } from '../values/limits.ts';
import { orNull } from '../values/or-null.ts';
import { adviceOf, campaignOf, checkOf, resultsOf, wirePlan } from './map-prevention.ts';
import { OwnAdvice } from './own-advice.models.ts';
import { PreventionAudienceInput, PreventionDraftInput } from './prevention.inputs.ts';
import { PreventionCheck } from './prevention-check.models.ts';
import {
  AdviceReaction,
  CheckOutcome,
  PreventionAudience,
  PreventionCampaign,
  PreventionDetails,
  wireOutcomes,
  wireReactions,
} from './prevention.models.ts';

const listMax = 100;

/** Disaster prevention: who is told of a danger, what they make of it, and what came of it. */
@Resolver()
export class PreventionResolver {
  constructor(@Inject(SERVICES) private readonly services: Services) {}

  @Query(() => [PreventionCampaign], { description: 'Newest first; at most 100.' })
  @AllowStaff('read', 'Prevention')
  async preventionCampaigns(
    @Args('limit', { type: () => Int, defaultValue: 50 }) limit: number,
    @Args('office', { type: () => String, nullable: true }) office?: string | null,
  ): Promise<PreventionCampaign[]> {
    const call = { limit: limitUpTo(listMax, limit), ...given({ office }) };
    return (await this.services.prevention.listPreventionCampaigns(call)).campaigns.map(campaignOf);
  }

  @Query(() => PreventionDetails, { nullable: true })
  @AllowStaff('read', 'Prevention')
  async preventionCampaign(
    @Args('id', { type: () => ID }) campaignId: string,
    @Args('office', { type: () => String, nullable: true }) office?: string | null,
  ): Promise<PreventionDetails | null> {
    const call = this.services.prevention.getPreventionCampaign({ campaignId, ...given({ office }) });
    const answer = await orNull(call, ['NOT_FOUND']);
    if (answer === null) return null;
    const { campaign, results, launch } = answer;
    return {
      ...{ campaign: campaignOf(campaign), results: results ? resultsOf(results) : null },
      launch: launch ? progressOf(launch) : null,
    };
  }

  @Query(() => RunProgress, {
    nullable: true,
    description: 'How far the audience is told; null before the launch.',
  })
  @AllowStaff('read', 'Prevention')
  async preventionLaunch(@Args('id', { type: () => ID }) campaignId: string): Promise<RunProgress | null> {
    const answer = await orNull(this.services.prevention.getPreventionLaunch({ campaignId }), ['NOT_FOUND']);
    return answer?.launch ? progressOf(answer.launch) : null;
  }

  @Query(() => PreventionAudience)
  @AllowStaff('manage', 'Prevention')
  async preventionAudience(
    @Args('input') { regions, rule, isMarketing }: PreventionAudienceInput,
  ): Promise<PreventionAudience> {
    const { customers, audience, bySms } = await this.services.prevention.previewPreventionAudience({
      ...{ regions, ruleText: rule, marketing: isMarketing },
    });
    return { customers: Number(customers), audience: Number(audience), bySms: Number(bySms) };
  }

  @Query(() => [PreventionCheck], {
    description: 'Open ones, the oldest first, or those that have ended; at most 100.',
  })
  @AllowStaff('read', 'Prevention')
  async preventionChecks(
    @Args('ended', { type: () => Boolean, defaultValue: false }) ended: boolean,
    @Args('limit', { type: () => Int, defaultValue: 50 }) limit: number,
    @Args('campaignId', { type: () => ID, nullable: true }) campaignId?: string | null,
    @Args('office', { type: () => String, nullable: true }) office?: string | null,
  ): Promise<PreventionCheck[]> {
    const call = { ended, limit: limitUpTo(listMax, limit), ...given({ campaignId, office }) };
    return (await this.services.prevention.listPreventionChecks(call)).checks.map(checkOf);
  }

  @Query(() => [OwnAdvice], { description: 'What the member was told of dangers, newest first.' })
  @AllowMembers()
  async ownAdvice(): Promise<OwnAdvice[]> {
    return (await this.services.prevention.listOwnAdvice({})).advice.map(adviceOf);
  }

  @Mutation(() => PreventionCampaign, { description: 'A new draft, or other content of one.' })
  @AllowStaff('manage', 'Prevention')
  async draftPreventionCampaign(@Args('input') input: PreventionDraftInput): Promise<PreventionCampaign> {
    const { key, campaignId, basedOn } = input;
    const call = { key, basedOn, ...given({ campaignId }), plan: wirePlan(input) };
    return campaignOf((await this.services.prevention.draftPreventionCampaign(call)).campaign);
  }

  @Mutation(() => PreventionCampaign, { description: 'Tells the audience; launched once, it is for ever.' })
  @AllowStaff('manage', 'Prevention')
  async launchPreventionCampaign(
    @Args('id', { type: () => ID }) campaignId: string,
    @Args('revision', { type: () => Int }) revision: number,
  ): Promise<PreventionCampaign> {
    const answer = await this.services.prevention.launchPreventionCampaign({ campaignId, revision });
    return campaignOf(answer.campaign);
  }

  @Mutation(() => PreventionCampaign, {
    description: 'Goes on with a launch that failed; nobody is told twice, and asked again it is the same.',
  })
  @AllowStaff('manage', 'Prevention')
  async resumePreventionLaunch(
    @Args('id', { type: () => ID }) campaignId: string,
  ): Promise<PreventionCampaign> {
    return campaignOf((await this.services.prevention.resumePreventionLaunch({ campaignId })).campaign);
  }

  @Mutation(() => PreventionCampaign, { description: 'A draft that is not wanted.' })
  @AllowStaff('manage', 'Prevention')
  async dropPreventionCampaign(
    @Args('id', { type: () => ID }) campaignId: string,
  ): Promise<PreventionCampaign> {
    return campaignOf((await this.services.prevention.dropPreventionCampaign({ campaignId })).campaign);
  }

  @Mutation(() => Boolean, { description: 'The viewer sees to it.' })
  @AllowStaff('handle', 'Prevention')
  async takePreventionCheck(
    @Args('customerId', { type: () => ID }) customerId: string,
    @Args('checkId', { type: () => ID }) checkId: string,
  ): Promise<boolean> {
    await this.services.prevention.takePreventionCheck({ customerId, checkId });
    return true;
  }

  @Mutation(() => Boolean)
  @AllowStaff('handle', 'Prevention')
  async endPreventionCheck(
    @Args('customerId', { type: () => ID }) customerId: string,
    @Args('checkId', { type: () => ID }) checkId: string,
    @Args('outcome', { type: () => CheckOutcome }) outcome: CheckOutcome,
  ): Promise<boolean> {
    await this.services.prevention.endPreventionCheck({
      customerId,
      checkId,
      outcome: wireOutcomes[outcome],
    });
    return true;
  }

  @Mutation(() => [OwnAdvice], { description: 'Once for each advice and kind.' })
  @AllowMembers()
  async reactToAdvice(
    @Args('campaignId', { type: () => ID }) campaignId: string,
    @Args('reaction', { type: () => AdviceReaction }) reaction: AdviceReaction,
  ): Promise<OwnAdvice[]> {
    await this.services.prevention.reactToAdvice({ campaignId, reaction: wireReactions[reaction] });
    return this.ownAdvice();
  }
}

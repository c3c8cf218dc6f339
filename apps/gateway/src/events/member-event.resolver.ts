import { Inject } from '@nestjs/common';
import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { AllowStaff } from '../access/access-rules.ts';
import { type Services, SERVICES } from '../calls/services.ts';
import { given } from '../values/given.ts';
import { limitUpTo } from '../values/limits.ts';
import { orNull } from '../values/or-null.ts';
import { InviteToEventInput, MemberEventInput } from './event.inputs.ts';
import { eventOf, invitationRunOf, wirePlan } from './map-event.ts';
import {
  EventFeedbackSummary,
  InvitationRun,
  MemberEvent,
  MemberEventDetails,
} from './member-event.models.ts';

const listMax = 100;

/** Company visit days, talks and days for families, as staff write and look at them. */
@Resolver()
export class MemberEventResolver {
  constructor(@Inject(SERVICES) private readonly services: Services) {}

  @Query(() => [MemberEvent], {
    description:
      'Those to come, the soonest first, then those that were held; or what was put away. At most 100.',
  })
  @AllowStaff('read', 'MemberEvent')
  async memberEvents(
    @Args('past', { type: () => Boolean, defaultValue: false }) past: boolean,
    @Args('limit', { type: () => Int, defaultValue: 50 }) limit: number,
    @Args('office', { type: () => String, nullable: true }) office?: string | null,
  ): Promise<MemberEvent[]> {
    const call = { past, limit: limitUpTo(listMax, limit), ...given({ office }) };
    return (await this.services.memberEvents.listMemberEvents(call)).events.map(eventOf);
  }

  @Query(() => MemberEventDetails, { nullable: true })
  @AllowStaff('read', 'MemberEvent')
  async memberEvent(@Args('id', { type: () => ID }) eventId: string): Promise<MemberEventDetails | null> {
    const answer = await orNull(this.services.memberEvents.getMemberEvent({ eventId }), ['NOT_FOUND']);
    return (
      answer && { event: eventOf(answer.event), invitationRuns: answer.invitationRuns.map(invitationRunOf) }
    );
  }

  @Query(() => EventFeedbackSummary)
  @AllowStaff('read', 'MemberEvent')
  async eventFeedback(@Args('id', { type: () => ID }) eventId: string): Promise<EventFeedbackSummary> {
    const answer = await this.services.memberEvents.listEventFeedback({ eventId, limit: listMax });
    return {
      ratings: answer.ratings.map(Number),
      said: answer.feedback.map(({ customerId, rating, words, saidAt }) => ({
        ...{ guest: { eventId, customerId }, rating, words, saidAt },
      })),
    };
  }

  @Mutation(() => MemberEvent, { description: 'A new draft, or other content of an event.' })
  @AllowStaff('manage', 'MemberEvent')
  async draftMemberEvent(@Args('input') input: MemberEventInput): Promise<MemberEvent> {
    const { key, eventId, basedOn } = input;
    const call = { key, basedOn, ...given({ eventId }), plan: wirePlan(input) };
    return eventOf((await this.services.memberEvents.draftMemberEvent(call)).event);
  }

  @Mutation(() => MemberEvent, { description: 'Customers can be invited from now on.' })
  @AllowStaff('manage', 'MemberEvent')
  async publishMemberEvent(
    @Args('id', { type: () => ID }) eventId: string,
    @Args('revision', { type: () => Int }) revision: number,
  ): Promise<MemberEvent> {
    return eventOf((await this.services.memberEvents.publishMemberEvent({ eventId, revision })).event);
  }

  @Mutation(() => MemberEvent, { description: 'Nobody answers any more.' })
  @AllowStaff('manage', 'MemberEvent')
  async closeMemberEvent(@Args('id', { type: () => ID }) eventId: string): Promise<MemberEvent> {
    return eventOf((await this.services.memberEvents.closeMemberEvent({ eventId })).event);
  }

  @Mutation(() => MemberEvent, { description: 'It does not take place; guests are told why.' })
  @AllowStaff('manage', 'MemberEvent')
  async cancelMemberEvent(
    @Args('id', { type: () => ID }) eventId: string,
    @Args('reasonZh', { type: () => String }) reasonZh: string,
    @Args('reasonEn', { type: () => String }) reasonEn: string,
  ): Promise<MemberEvent> {
    const answer = await this.services.memberEvents.cancelMemberEvent({ eventId, reasonZh, reasonEn });
    return eventOf(answer.event);
  }

  @Mutation(() => MemberEvent, { description: 'One that was held leaves the board.' })
  @AllowStaff('manage', 'MemberEvent')
  async archiveMemberEvent(@Args('id', { type: () => ID }) eventId: string): Promise<MemberEvent> {
    return eventOf((await this.services.memberEvents.archiveMemberEvent({ eventId })).event);
  }

  @Mutation(() => InvitationRun, { description: 'Sends invitations; nobody is invited twice.' })
  @AllowStaff('manage', 'MemberEvent')
  async inviteToEvent(@Args('input') input: InviteToEventInput): Promise<InvitationRun> {
    const { key, eventId, segmentId, numbers } = input;
    const audience = segmentId
      ? ({ case: 'segmentId', value: segmentId } as const)
      : ({ case: 'numbers', value: { sourceRefs: numbers ?? [] } } as const);
    return invitationRunOf(
      (await this.services.memberEvents.startInvitations({ key, eventId, audience })).run,
    );
  }
}

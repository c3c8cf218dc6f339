import { InvitationStanding as WireStanding } from '@evergreen/contracts/rewards';
import { Inject } from '@nestjs/common';
import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { AllowMembers, AllowSignedIn, AllowStaff } from '../access/access-rules.ts';
import { type Services, SERVICES } from '../calls/services.ts';
import { CONFIGURATION, type GatewayConfiguration } from '../gateway.config.ts';
import { given } from '../values/given.ts';
import { limitUpTo } from '../values/limits.ts';
import { wordOf } from '../values/word-of.ts';
import { AnswerInvitationInput, CheckInInput, EventFeedbackInput, UndoCheckInInput } from './event.inputs.ts';
import {
  CheckedIn,
  EventInvitation,
  EventInvitationPage,
  InvitationStanding,
  OwnInvitation,
  wireDoorAnswers,
  wireStandings,
} from './event-invitation.models.ts';
import { invitationOf, ownInvitationOf } from './map-event.ts';

const pageMax = 500;
const answerOf = wordOf(wireDoorAnswers);

/** Invitations: who is on the list, who is let in, and what members answer. */
@Resolver()
export class EventInvitationResolver {
  constructor(
    @Inject(SERVICES) private readonly services: Services,
    @Inject(CONFIGURATION) private readonly configuration: Pick<GatewayConfiguration, 'EVERGREEN_ZONE'>,
  ) {}

  @Query(() => String, { description: 'IANA zone in which the insurer is, and times of events are told.' })
  @AllowSignedIn()
  insurerZone(): string {
    return this.configuration.EVERGREEN_ZONE;
  }

  @Query(() => EventInvitationPage, { description: 'At most 500 a page; who waits, in line.' })
  @AllowStaff('read', 'MemberEvent')
  async eventInvitations(
    @Args('eventId', { type: () => ID }) eventId: string,
    @Args('limit', { type: () => Int, defaultValue: 100 }) limit: number,
    @Args('sessionId', { type: () => ID, nullable: true }) sessionId?: string | null,
    @Args('standing', { type: () => InvitationStanding, nullable: true })
    standing?: InvitationStanding | null,
    @Args('cursor', { type: () => String, nullable: true }) cursor?: string | null,
  ): Promise<EventInvitationPage> {
    const answer = await this.services.eventInvitations.listEventInvitations({
      ...{ eventId, limit: limitUpTo(pageMax, limit), ...given({ sessionId, cursor }) },
      standing: standing ? wireStandings[standing] : WireStanding.UNSPECIFIED,
    });
    return {
      invitations: answer.invitations.map((each) => invitationOf(eventId, each)),
      nextCursor: answer.nextCursor ?? null,
    };
  }

  @Query(() => [OwnInvitation], { description: 'Of the member: those to come first; at most 50.' })
  @AllowMembers()
  async ownInvitations(): Promise<OwnInvitation[]> {
    return (await this.services.eventInvitations.listOwnInvitations({})).invitations.map(ownInvitationOf);
  }

  @Mutation(() => CheckedIn, { description: 'Lets a guest in, once.' })
  @AllowStaff('admit', 'MemberEvent')
  async checkInGuest(@Args('input') input: CheckInInput): Promise<CheckedIn> {
    const { key, eventId, sessionId, code, customerId } = input;
    const guest = customerId
      ? ({ case: 'customerId', value: customerId } as const)
      : ({ case: 'code', value: code ?? '' } as const);
    const answer = await this.services.eventInvitations.checkInGuest({ key, eventId, sessionId, guest });
    return {
      answer: answerOf(answer.answer),
      invitation: answer.invitation ? invitationOf(eventId, answer.invitation) : null,
    };
  }

  @Mutation(() => EventInvitation, { description: 'Takes a check-in back, with what was given for it.' })
  @AllowStaff('admit', 'MemberEvent')
  async undoCheckIn(@Args('input') { key, eventId, customerId }: UndoCheckInInput): Promise<EventInvitation> {
    const answer = await this.services.eventInvitations.undoCheckIn({ key, eventId, customerId });
    return invitationOf(eventId, answer.invitation);
  }

  @Mutation(() => OwnInvitation, { description: 'The member comes, or does not; as often as they like.' })
  @AllowMembers()
  async answerInvitation(@Args('input') input: AnswerInvitationInput): Promise<OwnInvitation> {
    const { key, eventId, isComing: coming, sessionId, companions } = input;
    const call = { key, eventId, coming, companions, ...given({ sessionId }) };
    return ownInvitationOf((await this.services.eventInvitations.answerInvitation(call)).invitation);
  }

  @Mutation(() => OwnInvitation, { description: 'How it was; it can be changed for some days.' })
  @AllowMembers()
  async giveEventFeedback(@Args('input') input: EventFeedbackInput): Promise<OwnInvitation> {
    const { key, eventId, rating, words } = input;
    const answer = await this.services.eventInvitations.giveEventFeedback({ key, eventId, rating, words });
    return ownInvitationOf(answer.invitation);
  }
}

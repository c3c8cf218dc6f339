import {
  type AnswerInvitationRequest,
  type CheckInGuestRequest,
  EventInvitationService,
  type GiveEventFeedbackRequest,
  InvitationStanding,
  type ListEventInvitationsRequest,
  type ListOwnInvitationsRequest,
  type UndoCheckInRequest,
} from '@evergreen/contracts/rewards';
import { DomainError, InputFields } from '@evergreen/kernel';
import { access, type CallContext, Rpc } from '@evergreen/rpc';
import { Controller, Inject } from '@nestjs/common';
import { eventLimits } from '../../domain/events/member-event.ts';
import { AnswerInvitation } from '../../use-cases/events/answer-invitation.ts';
import { CheckIn, type DoorOrder } from '../../use-cases/events/check-in.ts';
import { GiveFeedback } from '../../use-cases/events/give-feedback.ts';
import { OwnInvitations } from '../../use-cases/events/own-invitations.ts';
import { ReadEvents } from '../../use-cases/events/read-events.ts';
import { EventMoments, speakerOf } from './event-moments.ts';
import { wireDoorAnswers, wireStandings, wordOf } from './event-words.ts';
import { invitationMessage, ownInvitationMessage } from './invitation-messages.ts';

// The operator's command answers for the guests of a demonstration.
const guests = access.anyOf(access.members, access.service('operator'));
const doorkeepers = access.anyOf(access.may('admit', 'MemberEvent'), access.service('operator'));
// It looks for the guests of the events that a demonstration begins with.
const readers = access.anyOf(access.may('read', 'MemberEvent'), access.service('operator'));
const listMax = 500;
const keyMax = 120;
const codeMax = 40;
const wordsMax = 500;

@Controller()
export class EventInvitationsHandlers {
  constructor(
    @Inject(ReadEvents) private readonly read: ReadEvents,
    @Inject(CheckIn) private readonly door: CheckIn,
    @Inject(AnswerInvitation) private readonly answer: AnswerInvitation,
    @Inject(GiveFeedback) private readonly feedback: GiveFeedback,
    @Inject(OwnInvitations) private readonly own: OwnInvitations,
    @Inject(EventMoments) private readonly moments: EventMoments,
  ) {}

  @Rpc(EventInvitationService.method.listEventInvitations, readers)
  async listEventInvitations(request: ListEventInvitationsRequest, { caller }: CallContext) {
    const fields = new InputFields();
    const { standing, cursor } = request;
    const asked = {
      eventId: fields.uuid('eventId', request.eventId),
      sessionId: request.sessionId === undefined ? undefined : fields.uuid('sessionId', request.sessionId),
      state:
        standing === InvitationStanding.UNSPECIFIED
          ? undefined
          : wordOf(fields, 'standing', wireStandings, standing),
      after: cursor === undefined ? undefined : fields.uuid('cursor', cursor),
      limit: fields.limit('limit', request.limit, listMax),
    };
    fields.check();
    const { invitations, next } = await this.read.invitations(caller, asked);
    return {
      invitations: invitations.map(invitationMessage),
      ...(next === undefined ? {} : { nextCursor: next }),
    };
  }

  @Rpc(EventInvitationService.method.checkInGuest, doorkeepers)
  async checkInGuest(request: CheckInGuestRequest, { caller }: CallContext) {
    const fields = new InputFields();
    const order = {
      eventId: fields.uuid('eventId', request.eventId),
      sessionId: fields.uuid('sessionId', request.sessionId),
      key: fields.text('key', request.key, keyMax),
      guest: readGuest(fields, request),
    };
    fields.check();
    const at = this.moments.of(caller, request.at);
    const { answer, invitation } = await this.door.run({ ...order, at, caller });
    return {
      answer: wireDoorAnswers[answer],
      ...(invitation && { invitation: invitationMessage(invitation) }),
    };
  }

  @Rpc(EventInvitationService.method.undoCheckIn, access.may('admit', 'MemberEvent'))
  async undoCheckIn(request: UndoCheckInRequest, { caller }: CallContext) {
    const fields = new InputFields();
    const order = {
      eventId: fields.uuid('eventId', request.eventId),
      customerId: fields.uuid('customerId', request.customerId),
      key: fields.text('key', request.key, keyMax),
    };
    fields.check();
    return {
      invitation: invitationMessage(await this.door.undo({ ...order, at: this.moments.now(), caller })),
    };
  }

  @Rpc(EventInvitationService.method.listOwnInvitations, access.members)
  async listOwnInvitations(_request: ListOwnInvitationsRequest, { caller }: CallContext) {
    if (caller.kind !== 'member') throw new DomainError('FORBIDDEN', 'Only members are invited');
    return { invitations: (await this.own.list(caller.customerId)).map(ownInvitationMessage) };
  }

  @Rpc(EventInvitationService.method.answerInvitation, guests)
  async answerInvitation(request: AnswerInvitationRequest, { caller }: CallContext) {
    const customerId = speakerOf(caller, request.customerId);
    const fields = new InputFields();
    const eventId = fields.uuid('eventId', request.eventId);
    const key = fields.text('key', request.key, keyMax);
    const coming = request.coming ? readComing(fields, request) : undefined;
    fields.check();
    const at = this.moments.of(caller, request.at);
    await this.answer.run({ eventId, customerId, key, coming, at, by: caller });
    return { invitation: ownInvitationMessage(await this.own.one(customerId, eventId)) };
  }

  @Rpc(EventInvitationService.method.giveEventFeedback, guests)
  async giveEventFeedback(request: GiveEventFeedbackRequest, { caller }: CallContext) {
    const customerId = speakerOf(caller, request.customerId);
    const fields = new InputFields();
    const { rating } = request;
    const eventId = fields.uuid('eventId', request.eventId);
    const key = fields.text('key', request.key, keyMax);
    const words = fields.text('words', request.words.trim(), wordsMax, 0);
    if (rating < 1 || rating > 5) fields.refuse('rating', 'must be from 1 to 5');
    fields.check();
    const at = this.moments.of(caller, request.at);
    await this.feedback.run({ eventId, customerId, key, rating, words, at, caller });
    return { invitation: ownInvitationMessage(await this.own.one(customerId, eventId)) };
  }
}

function readGuest(fields: InputFields, { guest }: CheckInGuestRequest): DoorOrder['guest'] {
  if (guest.case === 'code') return { code: fields.text('code', guest.value, codeMax) };
  if (guest.case === 'customerId') return { customerId: fields.uuid('customerId', guest.value) };
  fields.refuse('guest', 'is missing');
  return { code: '' };
}

function readComing(
  fields: InputFields,
  { sessionId, companions }: AnswerInvitationRequest,
): { sessionId: string; companions: number } {
  const most = eventLimits.partyMax[1] - 1;
  if (companions < 0 || companions > most) fields.refuse('companions', `must be from 0 to ${most}`);
  return { sessionId: fields.uuid('sessionId', sessionId ?? ''), companions };
}

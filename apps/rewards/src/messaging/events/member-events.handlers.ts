import {
  type ArchiveMemberEventRequest,
  type CancelMemberEventRequest,
  type CloseMemberEventRequest,
  type DraftMemberEventRequest,
  type GetMemberEventRequest,
  type ListEventFeedbackRequest,
  type ListMemberEventsRequest,
  MemberEventService,
  type PublishMemberEventRequest,
  type StartInvitationsRequest,
} from '@evergreen/contracts/rewards';
import { InputFields, type Uuid } from '@evergreen/kernel';
import { access, type CallContext, type Caller, Rpc } from '@evergreen/rpc';
import { Controller, Inject } from '@nestjs/common';
import type { InvitationParams } from '../../domain/events/invitation-run.ts';
import { ReadEvents } from '../../use-cases/events/read-events.ts';
import { StartInvitations } from '../../use-cases/events/start-invitations.ts';
import { WriteEvents } from '../../use-cases/events/write-events.ts';
import { EventMoments, writerOf } from './event-moments.ts';
import { eventMessage, invitationRunMessage, readPlan } from './event-messages.ts';

const readers = access.anyOf(access.may('read', 'MemberEvent'), access.service('operator'));
// The operator's command writes those that a demonstration begins with.
const writers = access.anyOf(access.may('manage', 'MemberEvent'), access.service('operator'));
const listMax = 100;
const keyMax = 120;
const reasonMax = 200;
const numbersMax = 1_000;
const refMax = 100;

@Controller()
export class MemberEventsHandlers {
  constructor(
    @Inject(ReadEvents) private readonly read: ReadEvents,
    @Inject(WriteEvents) private readonly write: WriteEvents,
    @Inject(StartInvitations) private readonly invitations: StartInvitations,
    @Inject(EventMoments) private readonly moments: EventMoments,
  ) {}

  @Rpc(MemberEventService.method.listMemberEvents, readers)
  async listMemberEvents({ office: path, past, limit }: ListMemberEventsRequest, { caller }: CallContext) {
    const fields = new InputFields();
    const office = path === undefined ? undefined : fields.text('office', path, 200);
    const asked = { office, past, limit: fields.limit('limit', limit, listMax) };
    fields.check();
    return { events: (await this.read.list(caller, asked)).map(eventMessage) };
  }

  @Rpc(MemberEventService.method.getMemberEvent, readers)
  async getMemberEvent({ eventId }: GetMemberEventRequest, { caller }: CallContext) {
    const event = await this.read.one(caller, readId(eventId));
    const runs = await this.invitations.ofEvent(eventId);
    return { event: eventMessage(event), invitationRuns: runs.map(invitationRunMessage) };
  }

  @Rpc(MemberEventService.method.draftMemberEvent, writers)
  async draftMemberEvent(request: DraftMemberEventRequest, { caller }: CallContext) {
    const fields = new InputFields();
    const key = fields.text('key', request.key, keyMax);
    const eventId = request.eventId === undefined ? undefined : fields.uuid('eventId', request.eventId);
    const plan = readPlan(fields, request.plan);
    fields.check();
    const order = { key, eventId, basedOn: request.basedOn, plan: plan!, at: this.moments.now() };
    return this.answer(caller, await this.write.draft(writerOf(caller), order));
  }

  @Rpc(MemberEventService.method.publishMemberEvent, writers)
  async publishMemberEvent({ eventId, revision, at }: PublishMemberEventRequest, { caller }: CallContext) {
    const id = readId(eventId);
    await this.write.publish(writerOf(caller), id, revision, this.moments.of(caller, at));
    return this.answer(caller, id);
  }

  @Rpc(MemberEventService.method.closeMemberEvent, access.may('manage', 'MemberEvent'))
  async closeMemberEvent({ eventId }: CloseMemberEventRequest, { caller }: CallContext) {
    const id = readId(eventId);
    await this.write.close(writerOf(caller), id, this.moments.now());
    return this.answer(caller, id);
  }

  @Rpc(MemberEventService.method.cancelMemberEvent, access.may('manage', 'MemberEvent'))
  async cancelMemberEvent(request: CancelMemberEventRequest, { caller }: CallContext) {
    const fields = new InputFields();
    const id = fields.uuid('eventId', request.eventId);
    const because = {
      zh: fields.text('reasonZh', request.reasonZh.trim(), reasonMax),
      en: fields.text('reasonEn', request.reasonEn.trim(), reasonMax),
    };
    fields.check();
    await this.write.cancel(writerOf(caller), id, because, this.moments.now());
    return this.answer(caller, id);
  }

  @Rpc(MemberEventService.method.archiveMemberEvent, access.may('manage', 'MemberEvent'))
  async archiveMemberEvent({ eventId }: ArchiveMemberEventRequest, { caller }: CallContext) {
    const id = readId(eventId);
    await this.write.archive(writerOf(caller), id, this.moments.now());
    return this.answer(caller, id);
  }

  @Rpc(MemberEventService.method.startInvitations, writers)
  async startInvitations(request: StartInvitationsRequest, { caller }: CallContext) {
    const fields = new InputFields();
    const eventId = fields.uuid('eventId', request.eventId);
    const key = fields.text('key', request.key, keyMax);
    const audience = readAudience(fields, request);
    fields.check();
    const pastAt = request.at === undefined ? undefined : this.moments.of(caller, request.at);
    const order = { eventId, key, audience, pastAt };
    const run = await this.invitations.run(writerOf(caller), order);
    return { run: invitationRunMessage(run as Parameters<typeof invitationRunMessage>[0]) };
  }

  @Rpc(MemberEventService.method.listEventFeedback, readers)
  async listEventFeedback(request: ListEventFeedbackRequest, { caller }: CallContext) {
    const fields = new InputFields();
    const id = fields.uuid('eventId', request.eventId);
    const limit = fields.limit('limit', request.limit, listMax);
    fields.check();
    const { said, ratings } = await this.read.feedback(caller, id, limit);
    return {
      feedback: said.map(({ customerId, rating, words, saidAt, sessionId }) => ({
        ...{ customerId, rating: rating!, words, saidAt: saidAt!.toISOString(), sessionId: sessionId ?? '' },
      })),
      ratings: [1, 2, 3, 4, 5].map((stars) =>
        BigInt(ratings.find(({ rating }) => rating === stars)?.guests ?? 0),
      ),
    };
  }

  private async answer(caller: Caller, id: Uuid) {
    return { event: eventMessage(await this.read.one(caller, id)) };
  }
}

function readId(text: string): Uuid {
  const fields = new InputFields();
  const id = fields.uuid('eventId', text);
  fields.check();
  return id;
}

function readAudience(
  fields: InputFields,
  { audience }: StartInvitationsRequest,
): InvitationParams['audience'] {
  if (audience.case === 'segmentId') return { segmentId: fields.uuid('segmentId', audience.value) };
  const refs = audience.case === 'numbers' ? audience.value.sourceRefs.map((ref) => ref.trim()) : [];
  const sourceRefs = [...new Set(refs.filter((ref) => ref !== ''))];
  if (audience.case === undefined) fields.refuse('audience', 'is missing');
  else fields.limit('numbers', sourceRefs.length, numbersMax);
  sourceRefs.forEach((ref, n) => fields.text(`numbers[${n}]`, ref, refMax));
  return { sourceRefs };
}

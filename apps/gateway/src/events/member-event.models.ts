import { EventKind as WireKind, EventState as WireState } from '@evergreen/contracts/rewards';
import { Field, Float, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { RunProgress } from '../long-work/run-progress.models.ts';
import { InstantScalar } from '../scalars/instant.scalar.ts';
import { wireNumbers } from '../values/wire-numbers.ts';
import { Words } from '../values/words.models.ts';
import { EventGuest } from './event-guest.models.ts';

export enum MemberEventKind {
  VISIT_DAY = 'VISIT_DAY',
  TALK = 'TALK',
  FAMILY_DAY = 'FAMILY_DAY',
}
registerEnumType(MemberEventKind, { name: 'MemberEventKind' });

export enum MemberEventState {
  DRAFT = 'DRAFT',
  PUBLISHED = 'PUBLISHED',
  CLOSED = 'CLOSED',
  HELD = 'HELD',
  ARCHIVED = 'ARCHIVED',
  CANCELLED = 'CANCELLED',
}
registerEnumType(MemberEventState, {
  name: 'MemberEventState',
  description: 'CLOSED: nobody answers any more; HELD: the last session is over.',
});

export const wireEventKinds = wireNumbers(MemberEventKind, WireKind);
export const wireMemberEventStates = wireNumbers(MemberEventState, WireState);

@ObjectType({ description: 'Invitations by where they stand.' })
export class EventCounts {
  @Field(() => Int)
  invited!: number;

  @Field(() => Int, { description: 'With a confirmed place.' })
  coming!: number;

  @Field(() => Int, { description: 'Seats of those who come, or came, companions included.' })
  seats!: number;

  @Field(() => Int)
  waiting!: number;

  @Field(() => Int)
  offered!: number;

  @Field(() => Int)
  declined!: number;

  @Field(() => Int)
  attended!: number;

  @Field(() => Int)
  noShows!: number;

  @Field(() => Int, { description: 'Without an answer.' })
  open!: number;
}

@ObjectType({ description: 'A time at which one can come.' })
export class EventSession {
  @Field(() => ID)
  id!: string;

  @Field(() => InstantScalar)
  startsAt!: string;

  @Field(() => InstantScalar)
  endsAt!: string;

  @Field(() => Int, { description: 'Seats, companions included.' })
  capacity!: number;

  @Field(() => Int, { description: 'Places of one invitation, the invited person included.' })
  partyMax!: number;

  @Field(() => Int, { description: 'By confirmed places and offers.' })
  seatsTaken!: number;

  @Field(() => EventCounts)
  counts!: EventCounts;
}

@ObjectType({ description: 'A company visit day, a talk, a day for families.' })
export class MemberEvent {
  @Field(() => ID)
  id!: string;

  @Field(() => Int)
  revision!: number;

  @Field(() => MemberEventKind)
  kind!: MemberEventKind;

  @Field(() => MemberEventState)
  state!: MemberEventState;

  @Field(() => String, { description: 'The office that holds it.' })
  orgPath!: string;

  @Field(() => Words)
  name!: Words;

  @Field(() => Words)
  description!: Words;

  @Field(() => Words)
  place!: Words;

  @Field(() => InstantScalar)
  answerUntil!: string;

  @Field(() => Int, { description: 'How long a place that came free is kept for whom it is offered to.' })
  offerHours!: number;

  @Field(() => Int, { description: 'For whoever comes.' })
  points!: number;

  @Field(() => Int, { description: 'Months after which these points end; 0: never.' })
  pointsMonths!: number;

  @Field(() => [Int], { description: 'Days before the session on which guests are reminded.' })
  reminderDays!: number[];

  @Field(() => Int, { description: 'Days after the session in which guests may say how it was.' })
  feedbackDays!: number;

  @Field(() => Boolean, { description: 'Members who were not invited are let in while seats are free.' })
  hasWalkIns!: boolean;

  @Field(() => [EventSession], { description: 'The earliest first.' })
  sessions!: EventSession[];

  @Field(() => EventCounts)
  counts!: EventCounts;

  @Field(() => String)
  draftedBy!: string;

  @Field(() => InstantScalar)
  draftedAt!: string;

  @Field(() => InstantScalar, { nullable: true })
  publishedAt!: string | null;

  @Field(() => String, { nullable: true, description: 'Of one that was cancelled.' })
  cancelledBecause!: string | null;

  @Field(() => Float, { nullable: true, description: 'Null while nobody has said how it was.' })
  ratingMean!: number | null;

  @Field(() => Int)
  ratings!: number;

  @Field(() => Boolean)
  mayManage!: boolean;

  @Field(() => Boolean)
  mayCheckIn!: boolean;
}

@ObjectType({ description: 'Invitations under way, or sent.' })
export class InvitationRun {
  @Field(() => RunProgress)
  progress!: RunProgress;

  @Field(() => String)
  startedBy!: string;

  @Field(() => Int)
  lookedAt!: number;

  @Field(() => Int)
  invited!: number;

  @Field(() => Int, { description: 'Who had an invitation before.' })
  already!: number;

  @Field(() => Int)
  unknown!: number;

  @Field(() => Int, { description: 'Who has not said yes to marketing.' })
  optedOut!: number;

  @Field(() => Int)
  blacklisted!: number;

  @Field(() => Int, { description: 'Of other offices.' })
  elsewhere!: number;
}

@ObjectType()
export class MemberEventDetails {
  @Field(() => MemberEvent)
  event!: MemberEvent;

  @Field(() => [InvitationRun], { description: 'Newest first; at most 20.' })
  invitationRuns!: InvitationRun[];
}

@ObjectType()
export class EventFeedback {
  @Field(() => EventGuest)
  guest!: EventGuest;

  @Field(() => Int, { description: '1 to 5.' })
  rating!: number;

  @Field(() => String)
  words!: string;

  @Field(() => InstantScalar)
  saidAt!: string;
}

@ObjectType()
export class EventFeedbackSummary {
  @Field(() => [Int], { description: 'How many said 1, 2, 3, 4 and 5.' })
  ratings!: number[];

  @Field(() => [EventFeedback], { description: 'Newest first; at most 100.' })
  said!: EventFeedback[];
}

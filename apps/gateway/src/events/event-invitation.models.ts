import { DoorAnswer as WireAnswer, InvitationStanding as WireStanding } from '@evergreen/contracts/rewards';
import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { InstantScalar } from '../scalars/instant.scalar.ts';
import { LocalDateScalar } from '../scalars/local-date.scalar.ts';
import { wireNumbers } from '../values/wire-numbers.ts';
import { Words } from '../values/words.models.ts';
import { EventGuest } from './event-guest.models.ts';
import { MemberEventKind, MemberEventState } from './member-event.models.ts';

export enum InvitationStanding {
  OPEN = 'OPEN',
  COMING = 'COMING',
  WAITING = 'WAITING',
  OFFERED = 'OFFERED',
  DECLINED = 'DECLINED',
  LAPSED = 'LAPSED',
  ATTENDED = 'ATTENDED',
  NO_SHOW = 'NO_SHOW',
  CANCELLED = 'CANCELLED',
}
registerEnumType(InvitationStanding, {
  name: 'InvitationStanding',
  description: 'OFFERED: a place came free and is kept for a while; LAPSED: no place was taken in time.',
});

export enum DoorAnswer {
  CHECKED_IN = 'CHECKED_IN',
  ALREADY = 'ALREADY',
  NOT_FOUND = 'NOT_FOUND',
  OTHER_SESSION = 'OTHER_SESSION',
  CANCELLED = 'CANCELLED',
  NO_PLACE = 'NO_PLACE',
  FULL = 'FULL',
  NOT_OPEN = 'NOT_OPEN',
}
registerEnumType(DoorAnswer, {
  name: 'DoorAnswer',
  description: 'NO_PLACE: invited, without a confirmed place; NOT_OPEN: its day has not come, or it is over.',
});

export const wireStandings = wireNumbers(InvitationStanding, WireStanding);
export const wireDoorAnswers = wireNumbers(DoorAnswer, WireAnswer);

@ObjectType({ description: 'Where an invitation stands.' })
export class EventPlace {
  @Field(() => InvitationStanding)
  standing!: InvitationStanding;

  @Field(() => ID, { nullable: true })
  sessionId!: string | null;

  @Field(() => Int, { description: 'Seats, companions included; 0 where none were asked for.' })
  party!: number;

  @Field(() => Int, { nullable: true, description: 'Place in the list, from 1.' })
  waitingPlace!: number | null;

  @Field(() => InstantScalar, { nullable: true })
  offeredUntil!: string | null;

  @Field(() => InstantScalar)
  invitedAt!: string;

  @Field(() => InstantScalar, { nullable: true })
  answeredAt!: string | null;

  @Field(() => InstantScalar, { nullable: true })
  checkedInAt!: string | null;
}

@ObjectType({ description: 'An invitation as staff see it.' })
export class EventInvitation {
  @Field(() => EventGuest)
  guest!: EventGuest;

  @Field(() => EventPlace)
  place!: EventPlace;

  @Field(() => String, { description: 'Staff number; empty: not checked in.' })
  checkedInBy!: string;

  @Field(() => Boolean)
  isWalkIn!: boolean;
}

@ObjectType()
export class EventInvitationPage {
  @Field(() => [EventInvitation])
  invitations!: EventInvitation[];

  @Field(() => String, { nullable: true })
  nextCursor!: string | null;
}

@ObjectType({ description: 'What the door says; final.' })
export class CheckedIn {
  @Field(() => DoorAnswer)
  answer!: DoorAnswer;

  @Field(() => EventInvitation, { nullable: true, description: 'Of whom it is; null: of nobody.' })
  invitation!: EventInvitation | null;
}

@ObjectType({ description: 'A session as a member sees it.' })
export class OpenSession {
  @Field(() => ID)
  id!: string;

  @Field(() => InstantScalar)
  startsAt!: string;

  @Field(() => InstantScalar)
  endsAt!: string;

  @Field(() => Int)
  partyMax!: number;

  @Field(() => Int)
  seatsFree!: number;
}

@ObjectType({ description: 'An invitation of the member.' })
export class OwnInvitation {
  @Field(() => ID)
  eventId!: string;

  @Field(() => MemberEventKind)
  kind!: MemberEventKind;

  @Field(() => MemberEventState)
  state!: MemberEventState;

  @Field(() => Words)
  name!: Words;

  @Field(() => Words)
  description!: Words;

  @Field(() => Words)
  where!: Words;

  @Field(() => InstantScalar)
  answerUntil!: string;

  @Field(() => Int, { description: 'For whoever comes.' })
  points!: number;

  @Field(() => [OpenSession])
  sessions!: OpenSession[];

  @Field(() => EventPlace)
  place!: EventPlace;

  @Field(() => String, { nullable: true, description: 'Shown at the door; null without a place.' })
  passCode!: string | null;

  @Field(() => Words, { nullable: true, description: 'An appointment as calendars take it (iCalendar).' })
  calendar!: Words | null;

  @Field(() => Boolean)
  mayAnswer!: boolean;

  @Field(() => LocalDateScalar, { nullable: true, description: 'Null where one was not there.' })
  feedbackUntil!: string | null;

  @Field(() => Int, { nullable: true })
  rating!: number | null;

  @Field(() => String)
  words!: string;

  @Field(() => Words, { nullable: true })
  cancelledBecause!: Words | null;
}

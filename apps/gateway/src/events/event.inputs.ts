import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { InstantScalar } from '../scalars/instant.scalar.ts';
import { Words } from '../values/words.models.ts';
import { MemberEventKind } from './member-event.models.ts';

@InputType()
export class EventSessionInput {
  @Field(() => ID, { nullable: true, description: 'Null: a new one.' })
  id?: string | null;

  @Field(() => InstantScalar)
  startsAt!: string;

  @Field(() => InstantScalar)
  endsAt!: string;

  @Field(() => Int)
  capacity!: number;

  @Field(() => Int)
  partyMax!: number;
}

@InputType()
export class MemberEventInput {
  @Field(() => String, { description: 'Makes it safe to send twice.' })
  key!: string;

  @Field(() => ID, { nullable: true, description: 'Null: a new one.' })
  eventId?: string | null;

  @Field(() => Int, { description: 'The revision that was seen when the writing began; 0 of a new one.' })
  basedOn!: number;

  @Field(() => MemberEventKind)
  kind!: MemberEventKind;

  @Field(() => String)
  orgPath!: string;

  @Field(() => Words)
  name!: Words;

  @Field(() => Words)
  description!: Words;

  @Field(() => Words)
  place!: Words;

  @Field(() => InstantScalar)
  answerUntil!: string;

  @Field(() => Int)
  offerHours!: number;

  @Field(() => Int)
  points!: number;

  @Field(() => Int)
  pointsMonths!: number;

  @Field(() => [Int])
  reminderDays!: number[];

  @Field(() => Int)
  feedbackDays!: number;

  @Field(() => Boolean)
  hasWalkIns!: boolean;

  @Field(() => [EventSessionInput])
  sessions!: EventSessionInput[];
}

@InputType({ description: 'Whom to invite: the members of a segment, or those of these numbers.' })
export class InviteToEventInput {
  @Field(() => String)
  key!: string;

  @Field(() => ID)
  eventId!: string;

  @Field(() => ID, { nullable: true })
  segmentId?: string | null;

  @Field(() => [String], { nullable: true, description: 'Customer numbers; at most 1,000.' })
  numbers?: string[] | null;
}

@InputType({ description: 'By the code of a pass, or by the guest.' })
export class CheckInInput {
  @Field(() => String)
  key!: string;

  @Field(() => ID)
  eventId!: string;

  @Field(() => ID)
  sessionId!: string;

  @Field(() => String, { nullable: true })
  code?: string | null;

  @Field(() => ID, { nullable: true })
  customerId?: string | null;
}

@InputType()
export class UndoCheckInInput {
  @Field(() => String)
  key!: string;

  @Field(() => ID)
  eventId!: string;

  @Field(() => ID)
  customerId!: string;
}

@InputType()
export class AnswerInvitationInput {
  @Field(() => String)
  key!: string;

  @Field(() => ID)
  eventId!: string;

  @Field(() => Boolean)
  isComing!: boolean;

  @Field(() => ID, { nullable: true, description: 'Where one comes.' })
  sessionId?: string | null;

  @Field(() => Int, { description: 'How many come along; their names are not asked for.' })
  companions!: number;
}

@InputType()
export class EventFeedbackInput {
  @Field(() => String)
  key!: string;

  @Field(() => ID)
  eventId!: string;

  @Field(() => Int, { description: '1 to 5.' })
  rating!: number;

  @Field(() => String)
  words!: string;
}

import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { LocalDateScalar } from '../scalars/local-date.scalar.ts';
import { PointsScalar } from '../scalars/points.scalar.ts';
import { Words } from '../values/words.models.ts';

export enum AchievementState {
  NOT_STARTED = 'NOT_STARTED',
  IN_PROGRESS = 'IN_PROGRESS',
  COMPLETED = 'COMPLETED',
  TAKEN_BACK = 'TAKEN_BACK',
}
registerEnumType(AchievementState, {
  name: 'AchievementState',
  valuesMap: { TAKEN_BACK: { description: 'A claim that was reported later counts within its years.' } },
});

export enum AchievementMeasure {
  CLAIM_FREE_YEARS = 'CLAIM_FREE_YEARS',
  EVENTS_ATTENDED = 'EVENTS_ATTENDED',
  RENEWALS = 'RENEWALS',
  REFERRALS = 'REFERRALS',
}
registerEnumType(AchievementMeasure, {
  name: 'AchievementMeasure',
  description: 'What an achievement counts.',
});

export enum AchievementRecurrence {
  ONCE = 'ONCE',
  CALENDAR_YEAR = 'CALENDAR_YEAR',
  POLICY_TERM = 'POLICY_TERM',
}
registerEnumType(AchievementRecurrence, {
  name: 'AchievementRecurrence',
  description: 'How often an achievement can be reached.',
  valuesMap: {
    ONCE: { description: 'Once for life.' },
    CALENDAR_YEAR: { description: 'Anew in each calendar year.' },
    POLICY_TERM: { description: 'Anew in each term of a policy.' },
  },
});

@ObjectType({ description: 'How far somebody is with an achievement.' })
export class AchievementProgress {
  @Field(() => ID)
  achievementId!: string;

  @Field(() => Words)
  name!: Words;

  @Field(() => Words, { description: 'How it is reached.' })
  how!: Words;

  @Field(() => AchievementMeasure)
  measure!: AchievementMeasure;

  @Field(() => Int, { description: 'How many years or times it takes.' })
  target!: number;

  @Field(() => AchievementRecurrence)
  recurrence!: AchievementRecurrence;

  @Field(() => AchievementState, { description: 'In the period that runs, of what is reached anew.' })
  state!: AchievementState;

  @Field(() => Int, { description: 'Towards the target, never beyond it.' })
  reached!: number;

  @Field(() => LocalDateScalar, { nullable: true, description: 'The newest day on which it was reached.' })
  completedOn!: string | null;

  @Field(() => Int, { description: 'How often it stands reached.' })
  times!: number;

  @Field(() => LocalDateScalar, {
    nullable: true,
    description: 'First day on which it can be reached again, where the period that runs has brought it.',
  })
  againFrom!: string | null;

  @Field(() => LocalDateScalar, {
    nullable: true,
    description: 'Day of the claim that undid it, or on which it was found not to be so.',
  })
  undoneBy!: string | null;
}

@ObjectType({ description: 'How many customers of the viewer’s offices have an achievement.' })
export class AchievementTotals {
  @Field(() => ID)
  achievementId!: string;

  @Field(() => Words)
  name!: Words;

  @Field(() => Words)
  how!: Words;

  @Field(() => PointsScalar, { nullable: true, description: 'Given each time it is reached; null: none.' })
  points!: bigint | null;

  @Field(() => AchievementRecurrence)
  recurrence!: AchievementRecurrence;

  @Field(() => LocalDateScalar, { nullable: true, description: 'The day from which periods count.' })
  countsFrom!: string | null;

  @Field(() => Int, { description: 'Customers who have it.' })
  completed!: number;

  @Field(() => Int, { description: 'How often it stands reached.' })
  times!: number;

  @Field(() => Int)
  takenBack!: number;
}

@ObjectType()
export class Achievements {
  @Field(() => Int, { description: 'Of the list in force.' })
  version!: number;

  @Field(() => [AchievementTotals])
  totals!: AchievementTotals[];
}

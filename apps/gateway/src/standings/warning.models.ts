import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { LocalDateScalar } from '../scalars/local-date.scalar.ts';
import { Words } from '../values/words.models.ts';
import { FoundCondition } from './found-condition.models.ts';

export enum WarningLevel {
  AMBER = 'AMBER',
  RED = 'RED',
}
registerEnumType(WarningLevel, { name: 'WarningLevel' });

export enum WarningState {
  OPEN = 'OPEN',
  TAKEN = 'TAKEN',
  JUDGED = 'JUDGED',
  CLOSED = 'CLOSED',
}
registerEnumType(WarningState, { name: 'WarningState' });

export enum WarningQueue {
  WAITING = 'WAITING',
  JUDGED = 'JUDGED',
  CLOSED = 'CLOSED',
}
registerEnumType(WarningQueue, { name: 'WarningQueue' });

export enum WarningOutcome {
  REAL = 'REAL',
  FALSE_ALARM = 'FALSE_ALARM',
}
registerEnumType(WarningOutcome, { name: 'WarningOutcome' });

export enum WarningStepKind {
  OPENED = 'OPENED',
  ESCALATED = 'ESCALATED',
  REOPENED = 'REOPENED',
  EASED = 'EASED',
  TAKEN = 'TAKEN',
  HANDED_OVER = 'HANDED_OVER',
  JUDGED = 'JUDGED',
  GONE = 'GONE',
}
registerEnumType(WarningStepKind, { name: 'WarningStepKind' });

@ObjectType()
export class WarningStep {
  @Field(() => WarningStepKind)
  kind!: WarningStepKind;

  @Field(() => WarningLevel)
  level!: WarningLevel;

  @Field(() => LocalDateScalar)
  onDate!: string;

  @Field(() => String, { nullable: true })
  by!: string | null;

  @Field(() => String, { nullable: true })
  note!: string | null;
}

@ObjectType({ description: 'One time that a rule of early warning held of a customer.' })
export class Warning {
  @Field(() => ID)
  customerId!: string;

  @Field(() => ID)
  warningId!: string;

  @Field(() => String)
  orgPath!: string;

  @Field(() => String)
  rule!: string;

  @Field(() => Int)
  episode!: number;

  @Field(() => WarningLevel)
  level!: WarningLevel;

  @Field(() => WarningState)
  state!: WarningState;

  @Field(() => LocalDateScalar)
  openedOn!: string;

  @Field(() => LocalDateScalar)
  dueOn!: string;

  @Field(() => Boolean, { description: 'The days off of its year were not announced yet: it may move.' })
  dueProvisional!: boolean;

  @Field(() => Boolean)
  overdue!: boolean;

  @Field(() => String, { nullable: true, description: 'Staff number.' })
  owner!: string | null;

  @Field(() => Boolean)
  mine!: boolean;

  @Field(() => WarningOutcome, { nullable: true })
  outcome!: WarningOutcome | null;

  @Field(() => String, { nullable: true })
  done!: string | null;

  @Field(() => LocalDateScalar, { nullable: true })
  goneOn!: string | null;

  @Field(() => Int)
  rulesVersion!: number;

  @Field(() => [FoundCondition])
  because!: FoundCondition[];

  @Field(() => Int)
  revision!: number;

  @Field(() => [WarningStep])
  steps!: WarningStep[];
}

@ObjectType()
export class WarningPage {
  @Field(() => [Warning])
  warnings!: Warning[];

  @Field(() => String, { nullable: true })
  next!: string | null;

  @Field(() => Int)
  waiting!: number;

  @Field(() => Int)
  overdue!: number;

  @Field(() => Int)
  mine!: number;
}

@ObjectType({ description: 'A rule of early warning, and how often it was right.' })
export class WarningRuleFigures {
  @Field(() => String)
  rule!: string;

  @Field(() => Words)
  names!: Words;

  @Field(() => String, { nullable: true, description: 'Null: no longer in force.' })
  amber!: string | null;

  @Field(() => String, { nullable: true })
  red!: string | null;

  @Field(() => Int)
  waiting!: number;

  @Field(() => Int)
  real!: number;

  @Field(() => Int)
  falseAlarms!: number;
}

@ObjectType({ description: 'Who gets the new warnings of an office and those below it.' })
export class WarningOwner {
  @Field(() => String)
  orgPath!: string;

  @Field(() => String, { description: 'Staff number.' })
  owner!: string;
}

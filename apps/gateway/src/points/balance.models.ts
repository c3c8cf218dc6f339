import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { EntryKind } from '../members/statement.models.ts';
import { InstantScalar } from '../scalars/instant.scalar.ts';
import { LocalDateScalar } from '../scalars/local-date.scalar.ts';
import { PointsScalar } from '../scalars/points.scalar.ts';
import { Words } from '../values/words.models.ts';

@ObjectType({ description: 'What entries of one kind, source and rule did to an account together.' })
export class BalancePart {
  @Field(() => EntryKind)
  kind!: EntryKind;

  @Field(() => String, { description: 'Such as `no-claim`; empty where only the kind matters.' })
  source!: string;

  @Field(() => String, { description: 'Of awards.' })
  ruleId!: string;

  @Field(() => String, { description: 'Of corrections.' })
  reason!: string;

  @Field(() => Words, { nullable: true, description: 'Of corrections, what their reason is called.' })
  reasonNames!: Words | null;

  @Field(() => PointsScalar, { description: 'Signed.' })
  points!: bigint;

  @Field(() => PointsScalar, { description: 'Signed.' })
  statusPoints!: bigint;

  @Field(() => Int)
  entries!: number;

  @Field(() => LocalDateScalar)
  firstOn!: string;

  @Field(() => LocalDateScalar)
  lastOn!: string;
}

@ObjectType()
export class PendingPart {
  @Field(() => PointsScalar)
  points!: bigint;

  @Field(() => LocalDateScalar, { nullable: true, description: 'Null: they wait for an event.' })
  activeOn!: string | null;

  @Field(() => String, { nullable: true, description: 'The event, such as `renewed/<policy>`.' })
  awaits!: string | null;

  @Field(() => LocalDateScalar, { nullable: true, description: 'Last day on which that event counts.' })
  awaitedUntil!: string | null;

  @Field(() => Boolean, { description: 'Later ones are in it: there were too many to tell apart.' })
  andLater!: boolean;
}

@ObjectType()
export class HeldPart {
  @Field(() => PointsScalar)
  points!: bigint;

  @Field(() => String)
  source!: string;

  @Field(() => InstantScalar, { description: 'When they come back by themselves.' })
  expiresAt!: string;

  @Field(() => Boolean, { description: 'Later ones are in it: there were too many to tell apart.' })
  andLater!: boolean;
}

@ObjectType({ description: '`counting + pending + lapsed` is what the parts come to.' })
export class StatusStanding {
  @Field(() => PointsScalar, { description: 'Count towards the tier.' })
  counting!: bigint;

  @Field(() => PointsScalar)
  pending!: bigint;

  @Field(() => PointsScalar, { description: 'Became active longer ago than they count for.' })
  lapsed!: bigint;

  @Field(() => Int)
  windowMonths!: number;
}

@ObjectType({ description: 'Why a balance is what it is: the points of its parts sum to `onAccount`.' })
export class BalanceExplanation {
  @Field(() => ID)
  memberId!: string;

  @Field(() => LocalDateScalar)
  asOf!: string;

  @Field(() => [BalancePart])
  parts!: BalancePart[];

  @Field(() => PointsScalar, { description: '`available - owed + pending + held`.' })
  onAccount!: bigint;

  @Field(() => PointsScalar)
  available!: bigint;

  @Field(() => PointsScalar)
  owed!: bigint;

  @Field(() => PointsScalar)
  pending!: bigint;

  @Field(() => PointsScalar)
  held!: bigint;

  @Field(() => [PendingPart], { description: 'The earliest day first, what waits for an event last.' })
  pendingParts!: PendingPart[];

  @Field(() => [HeldPart], { description: 'The earliest end first.' })
  heldParts!: HeldPart[];

  @Field(() => StatusStanding)
  status!: StatusStanding;

  @Field(() => Int, { description: 'The programme that held on that day.' })
  programmeVersion!: number;
}

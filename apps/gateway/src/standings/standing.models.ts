import { Field, Float, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { InstantScalar } from '../scalars/instant.scalar.ts';
import { LocalDateScalar } from '../scalars/local-date.scalar.ts';
import { Warning } from './warning.models.ts';
import { FoundCondition } from './found-condition.models.ts';

export enum StandingKind {
  LIST = 'LIST',
  QUADRANT = 'QUADRANT',
}
registerEnumType(StandingKind, { name: 'StandingKind' });

export enum CareKind {
  VISIT_FIRST = 'VISIT_FIRST',
  REWARDS = 'REWARDS',
  CHOOSE = 'CHOOSE',
  KEEP = 'KEEP',
  NORMAL = 'NORMAL',
  PREVENTION = 'PREVENTION',
  NONE = 'NONE',
}
registerEnumType(CareKind, { name: 'CareKind' });

@ObjectType({
  description:
    'Each index against the line that counted: the cut, moved by the hysteresis against the last decision.',
})
export class QuadrantAxes {
  @Field(() => Float)
  loyalty!: number;

  @Field(() => Float, { nullable: true, description: 'Null: nobody knows.' })
  satisfaction!: number | null;

  @Field(() => Float)
  loyaltyCut!: number;

  @Field(() => Float, { nullable: true })
  satisfactionCut!: number | null;

  @Field(() => Float)
  loyaltyLine!: number;

  @Field(() => Float, { nullable: true })
  satisfactionLine!: number | null;

  @Field(() => Float)
  hysteresis!: number;

  @Field(() => Int, { nullable: true })
  lastQuadrant!: number | null;
}

@ObjectType({ description: 'Where a customer is, and why.' })
export class StandingNow {
  @Field(() => String, { nullable: true, description: 'good, poor; 1 to 4; null: nowhere.' })
  value!: string | null;

  @Field(() => String, { nullable: true, description: 'What the rules say, where a person says otherwise.' })
  ruled!: string | null;

  @Field(() => Boolean)
  overridden!: boolean;

  @Field(() => LocalDateScalar)
  sinceOn!: string;

  @Field(() => Int)
  rulesVersion!: number;

  @Field(() => [FoundCondition], { description: 'Of lists: the conditions that decided.' })
  because!: FoundCondition[];

  @Field(() => QuadrantAxes, { nullable: true, description: 'Of quadrants.' })
  axes!: QuadrantAxes | null;
}

@ObjectType()
export class StandingPeriod {
  @Field(() => StandingKind)
  kind!: StandingKind;

  @Field(() => LocalDateScalar)
  fromOn!: string;

  @Field(() => LocalDateScalar, { nullable: true, description: 'The first day on which it held no longer.' })
  toOn!: string | null;

  @Field(() => String, { nullable: true })
  value!: string | null;

  @Field(() => Int)
  rulesVersion!: number;

  @Field(() => Boolean)
  overridden!: boolean;
}

@ObjectType({ description: 'A person against the rules, until a day.' })
export class StandingOverride {
  @Field(() => ID)
  overrideId!: string;

  @Field(() => StandingKind)
  kind!: StandingKind;

  @Field(() => String, { nullable: true })
  value!: string | null;

  @Field(() => String)
  reason!: string;

  @Field(() => LocalDateScalar)
  fromOn!: string;

  @Field(() => LocalDateScalar, { description: 'The first day on which the rules count again.' })
  endsOn!: string;

  @Field(() => String)
  madeBy!: string;

  @Field(() => InstantScalar)
  madeAt!: string;

  @Field(() => LocalDateScalar, { nullable: true })
  endedOn!: string | null;

  @Field(() => String, { nullable: true, description: 'Who ended it before its day.' })
  endedBy!: string | null;

  @Field(() => String, { nullable: true })
  endedBecause!: string | null;
}

@ObjectType({ description: 'What a quadrant asks for.' })
export class CustomerCare {
  @Field(() => CareKind)
  care!: CareKind;

  @Field(() => LocalDateScalar)
  sinceOn!: string;

  @Field(() => LocalDateScalar, { nullable: true, description: 'When somebody looks again.' })
  checkOn!: string | null;

  @Field(() => String, { nullable: true })
  chosenBy!: string | null;

  @Field(() => InstantScalar, { nullable: true })
  chosenAt!: string | null;

  @Field(() => String, { nullable: true })
  note!: string | null;
}

@ObjectType()
export class CustomerStanding {
  @Field(() => ID)
  customerId!: string;

  @Field(() => StandingNow, { nullable: true, description: 'Null: nothing was ever decided.' })
  list!: StandingNow | null;

  @Field(() => StandingNow, { nullable: true })
  quadrant!: StandingNow | null;

  @Field(() => [StandingPeriod], { description: 'Newest first.' })
  history!: StandingPeriod[];

  @Field(() => [StandingOverride], { description: 'Newest first.' })
  overrides!: StandingOverride[];

  @Field(() => CustomerCare, { nullable: true })
  care!: CustomerCare | null;

  @Field(() => [Warning], { description: 'Those that stand before those that have gone.' })
  warnings!: Warning[];
}

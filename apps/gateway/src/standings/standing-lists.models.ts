import { Field, Float, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { LocalDateScalar } from '../scalars/local-date.scalar.ts';
import { FoundCondition } from './found-condition.models.ts';
import { QuadrantAxes } from './standing.models.ts';
import { WarningLevel } from './warning.models.ts';

export enum CustomerList {
  GOOD = 'GOOD',
  POOR = 'POOR',
}
registerEnumType(CustomerList, { name: 'CustomerList' });

export enum MoveReason {
  RULES = 'RULES',
  SILENCE = 'SILENCE',
  OVERRIDE = 'OVERRIDE',
  OVERRIDE_ENDED = 'OVERRIDE_ENDED',
  NO_FACTS = 'NO_FACTS',
}
registerEnumType(MoveReason, { name: 'MoveReason' });

@ObjectType({ description: 'A customer in a list, masked.' })
export class StandingCustomer {
  @Field(() => ID)
  customerId!: string;

  @Field(() => String)
  sourceRef!: string;

  @Field(() => String)
  nameMasked!: string;
}

@ObjectType()
export class StandingRow {
  @Field(() => ID)
  customerId!: string;

  @Field(() => String)
  orgPath!: string;

  @Field(() => CustomerList, { nullable: true })
  list!: CustomerList | null;

  @Field(() => Int, { nullable: true })
  quadrant!: number | null;

  @Field(() => WarningLevel, { nullable: true })
  warning!: WarningLevel | null;

  @Field(() => Float)
  loyalty!: number;

  @Field(() => Float, { nullable: true })
  satisfaction!: number | null;

  @Field(() => Int)
  claims36m!: number;

  @Field(() => Float, { nullable: true })
  lossRatio36m!: number | null;

  @Field(() => LocalDateScalar, { nullable: true })
  sinceOn!: string | null;

  @Field(() => Boolean)
  overridden!: boolean;
}

@ObjectType()
export class StandingPage {
  @Field(() => [StandingRow])
  rows!: StandingRow[];

  @Field(() => String, { nullable: true })
  next!: string | null;
}

@ObjectType()
export class StandingCounts {
  @Field(() => Int)
  customers!: number;

  @Field(() => Int)
  good!: number;

  @Field(() => Int)
  poor!: number;

  @Field(() => [Int], { description: 'By type, from 1 to 4.' })
  quadrants!: number[];

  @Field(() => Int, { description: 'Who has not said anything.' })
  unknown!: number;

  @Field(() => Int)
  amber!: number;

  @Field(() => Int)
  red!: number;

  @Field(() => Int, { description: 'Whose care a person has to choose.' })
  toChoose!: number;

  @Field(() => LocalDateScalar, { nullable: true })
  asOf!: string | null;
}

@ObjectType({ description: 'Somebody who came to another list or quadrant.' })
export class StandingMove {
  @Field(() => ID)
  customerId!: string;

  @Field(() => String)
  orgPath!: string;

  @Field(() => LocalDateScalar)
  onDate!: string;

  @Field(() => String, { nullable: true })
  from!: string | null;

  @Field(() => String, { nullable: true })
  to!: string | null;

  @Field(() => Int)
  rulesVersion!: number;

  @Field(() => MoveReason)
  reason!: MoveReason;

  @Field(() => [FoundCondition])
  because!: FoundCondition[];

  @Field(() => QuadrantAxes, { nullable: true })
  axes!: QuadrantAxes | null;
}

@ObjectType()
export class StandingMovePage {
  @Field(() => [StandingMove])
  moves!: StandingMove[];

  @Field(() => String, { nullable: true })
  next!: string | null;
}

@ObjectType({ description: 'A customer of type 3 on whom nobody has decided yet.' })
export class CareChoice {
  @Field(() => ID)
  customerId!: string;

  @Field(() => String)
  orgPath!: string;

  @Field(() => LocalDateScalar)
  sinceOn!: string;

  @Field(() => Float)
  loyalty!: number;

  @Field(() => Float, { nullable: true })
  satisfaction!: number | null;

  @Field(() => Float)
  relativeRisk!: number;

  @Field(() => Int)
  claims36m!: number;

  @Field(() => Float, { nullable: true })
  lossRatio36m!: number | null;

  @Field(() => LocalDateScalar, { nullable: true })
  nextExpiryOn!: string | null;
}

@ObjectType()
export class CareChoicePage {
  @Field(() => [CareChoice])
  choices!: CareChoice[];

  @Field(() => String, { nullable: true })
  next!: string | null;
}

import { Field, Float, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { RunProgress } from '../long-work/run-progress.models.ts';
import { InstantScalar } from '../scalars/instant.scalar.ts';
import { LocalDateScalar } from '../scalars/local-date.scalar.ts';

export enum IndicatorUnit {
  MONEY = 'MONEY',
  COUNT = 'COUNT',
  YEARS = 'YEARS',
  SHARE = 'SHARE',
  RATIO = 'RATIO',
  INDEX = 'INDEX',
  POINTS = 'POINTS',
}
registerEnumType(IndicatorUnit, {
  name: 'IndicatorUnit',
  description: 'Money in minor units; a share of 1 is all of it; an index goes from 0 to 100.',
});

@ObjectType({ description: 'What an indicator is made of.' })
export class IndicatorPart {
  @Field(() => String)
  part!: string;

  @Field(() => IndicatorUnit)
  unit!: IndicatorUnit;

  @Field(() => Float)
  value!: number;

  @Field(() => Float, { nullable: true, description: 'Of points: what was seen.' })
  seen!: number | null;

  @Field(() => Float, { nullable: true, description: 'Out of how much.' })
  of!: number | null;

  @Field(() => Float, { nullable: true, description: 'The most it could have counted.' })
  weight!: number | null;
}

@ObjectType()
export class Indicator {
  @Field(() => ID)
  indicator!: string;

  @Field(() => IndicatorUnit)
  unit!: IndicatorUnit;

  @Field(() => Float, { nullable: true, description: 'Null: there is nothing to say it by.' })
  value!: number | null;

  @Field(() => [IndicatorPart])
  parts!: IndicatorPart[];
}

@ObjectType({
  description: 'What is reckoned as of the beginning of a day, by these versions of rules and model.',
})
export class Indicators {
  @Field(() => LocalDateScalar)
  asOf!: string;

  @Field(() => String)
  currency!: string;

  @Field(() => Int)
  rulesVersion!: number;

  @Field(() => Int)
  modelVersion!: number;

  @Field(() => [Indicator])
  indicators!: Indicator[];
}

@ObjectType()
export class GroupIndicators extends Indicators {
  @Field(() => Int)
  customers!: number;
}

@ObjectType({ description: 'A run that reckons the facts of customers anew.' })
export class Evaluation {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  startedBy!: string;

  @Field(() => RunProgress)
  progress!: RunProgress;

  @Field(() => LocalDateScalar, { nullable: true })
  asOf!: string | null;

  @Field(() => Int, { nullable: true })
  evaluated!: number | null;

  @Field(() => Int, { nullable: true, description: 'Customers of whom something changed.' })
  written!: number | null;
}

@ObjectType({ description: 'A run that fits how often policies claim.' })
export class FrequencyFit {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  startedBy!: string;

  @Field(() => RunProgress)
  progress!: RunProgress;

  @Field(() => Int, { nullable: true, description: 'Null: not ended, or the model in use stays.' })
  version!: number | null;

  @Field(() => String, { nullable: true, description: 'FEW_CLAIMS or NO_EXCESS where the model stays.' })
  reason!: string | null;
}

@ObjectType({
  description: 'Customers with so many claims in three years, and the year after; the last: and more.',
})
export class FrequencyCheckGroup {
  @Field(() => Int)
  claims!: number;

  @Field(() => Int)
  customers!: number;

  @Field(() => Float)
  formula!: number;

  @Field(() => Float, { nullable: true })
  seen!: number | null;

  @Field(() => Float)
  relativeRisk!: number;

  @Field(() => Float, { nullable: true })
  scaledRatio!: number | null;
}

@ObjectType({ description: 'A fit without the last year, held against that year.' })
export class FrequencyCheck {
  @Field(() => Float)
  lambda!: number;

  @Field(() => Float)
  alpha!: number;

  @Field(() => Float, { nullable: true, description: 'Claims of the year to what was expected.' })
  scale!: number | null;

  @Field(() => Float)
  frequencyBefore!: number;

  @Field(() => Float, { nullable: true })
  frequencyLater!: number | null;

  @Field(() => [FrequencyCheckGroup])
  groups!: FrequencyCheckGroup[];
}

@ObjectType({ description: 'How often policies claim: (alpha + n) / (alpha / lambda + e).' })
export class FrequencyModel {
  @Field(() => Int)
  version!: number;

  @Field(() => Float)
  lambda!: number;

  @Field(() => Float)
  alpha!: number;

  @Field(() => InstantScalar)
  fittedAt!: string;

  @Field(() => LocalDateScalar, { nullable: true, description: 'Null: it came with Evergreen.' })
  fittedUntil!: string | null;

  @Field(() => FrequencyCheck, { nullable: true })
  check!: FrequencyCheck | null;
}

@ObjectType({ description: 'Models of claim frequency, and the fits that were asked for last.' })
export class FrequencyModels {
  @Field(() => [FrequencyModel])
  models!: FrequencyModel[];

  @Field(() => [FrequencyFit])
  fits!: FrequencyFit[];
}

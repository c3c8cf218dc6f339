import { Field, Float, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Indicator } from '../indicators/indicator.models.ts';
import { RunProgress } from '../long-work/run-progress.models.ts';
import { InstantScalar } from '../scalars/instant.scalar.ts';
import { LocalDateScalar } from '../scalars/local-date.scalar.ts';

export enum InsightDimension {
  OFFICE = 'OFFICE',
  CHANNEL = 'CHANNEL',
  VEHICLE = 'VEHICLE',
  REGION = 'REGION',
}
registerEnumType(InsightDimension, { name: 'InsightDimension' });

@ObjectType({ description: 'A sum over customers; money in minor units.' })
export class InsightAmount {
  @Field(() => String)
  name!: string;

  @Field(() => Float)
  value!: number;
}

@ObjectType({ description: 'A share of at least 10 answers, with Wilson’s interval of 95 %.' })
export class ShareInterval {
  @Field(() => Float)
  share!: number;

  @Field(() => Float)
  low!: number;

  @Field(() => Float)
  high!: number;

  @Field(() => Int)
  n!: number;
}

@ObjectType({ description: 'What groups are held against each other by, with its interval of 95 %.' })
export class InsightMeasure {
  @Field(() => String)
  name!: string;

  @Field(() => Float)
  value!: number;

  @Field(() => Float, { nullable: true, description: 'Null: it has no interval.' })
  low!: number | null;

  @Field(() => Float, { nullable: true })
  high!: number | null;

  @Field(() => Float, { description: 'Claims, ends of terms, answers or customers it stands on.' })
  n!: number;
}

@ObjectType()
export class InsightDay {
  @Field(() => LocalDateScalar)
  asOf!: string;

  @Field(() => [InsightAmount])
  amounts!: InsightAmount[];

  @Field(() => [Indicator])
  indicators!: Indicator[];

  @Field(() => ShareInterval, { nullable: true, description: 'Null under 10 answers.' })
  csat!: ShareInterval | null;

  @Field(() => Float, { nullable: true, description: 'Null under 10 answers.' })
  nps!: number | null;

  @Field(() => [InsightMeasure])
  measures!: InsightMeasure[];
}

@ObjectType()
export class InsightGroup {
  @Field(() => InsightDimension)
  dimension!: InsightDimension;

  @Field(() => String, { description: 'Empty: not known.' })
  value!: string;

  @Field(() => [InsightAmount])
  amounts!: InsightAmount[];

  @Field(() => [InsightAmount], { description: 'Of the compared day; empty: there was no such group.' })
  compared!: InsightAmount[];

  @Field(() => [InsightMeasure])
  measures!: InsightMeasure[];

  @Field(() => [InsightMeasure])
  comparedMeasures!: InsightMeasure[];
}

@ObjectType({ description: 'Kaplan-Meier on policy years, with the log-log interval of 95 %.' })
export class PolicyYearSurvival {
  @Field(() => Int)
  year!: number;

  @Field(() => Int)
  atRisk!: number;

  @Field(() => Int)
  lapsed!: number;

  @Field(() => Float)
  survival!: number;

  @Field(() => Float, { nullable: true })
  low!: number | null;

  @Field(() => Float, { nullable: true })
  high!: number | null;
}

@ObjectType({
  description: 'Policy years that customers are expected to begin: the sum of the survival curve.',
})
export class PolicyLife {
  @Field(() => Float)
  years!: number;

  @Field(() => Int, { description: 'The last policy year that is summed.' })
  horizon!: number;
}

@ObjectType({ description: 'What figures can be cut to.' })
export class InsightChoice {
  @Field(() => InsightDimension)
  dimension!: InsightDimension;

  @Field(() => String, { description: 'Empty: not known.' })
  value!: string;
}

@ObjectType({ description: 'Customers by list, quadrant and warning; households by the cover they miss.' })
export class InsightStanding {
  @Field(() => String)
  kind!: string;

  @Field(() => String)
  value!: string;

  @Field(() => Int)
  n!: number;
}

@ObjectType({ description: 'All figures of a screen, of one snapshot.' })
export class Insight {
  @Field(() => LocalDateScalar)
  asOf!: string;

  @Field(() => InstantScalar)
  reckonedAt!: string;

  @Field(() => String)
  currency!: string;

  @Field(() => Int)
  rulesVersion!: number;

  @Field(() => InsightDay)
  total!: InsightDay;

  @Field(() => InsightDay, { nullable: true, description: 'Null: no day so long before is summed.' })
  compared!: InsightDay | null;

  @Field(() => [InsightDay], { description: 'First days of months, and the day itself.' })
  course!: InsightDay[];

  @Field(() => [InsightGroup], { description: 'The largest of each dimension.' })
  groups!: InsightGroup[];

  @Field(() => [PolicyYearSurvival])
  survival!: PolicyYearSurvival[];

  @Field(() => PolicyLife, { nullable: true, description: 'Null: too few terms have ended.' })
  policyLife!: PolicyLife | null;

  @Field(() => [InsightChoice], {
    description: 'The largest of the office, whatever the figures are cut to.',
  })
  choices!: InsightChoice[];

  @Field(() => Boolean, { description: 'Whether the customers behind the figures are kept.' })
  holdsCustomers!: boolean;

  @Field(() => [LocalDateScalar], { description: 'Days of the course whose customers are kept.' })
  daysWithCustomers!: string[];

  @Field(() => [InsightStanding], {
    description: 'Counted of days that were today once, and by office only: no cut changes them.',
  })
  standings!: InsightStanding[];

  @Field(() => [InsightStanding], { description: 'Of the compared day.' })
  comparedStandings!: InsightStanding[];

  @Field(() => Float, { nullable: true, description: 'Null: each province has cuts of its own.' })
  loyaltyCut!: number | null;

  @Field(() => Float, { nullable: true, description: 'Null: each province has cuts of its own.' })
  satisfactionCut!: number | null;
}

@ObjectType({ description: 'A run that sums the book as of a day.' })
export class InsightRun {
  @Field(() => ID)
  id!: string;

  @Field(() => LocalDateScalar)
  asOf!: string;

  @Field(() => String)
  startedBy!: string;

  @Field(() => RunProgress)
  progress!: RunProgress;
}

@ObjectType()
export class InsightDays {
  @Field(() => [LocalDateScalar], { description: 'Newest first.' })
  days!: string[];

  @Field(() => [InsightRun])
  runs!: InsightRun[];
}

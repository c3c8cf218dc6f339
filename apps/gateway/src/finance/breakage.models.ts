import { Field, Float, Int, ObjectType } from '@nestjs/graphql';
import { PointsScalar } from '../scalars/points.scalar.ts';

@ObjectType({ description: 'What happened to points in a month of their life; the month of the award is 0.' })
export class AgeExperience {
  @Field(() => Int)
  age!: number;

  @Field(() => PointsScalar)
  exposed!: bigint;

  @Field(() => PointsScalar)
  redeemed!: bigint;

  @Field(() => PointsScalar)
  expired!: bigint;

  @Field(() => PointsScalar)
  lots!: bigint;

  @Field(() => Float, { description: 'From 0 to 1: how far the month is believed.' })
  credibility!: number;

  @Field(() => Float, { description: 'From 0 to 1: of points that reach this age.' })
  expectedRedemption!: number;
}

@ObjectType({
  description: 'Points that will never be redeemed, as they are estimated. Shares are from 0 to 1.',
})
export class Breakage {
  @Field(() => Int, { description: 'Version of the method.' })
  method!: number;

  @Field(() => Int, { description: 'Full months that were looked at.' })
  windowMonths!: number;

  @Field(() => Int, { description: 'Lots from which on a month of age is believed in full.' })
  fullCredibilityLots!: number;

  @Field(() => Float, { description: 'What is expected where nothing is known.' })
  defaultRedemption!: number;

  @Field(() => Float)
  expectedRedemption!: number;

  @Field(() => Float, { description: 'How much of the expectation is experience.' })
  experience!: number;

  @Field(() => PointsScalar)
  expectedBreakage!: bigint;

  @Field(() => [AgeExperience])
  ages!: AgeExperience[];
}

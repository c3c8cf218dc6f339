import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { LocalDateScalar } from '../scalars/local-date.scalar.ts';
import { Money } from '../values/money.models.ts';

@ObjectType()
export class StoryAttribute {
  @Field(() => String)
  name!: string;

  @Field(() => String)
  value!: string;
}

@ObjectType()
export class StoryVehicle {
  @Field(() => ID)
  vehicleId!: string;

  @Field(() => String)
  sourceRef!: string;

  @Field(() => String)
  plateMasked!: string;

  @Field(() => [StoryAttribute])
  attributes!: StoryAttribute[];

  @Field(() => LocalDateScalar, { nullable: true, description: 'Sold or scrapped.' })
  goneOn!: string | null;
}

@ObjectType()
export class StoryVehicles {
  @Field(() => [StoryVehicle])
  rows!: StoryVehicle[];

  @Field(() => Boolean)
  more!: boolean;
}

@ObjectType()
export class StoryTerm {
  @Field(() => ID)
  termId!: string;

  @Field(() => LocalDateScalar)
  startsOn!: string;

  @Field(() => LocalDateScalar)
  endsOn!: string;

  @Field(() => Money)
  premium!: Money;

  @Field(() => LocalDateScalar, { nullable: true })
  boundOn!: string | null;

  @Field(() => LocalDateScalar, { nullable: true })
  cancelledOn!: string | null;

  @Field(() => Boolean, { description: 'By the insurer, at its end.' })
  declined!: boolean;

  @Field(() => Money, { description: 'Still to be paid.' })
  arrears!: Money;
}

@ObjectType()
export class StoryPolicy {
  @Field(() => ID)
  policyId!: string;

  @Field(() => String)
  sourceRef!: string;

  @Field(() => String, { nullable: true, description: '`compulsory` or `commercial`.' })
  cover!: string | null;

  @Field(() => String)
  plateMasked!: string;

  @Field(() => [StoryTerm], { description: 'The newest first, at most 20.' })
  terms!: StoryTerm[];

  @Field(() => Boolean)
  moreTerms!: boolean;
}

@ObjectType()
export class StoryPolicies {
  @Field(() => [StoryPolicy])
  rows!: StoryPolicy[];

  @Field(() => Boolean)
  more!: boolean;
}

@ObjectType()
export class StoryPayment {
  @Field(() => String)
  guarantee!: string;

  @Field(() => Money)
  paid!: Money;
}

@ObjectType()
export class StoryClaim {
  @Field(() => ID)
  claimId!: string;

  @Field(() => String)
  policyRef!: string;

  @Field(() => LocalDateScalar)
  occurredOn!: string;

  @Field(() => LocalDateScalar, { nullable: true })
  reportedOn!: string | null;

  @Field(() => LocalDateScalar, { nullable: true })
  closedOn!: string | null;

  @Field(() => LocalDateScalar, { nullable: true })
  withdrawnOn!: string | null;

  @Field(() => Int, { nullable: true, description: 'Own share of the fault; null: not known.' })
  faultPercent!: number | null;

  @Field(() => Money)
  paid!: Money;

  @Field(() => Money)
  outstanding!: Money;

  @Field(() => Money)
  recovered!: Money;

  @Field(() => [StoryPayment])
  payments!: StoryPayment[];
}

@ObjectType()
export class StoryClaims {
  @Field(() => [StoryClaim])
  rows!: StoryClaim[];

  @Field(() => Boolean)
  more!: boolean;
}

@ObjectType()
export class StoryAnswer {
  @Field(() => ID)
  answerId!: string;

  @Field(() => String, { description: '`csat`, `nps`, `visit` or `complaint-handling`.' })
  kind!: string;

  @Field(() => Int)
  score!: number;

  @Field(() => LocalDateScalar)
  answeredOn!: string;
}

@ObjectType()
export class StoryAnswers {
  @Field(() => [StoryAnswer])
  rows!: StoryAnswer[];

  @Field(() => Boolean)
  more!: boolean;
}

@ObjectType()
export class StoryOutcome {
  @Field(() => String)
  policyRef!: string;

  @Field(() => LocalDateScalar)
  expiredOn!: string;

  @Field(() => String, { description: '`renewed`, `lost`, `declined` or `vehicle-gone`.' })
  outcome!: string;

  @Field(() => String)
  reason!: string;

  @Field(() => String)
  competitor!: string;
}

@ObjectType()
export class StoryOutcomes {
  @Field(() => [StoryOutcome])
  rows!: StoryOutcome[];

  @Field(() => Boolean)
  more!: boolean;
}

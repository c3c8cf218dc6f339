import { Field, ID, ObjectType } from '@nestjs/graphql';
import { InstantScalar } from '../scalars/instant.scalar.ts';
import { Words } from '../values/words.models.ts';
import { CheckOutcome, Hazard } from './prevention.models.ts';

@ObjectType({ description: 'A check that a customer asked for after advice.' })
export class PreventionCheck {
  @Field(() => ID)
  id!: string;

  @Field(() => ID)
  customerId!: string;

  @Field(() => String)
  nameMasked!: string;

  @Field(() => String)
  orgPath!: string;

  @Field(() => ID)
  campaignId!: string;

  @Field(() => Hazard)
  hazard!: Hazard;

  @Field(() => Words)
  title!: Words;

  @Field(() => InstantScalar)
  askedAt!: string;

  @Field(() => String, { nullable: true })
  owner!: string | null;

  @Field(() => CheckOutcome, { nullable: true })
  outcome!: CheckOutcome | null;

  @Field(() => InstantScalar, { nullable: true })
  endedAt!: string | null;

  @Field(() => Boolean)
  mayHandle!: boolean;
}

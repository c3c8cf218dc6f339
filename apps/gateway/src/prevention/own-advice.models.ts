import { Field, ID, ObjectType } from '@nestjs/graphql';
import { InstantScalar } from '../scalars/instant.scalar.ts';
import { LocalDateScalar } from '../scalars/local-date.scalar.ts';
import { Words } from '../values/words.models.ts';
import { AlertSeverity, CheckOutcome, Hazard } from './prevention.models.ts';

@ObjectType({ description: 'What a member was told of a danger, and what they made of it.' })
export class OwnAdvice {
  @Field(() => ID)
  campaignId!: string;

  @Field(() => Hazard)
  hazard!: Hazard;

  @Field(() => AlertSeverity)
  severity!: AlertSeverity;

  @Field(() => Words)
  title!: Words;

  @Field(() => Words)
  advice!: Words;

  @Field(() => LocalDateScalar)
  startsOn!: string;

  @Field(() => LocalDateScalar)
  endsOn!: string;

  @Field(() => String)
  source!: string;

  @Field(() => InstantScalar)
  toldAt!: string;

  @Field(() => Boolean)
  isHelpful!: boolean;

  @Field(() => InstantScalar, { nullable: true })
  checkAskedAt!: string | null;

  @Field(() => CheckOutcome, { nullable: true })
  checkOutcome!: CheckOutcome | null;
}

import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { LocalDateScalar } from '../scalars/local-date.scalar.ts';
import { AlertSeverity, Hazard } from './prevention.models.ts';

@InputType()
export class PreventionDraftInput {
  @Field(() => String, { description: 'Makes it safe to send twice.' })
  key!: string;

  @Field(() => ID, { nullable: true, description: 'Null: a new campaign.' })
  campaignId?: string | null;

  @Field(() => Int, {
    description: 'The revision that was seen when the writing began; 0 of a new campaign.',
  })
  basedOn!: number;

  @Field(() => Hazard)
  hazard!: Hazard;

  @Field(() => AlertSeverity)
  severity!: AlertSeverity;

  @Field(() => [String], { description: 'Offices, with all below them.' })
  regions!: string[];

  @Field(() => LocalDateScalar)
  startsOn!: string;

  @Field(() => LocalDateScalar)
  endsOn!: string;

  @Field(() => String)
  source!: string;

  @Field(() => String)
  titleZh!: string;

  @Field(() => String)
  titleEn!: string;

  @Field(() => String)
  adviceZh!: string;

  @Field(() => String)
  adviceEn!: string;

  @Field(() => String, { description: 'A rule as text; empty: everybody there.' })
  rule!: string;

  @Field(() => Boolean)
  isMarketing!: boolean;

  @Field(() => Int, { description: '0 to 50; 0 where the danger is grave.' })
  heldOutPercent!: number;

  @Field(() => Int)
  windowDays!: number;
}

@InputType()
export class PreventionAudienceInput {
  @Field(() => [String])
  regions!: string[];

  @Field(() => String)
  rule!: string;

  @Field(() => Boolean)
  isMarketing!: boolean;
}

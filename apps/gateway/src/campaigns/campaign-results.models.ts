import { CampaignVerdict as WireVerdict } from '@evergreen/contracts/rewards';
import { Field, Float, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { LocalDateScalar } from '../scalars/local-date.scalar.ts';
import { PointsScalar } from '../scalars/points.scalar.ts';
import { Money } from '../values/money.models.ts';
import { wireNumbers } from '../values/wire-numbers.ts';
import { CampaignOfficeTally } from './campaign-run.models.ts';

export enum CampaignVerdict {
  NO_COMPARISON = 'NO_COMPARISON',
  TOO_SMALL = 'TOO_SMALL',
  NO_DIFFERENCE = 'NO_DIFFERENCE',
  HIGHER = 'HIGHER',
  LOWER = 'LOWER',
}
registerEnumType(CampaignVerdict, {
  name: 'CampaignVerdict',
  description: 'The share of the treated against that of those held out.',
});

export const wireCampaignVerdicts = wireNumbers(CampaignVerdict, WireVerdict);

@ObjectType({ description: 'Whom a definition would reach now, and what it would cost.' })
export class CampaignPreview {
  @Field(() => Int, { description: 'Whom the segments and the list name.' })
  named!: number;

  @Field(() => Int)
  optedOut!: number;

  @Field(() => Int)
  blacklisted!: number;

  @Field(() => Int)
  audience!: number;

  @Field(() => Int, {
    nullable: true,
    description: 'Birthdays of the audience in the days that are left; null where it does not answer any.',
  })
  birthdays!: number | null;

  @Field(() => Int)
  heldOut!: number;

  @Field(() => Int, { description: 'Numbers of the list that no customer has.' })
  unknownNumbers!: number;

  @Field(() => [String], { description: 'The first 100 of them, as the list has them.' })
  unknown!: string[];

  @Field(() => PointsScalar, { description: 'If everybody were given something once, within the budget.' })
  points!: bigint;

  @Field(() => Money)
  cost!: Money;

  @Field(() => Money, { description: 'The most it can cost.' })
  value!: Money;

  @Field(() => Int)
  approvalsNeeded!: number;

  @Field(() => Float, {
    nullable: true,
    description: 'The difference of renewal, as a share, that the group held out can show.',
  })
  showsFrom!: number | null;

  @Field(() => [CampaignOfficeTally])
  offices!: CampaignOfficeTally[];
}

@ObjectType({ description: 'With Wilson’s interval of 95 %.' })
export class CampaignGroup {
  @Field(() => Int)
  of!: number;

  @Field(() => Int)
  hits!: number;

  @Field(() => Float, { nullable: true })
  low!: number | null;

  @Field(() => Float, { nullable: true })
  high!: number | null;
}

@ObjectType({
  description: 'The share of the treated less that of those held out, with Newcombe’s interval of 95 %.',
})
export class CampaignEffect {
  @Field(() => CampaignGroup)
  treated!: CampaignGroup;

  @Field(() => CampaignGroup)
  heldOut!: CampaignGroup;

  @Field(() => Float, { nullable: true })
  difference!: number | null;

  @Field(() => Float, { nullable: true })
  low!: number | null;

  @Field(() => Float, { nullable: true })
  high!: number | null;

  @Field(() => CampaignVerdict)
  verdict!: CampaignVerdict;

  @Field(() => Int, {
    nullable: true,
    description: 'Of a group held out that is too small: how many it would need.',
  })
  heldOutNeeded!: number | null;
}

@ObjectType()
export class CampaignResults {
  @Field(() => LocalDateScalar)
  fromOn!: string;

  @Field(() => LocalDateScalar)
  toOn!: string;

  @Field(() => Boolean)
  isWindowOver!: boolean;

  @Field(() => Int)
  treated!: number;

  @Field(() => Int)
  heldOut!: number;

  @Field(() => Int, { description: 'With a message that was sent, or in the inbox.' })
  reached!: number;

  @Field(() => Int)
  opened!: number;

  @Field(() => Int, { description: 'Who were given something.' })
  took!: number;

  @Field(() => PointsScalar)
  points!: bigint;

  @Field(() => Money)
  cost!: Money;

  @Field(() => CampaignEffect)
  renewal!: CampaignEffect;

  @Field(() => CampaignEffect)
  claims!: CampaignEffect;

  @Field(() => Money, { nullable: true, description: 'Null where it is not sure that any was retained.' })
  costPerRetained!: Money | null;

  @Field(() => [CampaignOfficeTally])
  offices!: CampaignOfficeTally[];
}

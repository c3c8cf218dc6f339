import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { InstantScalar } from '../scalars/instant.scalar.ts';
import { LocalDateScalar } from '../scalars/local-date.scalar.ts';
import { Money } from '../values/money.models.ts';
import { Words } from '../values/words.models.ts';
import { UseRefusal } from './catalogue-words.models.ts';

@ObjectType({ description: 'A secret link that opens a partner’s page.' })
export class PartnerLink {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  madeBy!: string;

  @Field(() => InstantScalar)
  madeAt!: string;
}

@ObjectType({ description: 'Who does what members have redeemed.' })
export class Partner {
  @Field(() => ID)
  id!: string;

  @Field(() => Words)
  names!: Words;

  @Field(() => String)
  contact!: string;

  @Field(() => Boolean)
  isActive!: boolean;

  @Field(() => [PartnerLink])
  links!: PartnerLink[];
}

@ObjectType()
export class NewPartnerLink {
  @Field(() => Partner)
  partner!: Partner;

  @Field(() => String, { description: 'Shown this once.' })
  token!: string;
}

@InputType()
export class PartnerInput {
  @Field(() => String, { description: 'Makes it safe to send twice.' })
  key!: string;

  @Field(() => ID, { nullable: true, description: 'Null: a new partner.' })
  id?: string | null;

  @Field(() => Words)
  names!: Words;

  @Field(() => String)
  contact!: string;

  @Field(() => Boolean)
  isActive!: boolean;
}

@ObjectType({ description: 'What a partner is owed for a month, or was paid.' })
export class Settlement {
  @Field(() => ID)
  partnerId!: string;

  @Field(() => Words)
  partner!: Words;

  @Field(() => String, { description: 'YYYY-MM' })
  month!: string;

  @Field(() => Int)
  uses!: number;

  @Field(() => Money)
  amount!: Money;

  @Field(() => Boolean, { description: 'Whether the month is over.' })
  isClosed!: boolean;

  @Field(() => InstantScalar, { nullable: true })
  settledAt!: string | null;

  @Field(() => String, { nullable: true })
  settledBy!: string | null;
}

@ObjectType()
export class SettlementUse {
  @Field(() => ID)
  id!: string;

  @Field(() => Words)
  names!: Words;

  @Field(() => Boolean)
  isCoupon!: boolean;

  @Field(() => Money)
  amount!: Money;

  @Field(() => LocalDateScalar)
  usedOn!: string;

  @Field(() => InstantScalar)
  usedAt!: string;

  @Field(() => Boolean)
  isUndone!: boolean;
}

@ObjectType()
export class SettlementUsePage {
  @Field(() => [SettlementUse])
  uses!: SettlementUse[];

  @Field(() => String, { nullable: true })
  nextCursor!: string | null;
}

@ObjectType({ description: 'What a member shows at a counter, and nothing of who they are.' })
export class ShownPass {
  @Field(() => Words)
  names!: Words;

  @Field(() => Words)
  terms!: Words;

  @Field(() => Boolean)
  isCoupon!: boolean;

  @Field(() => Money, { description: 'Of a coupon.' })
  left!: Money;

  @Field(() => LocalDateScalar, { nullable: true })
  validUntil!: string | null;
}

@ObjectType({ description: 'The page of a partner.' })
export class PartnerPage {
  @Field(() => Words)
  partner!: Words;

  @Field(() => ShownPass, { nullable: true })
  shown!: ShownPass | null;

  @Field(() => UseRefusal, { nullable: true })
  refusal!: UseRefusal | null;
}

@InputType()
export class PartnerUseInput {
  @Field(() => String, { description: 'Of the link.' })
  token!: string;

  @Field(() => String, { description: 'Makes it safe to send twice.' })
  key!: string;

  @Field(() => String)
  passCode!: string;

  @Field(() => String, { description: 'Of a coupon, in minor units; 0 of a service.' })
  amountMinor!: string;
}

@ObjectType()
export class PartnerUseAnswer {
  @Field(() => UseRefusal, { nullable: true })
  refusal!: UseRefusal | null;

  @Field(() => ShownPass, { nullable: true })
  shown!: ShownPass | null;

  @Field(() => Money)
  amount!: Money;
}

import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { InstantScalar } from '../scalars/instant.scalar.ts';
import { LocalDateScalar } from '../scalars/local-date.scalar.ts';
import { Money } from '../values/money.models.ts';
import { Words } from '../values/words.models.ts';
import { CouponState, RewardCategory } from './catalogue-words.models.ts';

@ObjectType({ description: 'That a part of it was used.' })
export class CouponUse {
  @Field(() => ID)
  id!: string;

  @Field(() => Money)
  amount!: Money;

  @Field(() => LocalDateScalar)
  usedOn!: string;

  @Field(() => InstantScalar)
  usedAt!: string;

  @Field(() => Words, { nullable: true, description: 'Null: staff noted it.' })
  partner!: Words | null;

  @Field(() => Boolean)
  isUndone!: boolean;
}

@ObjectType({ description: 'A coupon with what is left of it.' })
export class OwnCoupon {
  @Field(() => ID)
  id!: string;

  @Field(() => Words)
  names!: Words;

  @Field(() => Words)
  terms!: Words;

  @Field(() => RewardCategory)
  category!: RewardCategory;

  @Field(() => Money)
  face!: Money;

  @Field(() => Money)
  left!: Money;

  @Field(() => LocalDateScalar, { description: 'The last day.' })
  validUntil!: string;

  @Field(() => CouponState)
  state!: CouponState;

  @Field(() => String, { nullable: true, description: 'To the member only.' })
  passCode!: string | null;

  @Field(() => LocalDateScalar)
  issuedOn!: string;

  @Field(() => String, { description: '`redemption`, or what gave it.' })
  source!: string;

  @Field(() => [CouponUse], { description: 'Newest first.' })
  uses!: CouponUse[];

  @Field(() => [Words], { description: 'Who takes it; empty: any partner.' })
  partners!: Words[];
}

@ObjectType({ description: 'Coupons that may be issued.' })
export class CouponKind {
  @Field(() => ID)
  id!: string;

  @Field(() => Int)
  revision!: number;

  @Field(() => Boolean, { description: 'Whether more of it may be issued.' })
  isActive!: boolean;

  @Field(() => Words)
  names!: Words;

  @Field(() => Words)
  terms!: Words;

  @Field(() => RewardCategory)
  category!: RewardCategory;

  @Field(() => Money)
  face!: Money;

  @Field(() => Int, { nullable: true })
  validDays!: number | null;

  @Field(() => LocalDateScalar, { nullable: true })
  validUntil!: string | null;

  @Field(() => [ID])
  partnerIds!: string[];

  @Field(() => Int)
  issued!: number;

  @Field(() => Money)
  issuedValue!: Money;

  @Field(() => Money)
  usedValue!: Money;
}

@InputType()
export class CouponKindInput {
  @Field(() => String, { description: 'Makes it safe to send twice.' })
  key!: string;

  @Field(() => ID, { nullable: true, description: 'Null: a new kind.' })
  id?: string | null;

  @Field(() => Int)
  basedOn!: number;

  @Field(() => Boolean)
  isActive!: boolean;

  @Field(() => Words)
  names!: Words;

  @Field(() => Words)
  terms!: Words;

  @Field(() => RewardCategory)
  category!: RewardCategory;

  @Field(() => String, { description: 'Minor units of the insurer’s currency.' })
  faceMinor!: string;

  @Field(() => Int, { nullable: true, description: 'Days from the issue, or a last day: one of both.' })
  validDays?: number | null;

  @Field(() => LocalDateScalar, { nullable: true })
  validUntil?: string | null;

  @Field(() => [ID])
  partnerIds!: string[];
}

@InputType()
export class UseCouponInput {
  @Field(() => String, { description: 'Makes it safe to send twice.' })
  key!: string;

  @Field(() => ID)
  customerId!: string;

  @Field(() => ID)
  couponId!: string;

  @Field(() => String, { description: 'Minor units of the insurer’s currency.' })
  amountMinor!: string;
}

import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { InstantScalar } from '../scalars/instant.scalar.ts';
import { LocalDateScalar } from '../scalars/local-date.scalar.ts';
import { PointsScalar } from '../scalars/points.scalar.ts';
import { Money } from '../values/money.models.ts';
import { Words } from '../values/words.models.ts';
import {
  DeliveryWay,
  RedemptionState,
  RewardCategory,
  RewardDelivery,
  RewardKind,
  UnavailableReason,
} from './catalogue-words.models.ts';

@ObjectType({ description: 'Why a member cannot have a reward now, with what they can do about it.' })
export class Unavailable {
  @Field(() => UnavailableReason)
  reason!: UnavailableReason;

  @Field(() => PointsScalar, { nullable: true })
  pointsMissing!: bigint | null;

  @Field(() => LocalDateScalar, {
    nullable: true,
    description: 'First day it can be had; null: never again.',
  })
  againOn!: string | null;

  @Field(() => Words, { nullable: true, description: 'The lowest tier that has it.' })
  fromTier!: Words | null;
}

@ObjectType({ description: 'A reward as a member sees it.' })
export class Offer {
  @Field(() => ID)
  rewardId!: string;

  @Field(() => RewardKind)
  kind!: RewardKind;

  @Field(() => Words)
  names!: Words;

  @Field(() => Words)
  descriptions!: Words;

  @Field(() => Words)
  terms!: Words;

  @Field(() => RewardCategory)
  category!: RewardCategory;

  @Field(() => Money)
  value!: Money;

  @Field(() => PointsScalar, { nullable: true, description: 'Null: the member’s tier does not have it.' })
  points!: bigint | null;

  @Field(() => LocalDateScalar, { nullable: true })
  endsOn!: string | null;

  @Field(() => Int, { nullable: true, description: 'Null: enough, or no limit.' })
  fewLeft!: number | null;

  @Field(() => [DeliveryWay])
  deliveryWays!: DeliveryWay[];

  @Field(() => Int, { nullable: true })
  validDays!: number | null;

  @Field(() => Int)
  undoMinutes!: number;

  @Field(() => [Words], { description: 'Who does it; empty: any partner.' })
  partners!: Words[];

  @Field(() => Unavailable, { nullable: true, description: 'Null: it can be had now.' })
  unavailable!: Unavailable | null;

  @Field(() => Boolean)
  givesCoupon!: boolean;
}

@ObjectType({ description: 'The catalogue for a member.' })
export class Offers {
  @Field(() => [Offer])
  offers!: Offer[];

  @Field(() => PointsScalar, { description: 'To spend now.' })
  available!: bigint;

  @Field(() => PointsScalar, { description: 'More from the household.' })
  household!: bigint;

  @Field(() => PointsScalar, { nullable: true })
  expiringPoints!: bigint | null;

  @Field(() => LocalDateScalar, { nullable: true })
  expiringOn!: string | null;
}

@ObjectType({ description: 'What somebody had for points, or was given.' })
export class Redemption {
  @Field(() => ID)
  id!: string;

  @Field(() => ID)
  rewardId!: string;

  @Field(() => RewardKind)
  kind!: RewardKind;

  @Field(() => Words)
  names!: Words;

  @Field(() => Words)
  terms!: Words;

  @Field(() => RewardCategory)
  category!: RewardCategory;

  @Field(() => PointsScalar, { description: 'Zero: given.' })
  points!: bigint;

  @Field(() => RedemptionState)
  state!: RedemptionState;

  @Field(() => String, { nullable: true, description: 'To the member only.' })
  code!: string | null;

  @Field(() => String, { nullable: true, description: 'What is shown at a counter. To the member only.' })
  passCode!: string | null;

  @Field(() => ID, { nullable: true })
  couponId!: string | null;

  @Field(() => DeliveryWay, { nullable: true })
  deliveryWay!: DeliveryWay | null;

  @Field(() => RewardDelivery, { nullable: true })
  delivery!: RewardDelivery | null;

  @Field(() => String)
  deliveryNote!: string;

  @Field(() => InstantScalar)
  redeemedAt!: string;

  @Field(() => LocalDateScalar, { nullable: true })
  validUntil!: string | null;

  @Field(() => InstantScalar, { nullable: true, description: 'Until when the member may undo it.' })
  undoUntil!: string | null;

  @Field(() => InstantScalar, { nullable: true })
  usedAt!: string | null;

  @Field(() => [Words])
  partners!: Words[];
}

@ObjectType({ description: 'A redemption as staff see to it.' })
export class RedemptionTask extends Redemption {
  @Field(() => ID)
  customerId!: string;

  @Field(() => Int)
  revision!: number;

  @Field(() => Money)
  value!: Money;

  @Field(() => String, { nullable: true, description: 'Office of the customer.' })
  office!: string | null;

  @Field(() => [RewardDelivery], { description: 'Where the delivery may go from here.' })
  nextDeliveries!: RewardDelivery[];

  @Field(() => Boolean)
  mayCancel!: boolean;

  @Field(() => String, { nullable: true })
  cancelReason!: string | null;

  @Field(() => String, { description: '`member`, or what gave it.' })
  source!: string;

  @Field(() => Boolean, { description: 'The ledger has been asked often, and has not answered.' })
  isStuck!: boolean;
}

@ObjectType()
export class RedemptionPage {
  @Field(() => [RedemptionTask])
  redemptions!: RedemptionTask[];

  @Field(() => String, { nullable: true })
  nextCursor!: string | null;
}

@ObjectType({ description: 'A final answer: one of both.' })
export class RedeemAnswer {
  @Field(() => Redemption, { nullable: true })
  redemption!: Redemption | null;

  @Field(() => Unavailable, { nullable: true })
  refusal!: Unavailable | null;
}

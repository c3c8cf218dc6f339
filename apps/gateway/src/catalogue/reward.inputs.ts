import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { LocalDateScalar } from '../scalars/local-date.scalar.ts';
import { PointsScalar } from '../scalars/points.scalar.ts';
import { Words } from '../values/words.models.ts';
import { DeliveryWay, RewardCategory, RewardKind } from './catalogue-words.models.ts';
import { RewardCap, TierPrice } from './reward.models.ts';

@InputType()
export class RewardInput {
  @Field(() => String, { description: 'Makes it safe to send twice.' })
  key!: string;

  @Field(() => ID, { nullable: true, description: 'Null: a new reward.' })
  id?: string | null;

  @Field(() => Int, { description: 'The revision that was seen when the writing began; 0 of a new reward.' })
  basedOn!: number;

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

  @Field(() => String, { description: 'Minor units of the insurer’s currency.' })
  valueMinor!: string;

  @Field(() => PointsScalar, { nullable: true })
  points?: bigint | null;

  @Field(() => [TierPrice])
  tierPrices!: TierPrice[];

  @Field(() => LocalDateScalar)
  startsOn!: string;

  @Field(() => LocalDateScalar, { nullable: true })
  endsOn?: string | null;

  @Field(() => [RewardCap])
  caps!: RewardCap[];

  @Field(() => Int, { nullable: true })
  totalMax?: number | null;

  @Field(() => Int, { nullable: true })
  validDays?: number | null;

  @Field(() => Int)
  undoMinutes!: number;

  @Field(() => ID, { nullable: true })
  poolId?: string | null;

  @Field(() => ID, { nullable: true })
  couponKindId?: string | null;

  @Field(() => Boolean)
  isStockByOffice!: boolean;

  @Field(() => [DeliveryWay])
  deliveryWays!: DeliveryWay[];

  @Field(() => Int)
  lowAt!: number;

  @Field(() => [ID])
  partnerIds!: string[];
}

@InputType()
export class StockInput {
  @Field(() => String, { description: 'Makes it safe to send twice.' })
  key!: string;

  @Field(() => ID)
  rewardId!: string;

  @Field(() => String, { description: 'Of an office; `/` where the stock is one for all.' })
  orgPath!: string;

  @Field(() => Int, { description: 'Below zero: taken away.' })
  change!: number;

  @Field(() => String)
  reason!: string;
}

@InputType()
export class CodePoolInput {
  @Field(() => String, { description: 'Makes it safe to send twice.' })
  key!: string;

  @Field(() => ID, { nullable: true, description: 'Null: a new pool.' })
  id?: string | null;

  @Field(() => String)
  name!: string;

  @Field(() => Int)
  lowAt!: number;
}

@InputType()
export class ImportCodesInput {
  @Field(() => String, { description: 'Makes it safe to send twice.' })
  key!: string;

  @Field(() => ID)
  poolId!: string;

  @Field(() => String, { description: 'One code a line.' })
  text!: string;
}

@InputType()
export class GenerateCodesInput {
  @Field(() => String, { description: 'Makes it safe to send twice.' })
  key!: string;

  @Field(() => ID)
  poolId!: string;

  @Field(() => String, { description: 'Each # becomes one of the characters.' })
  pattern!: string;

  @Field(() => String)
  characters!: string;

  @Field(() => Int)
  count!: number;
}

import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { InstantScalar } from '../scalars/instant.scalar.ts';
import { LocalDateScalar } from '../scalars/local-date.scalar.ts';
import { PointsScalar } from '../scalars/points.scalar.ts';
import { Money } from '../values/money.models.ts';
import { Words } from '../values/words.models.ts';
import { CapPeriod, DeliveryWay, RewardCategory, RewardKind, RewardState } from './catalogue-words.models.ts';

@ObjectType({ description: 'How often one member may have it.' })
@InputType('RewardCapInput')
export class RewardCap {
  @Field(() => CapPeriod)
  period!: CapPeriod;

  @Field(() => Int)
  max!: number;
}

@ObjectType({ description: 'What a tier pays.' })
@InputType('TierPriceInput')
export class TierPrice {
  @Field(() => ID)
  tierId!: string;

  @Field(() => PointsScalar, { nullable: true, description: 'Null: the tier does not have it.' })
  points!: bigint | null;
}

@ObjectType({ description: 'One revision of a reward.' })
export class RewardContent {
  @Field(() => Words)
  names!: Words;

  @Field(() => Words)
  descriptions!: Words;

  @Field(() => Words, { description: 'Empty in both languages: none.' })
  terms!: Words;

  @Field(() => RewardCategory)
  category!: RewardCategory;

  @Field(() => Money)
  value!: Money;

  @Field(() => PointsScalar, { nullable: true, description: 'Null: only the tiers named have it.' })
  points!: bigint | null;

  @Field(() => [TierPrice])
  tierPrices!: TierPrice[];

  @Field(() => LocalDateScalar)
  startsOn!: string;

  @Field(() => LocalDateScalar, { nullable: true, description: 'The last day; null: until it is ended.' })
  endsOn!: string | null;

  @Field(() => [RewardCap])
  caps!: RewardCap[];

  @Field(() => Int, { nullable: true })
  totalMax!: number | null;

  @Field(() => Int, { nullable: true, description: 'Days it can be used; null: for ever.' })
  validDays!: number | null;

  @Field(() => Int, { description: 'So long a member may undo it.' })
  undoMinutes!: number;

  @Field(() => ID, { nullable: true })
  poolId!: string | null;

  @Field(() => ID, { nullable: true })
  couponKindId!: string | null;

  @Field(() => Boolean)
  isStockByOffice!: boolean;

  @Field(() => [DeliveryWay])
  deliveryWays!: DeliveryWay[];

  @Field(() => Int, { description: 'A stock that falls to so much is told of.' })
  lowAt!: number;

  @Field(() => [ID], { description: 'Who does it; empty: any partner.' })
  partnerIds!: string[];
}

@ObjectType()
export class OfficeStock {
  @Field(() => String)
  orgPath!: string;

  @Field(() => Int)
  inStock!: number;
}

@ObjectType({ description: 'What may be had for points.' })
export class Reward {
  @Field(() => ID)
  id!: string;

  @Field(() => RewardKind)
  kind!: RewardKind;

  @Field(() => RewardState)
  state!: RewardState;

  @Field(() => Int)
  revision!: number;

  @Field(() => RewardContent)
  content!: RewardContent;

  @Field(() => [OfficeStock])
  stock!: OfficeStock[];

  @Field(() => Int, { nullable: true, description: 'Stock or codes; null: no limit.' })
  left!: number | null;

  @Field(() => Int, { description: 'Of the total, where there is one.' })
  taken!: number;

  @Field(() => InstantScalar)
  changedAt!: string;
}

@ObjectType()
export class RewardRevision {
  @Field(() => Int)
  revision!: number;

  @Field(() => String, { description: 'A staff number.' })
  writtenBy!: string;

  @Field(() => InstantScalar)
  writtenAt!: string;

  @Field(() => RewardContent)
  content!: RewardContent;
}

@ObjectType()
export class RewardDetails {
  @Field(() => Reward)
  reward!: Reward;

  @Field(() => [RewardRevision], { description: 'Newest first, at most 50.' })
  revisions!: RewardRevision[];
}

@ObjectType({ description: 'A tier of the programme, for prices.' })
export class PriceTier {
  @Field(() => ID)
  tierId!: string;

  @Field(() => Words)
  names!: Words;
}

@ObjectType({ description: 'A stock or a pool of codes that is running out.' })
export class LowStock {
  @Field(() => ID, { nullable: true })
  rewardId!: string | null;

  @Field(() => ID, { nullable: true })
  poolId!: string | null;

  @Field(() => Words)
  names!: Words;

  @Field(() => String)
  orgPath!: string;

  @Field(() => Int)
  left!: number;

  @Field(() => InstantScalar)
  since!: string;
}

@ObjectType()
export class CodePool {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  name!: string;

  @Field(() => Int)
  lowAt!: number;

  @Field(() => Int)
  left!: number;

  @Field(() => Int)
  taken!: number;

  @Field(() => Int, { description: 'Shown and taken back: given to nobody again.' })
  voided!: number;

  @Field(() => InstantScalar)
  madeAt!: string;
}

@ObjectType({ description: 'What a pattern of codes can make.' })
export class CodePreview {
  @Field(() => String, { description: 'In digits: there may be very many.' })
  possible!: string;

  @Field(() => String)
  allowed!: string;

  @Field(() => String)
  example!: string;
}

@ObjectType()
export class CodesAdded {
  @Field(() => CodePool)
  pool!: CodePool;

  @Field(() => Int)
  added!: number;
}

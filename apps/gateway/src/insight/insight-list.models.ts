import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import { LocalDateScalar } from '../scalars/local-date.scalar.ts';
import { Money } from '../values/money.models.ts';
import { InsightAmount } from './insight.models.ts';

@ObjectType({ description: 'A customer behind a figure: as known now, or as the snapshot has them.' })
export class InsightCustomer {
  @Field(() => ID)
  customerId!: string;

  @Field(() => String)
  sourceRef!: string;

  @Field(() => String)
  orgPath!: string;

  @Field(() => String)
  nameMasked!: string;

  @Field(() => Int)
  policiesActive!: number;

  @Field(() => Money)
  premiumInForce!: Money;

  @Field(() => Int)
  claims36m!: number;

  @Field(() => Float)
  loyalty!: number;

  @Field(() => Float, { nullable: true, description: 'Null: not known.' })
  satisfaction!: number | null;

  @Field(() => LocalDateScalar, { nullable: true })
  nextExpiryOn!: string | null;

  @Field(() => [InsightAmount], {
    description: 'Of a list of a snapshot: what the customer adds to its figures; what is absent is 0.',
  })
  amounts!: InsightAmount[];
}

@ObjectType({ description: 'Sums over a list of a snapshot; money in minor units.' })
export class InsightListSums {
  @Field(() => Int, { description: 'All who are on the list, those included that are not shown.' })
  customers!: number;

  @Field(() => Int, { description: 'Of them are of other offices now.' })
  elsewhere!: number;

  @Field(() => [InsightAmount])
  amounts!: InsightAmount[];

  @Field(() => [InsightAmount], { description: 'Of the whole that is looked at, as insight shows it.' })
  whole!: InsightAmount[];

  @Field(() => String)
  currency!: string;
}

@ObjectType()
export class InsightCustomers {
  @Field(() => [InsightCustomer])
  customers!: InsightCustomer[];

  @Field(() => InsightListSums, {
    nullable: true,
    description: 'Null: the list is of now, or this is not its first page.',
  })
  sums!: InsightListSums | null;

  @Field(() => ID, { nullable: true, description: 'Where to go on; null: that was all.' })
  next!: string | null;
}

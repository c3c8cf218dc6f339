import { Field, Float, Int, ObjectType } from '@nestjs/graphql';
import { Money } from '../values/money.models.ts';

@ObjectType()
export class RecordCount {
  @Field(() => String)
  kind!: string;

  @Field(() => Int)
  created!: number;

  @Field(() => Int)
  changed!: number;

  @Field(() => Int)
  unchanged!: number;
}

@ObjectType()
export class FindingCount {
  @Field(() => String)
  code!: string;

  @Field(() => Boolean)
  refused!: boolean;

  @Field(() => Int)
  rows!: number;
}

@ObjectType({ description: 'The whole book after the import; of a dry run, as it would be.' })
export class BookTotals {
  @Field(() => Int)
  customers!: number;

  @Field(() => Int)
  vehicles!: number;

  @Field(() => Int)
  policies!: number;

  @Field(() => Int)
  terms!: number;

  @Field(() => Int)
  claims!: number;

  @Field(() => Int)
  claimsUnattached!: number;

  @Field(() => Money)
  premium!: Money;

  @Field(() => Money)
  paid!: Money;

  @Field(() => Float, { nullable: true, description: 'Paid over premium; null where there is no premium.' })
  lossRatio!: number | null;
}

@ObjectType({ description: 'Totals that reconcile: rows read are rows accepted and rows refused.' })
export class ImportReport {
  @Field(() => Int)
  rowsRead!: number;

  @Field(() => Int)
  rowsAccepted!: number;

  @Field(() => Int)
  rowsRefused!: number;

  @Field(() => [RecordCount])
  records!: readonly RecordCount[];

  @Field(() => Money, { description: 'Sum over accepted rows.' })
  premium!: Money;

  @Field(() => Money, { description: 'Sum over accepted rows.' })
  paid!: Money;

  @Field(() => [FindingCount])
  findings!: readonly FindingCount[];

  @Field(() => BookTotals)
  book!: BookTotals;
}

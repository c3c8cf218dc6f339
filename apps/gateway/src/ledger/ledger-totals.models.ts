import { Field, Int, ObjectType } from '@nestjs/graphql';
import { PointsScalar } from '../scalars/points.scalar.ts';

@ObjectType({ description: 'Sums over the whole ledger.' })
export class LedgerTotals {
  @Field(() => Int)
  members!: number;

  @Field(() => Int)
  entries!: number;

  @Field(() => PointsScalar)
  pending!: bigint;

  @Field(() => PointsScalar)
  active!: bigint;

  @Field(() => PointsScalar)
  held!: bigint;

  @Field(() => PointsScalar)
  owed!: bigint;

  @Field(() => PointsScalar)
  expired!: bigint;
}

import { Field, ObjectType } from '@nestjs/graphql';
import { LocalDateScalar } from '../scalars/local-date.scalar.ts';
import { PointsScalar } from '../scalars/points.scalar.ts';

@ObjectType()
export class DatedPoints {
  @Field(() => PointsScalar)
  points!: bigint;

  @Field(() => LocalDateScalar)
  on!: string;
}

@ObjectType()
export class PointsAccount {
  @Field(() => PointsScalar, { description: 'May be spent now.' })
  available!: bigint;

  @Field(() => PointsScalar, { description: 'Granted, not yet active.' })
  pending!: bigint;

  @Field(() => PointsScalar, { description: 'Set aside for something that is not certain yet.' })
  held!: bigint;

  @Field(() => PointsScalar, {
    description: 'Owed: taken back after it was spent. Then nothing is available.',
  })
  owed!: bigint;

  @Field(() => PointsScalar)
  expired!: bigint;

  @Field(() => DatedPoints, { nullable: true })
  nextActive!: DatedPoints | null;

  @Field(() => [DatedPoints], { description: 'By the day they expire, earliest first.' })
  expiring!: readonly DatedPoints[];

  @Field(() => DatedPoints, {
    nullable: true,
    description: 'What expires first, if it does within the next 60 days.',
  })
  expiringSoon!: DatedPoints | null;

  @Field(() => LocalDateScalar)
  asOf!: string;
}

import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { RunProgress } from '../long-work/run-progress.models.ts';
import { LocalDateScalar } from '../scalars/local-date.scalar.ts';
import { PointsScalar } from '../scalars/points.scalar.ts';
import { ConditionKind, TierChangeKind } from '../tiers/tier.models.ts';

@ObjectType()
export class TierMove {
  @Field(() => ID, { nullable: true, description: 'Null: has no tier yet.' })
  fromTierId!: string | null;

  @Field(() => ID)
  toTierId!: string;

  @Field(() => Int)
  members!: number;
}

@ObjectType()
export class SampleCondition {
  @Field(() => ConditionKind)
  kind!: ConditionKind;

  @Field(() => String, { nullable: true })
  factKey!: string | null;

  @Field(() => PointsScalar)
  need!: bigint;

  @Field(() => PointsScalar)
  has!: bigint;

  @Field(() => Boolean)
  met!: boolean;
}

@ObjectType({ description: 'Somebody who would move, and by what.' })
export class TierMoveSample {
  @Field(() => String)
  memberNumber!: string;

  @Field(() => ID)
  customerId!: string;

  @Field(() => ID, { nullable: true })
  fromTierId!: string | null;

  @Field(() => ID)
  toTierId!: string;

  @Field(() => [SampleCondition])
  conditions!: SampleCondition[];
}

@ObjectType({ description: 'Who would move by a version of the rules; nothing is written.' })
export class ProgrammePreview {
  @Field(() => ID)
  id!: string;

  @Field(() => Int)
  version!: number;

  @Field(() => Int)
  revision!: number;

  @Field(() => LocalDateScalar)
  asOf!: string;

  @Field(() => RunProgress)
  progress!: RunProgress;

  @Field(() => Int)
  members!: number;

  @Field(() => [TierMove], { description: 'Also who would stay.' })
  moves!: TierMove[];

  @Field(() => [TierMoveSample], { description: 'A few of each move.' })
  samples!: TierMoveSample[];
}

@ObjectType()
export class TierRunCount {
  @Field(() => TierChangeKind)
  kind!: TierChangeKind;

  @Field(() => Int)
  members!: number;
}

@ObjectType({ description: 'A run that decides the tier of every member.' })
export class TierRun {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  startedBy!: string;

  @Field(() => RunProgress)
  progress!: RunProgress;

  @Field(() => Int)
  members!: number;

  @Field(() => [TierRunCount])
  counts!: TierRunCount[];

  @Field(() => Int, { description: 'Who was told that they would lose their tier.' })
  warned!: number;
}

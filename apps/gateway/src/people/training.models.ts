import { TrainingResult as WireResult } from '@evergreen/contracts/identity';
import { Field, ID, InputType, ObjectType, registerEnumType } from '@nestjs/graphql';
import { InstantScalar } from '../scalars/instant.scalar.ts';
import { LocalDateScalar } from '../scalars/local-date.scalar.ts';

export enum TrainingResult {
  PASSED = 'PASSED',
  FAILED = 'FAILED',
  ATTENDED = 'ATTENDED',
}
registerEnumType(TrainingResult, { name: 'TrainingResult' });

export const wireResults = {
  [TrainingResult.PASSED]: WireResult.PASSED,
  [TrainingResult.FAILED]: WireResult.FAILED,
  [TrainingResult.ATTENDED]: WireResult.ATTENDED,
} as const satisfies Record<TrainingResult, WireResult>;

/** Results by their number on the wire; a new one does not build until it is known here. */
export const trainingResults = {
  [WireResult.UNSPECIFIED]: undefined,
  [WireResult.PASSED]: TrainingResult.PASSED,
  [WireResult.FAILED]: TrainingResult.FAILED,
  [WireResult.ATTENDED]: TrainingResult.ATTENDED,
} as const satisfies Record<WireResult, TrainingResult | undefined>;

@ObjectType()
export class TrainingRecord {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  course!: string;

  @Field(() => LocalDateScalar)
  takenOn!: string;

  @Field(() => TrainingResult)
  result!: TrainingResult;

  @Field(() => String)
  note!: string;

  @Field(() => InstantScalar)
  recordedAt!: string;
}

@InputType()
export class AddTrainingInput {
  @Field(() => String, { description: 'Makes it safe to send twice.' })
  key!: string;

  @Field(() => ID)
  id!: string;

  @Field(() => String)
  course!: string;

  @Field(() => LocalDateScalar)
  takenOn!: string;

  @Field(() => TrainingResult)
  result!: TrainingResult;

  @Field(() => String, { defaultValue: '' })
  note!: string | undefined;
}

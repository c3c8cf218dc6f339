import { RunState as WireState } from '@evergreen/contracts';
import { Field, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { InstantScalar } from '../scalars/instant.scalar.ts';

export enum RunState {
  QUEUED = 'QUEUED',
  RUNNING = 'RUNNING',
  PAUSED = 'PAUSED',
  SUCCEEDED = 'SUCCEEDED',
  FAILED = 'FAILED',
  CANCELLED = 'CANCELLED',
}
registerEnumType(RunState, { name: 'RunState' });

@ObjectType({ description: 'Where a piece of long work stands.' })
export class RunProgress {
  @Field(() => RunState)
  state!: RunState;

  @Field(() => Int)
  chunksDone!: number;

  @Field(() => Int)
  chunksTotal!: number;

  @Field(() => String, { nullable: true })
  failure!: string | null;

  @Field(() => InstantScalar)
  createdAt!: string;

  @Field(() => InstantScalar, { nullable: true })
  startedAt!: string | null;

  @Field(() => InstantScalar, { nullable: true })
  finishedAt!: string | null;
}

/** States by their number on the wire; a new one does not build until it is known here. */
export const runStates = {
  // A service that does not know the state yet has not begun.
  [WireState.UNSPECIFIED]: RunState.QUEUED,
  [WireState.QUEUED]: RunState.QUEUED,
  [WireState.RUNNING]: RunState.RUNNING,
  [WireState.PAUSED]: RunState.PAUSED,
  [WireState.SUCCEEDED]: RunState.SUCCEEDED,
  [WireState.FAILED]: RunState.FAILED,
  [WireState.CANCELLED]: RunState.CANCELLED,
} as const satisfies Record<WireState, RunState>;

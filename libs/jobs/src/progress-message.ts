import type { MessageInitShape } from '@bufbuild/protobuf';
import { type RunProgressSchema, RunState as WireState } from '@evergreen/contracts';
import type { Run, RunState } from './run.ts';

const states = {
  queued: WireState.QUEUED,
  running: WireState.RUNNING,
  paused: WireState.PAUSED,
  succeeded: WireState.SUCCEEDED,
  failed: WireState.FAILED,
  cancelled: WireState.CANCELLED,
} as const satisfies Record<RunState, WireState>;

/** How far a run is, as every service tells it. */
export function progressMessage(run: Run): MessageInitShape<typeof RunProgressSchema> {
  return {
    state: states[run.state],
    chunksDone: run.chunksDone,
    chunksTotal: run.chunksTotal,
    failure: run.failure ?? '',
    createdAt: run.createdAt.toISOString(),
    ...(run.startedAt ? { startedAt: run.startedAt.toISOString() } : {}),
    ...(run.finishedAt ? { finishedAt: run.finishedAt.toISOString() } : {}),
  };
}

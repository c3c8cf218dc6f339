import type { RunProgress as WireProgress } from '@evergreen/contracts';
import { answered } from '../values/answered.ts';
import { type RunProgress, runStates } from './run-progress.models.ts';

export function progressOf(wire: WireProgress | undefined): RunProgress {
  const { state, chunksDone, chunksTotal, failure, createdAt, startedAt, finishedAt } = answered(wire);
  return {
    state: runStates[state],
    chunksDone,
    chunksTotal,
    failure: failure === '' ? null : failure,
    createdAt,
    startedAt: startedAt ?? null,
    finishedAt: finishedAt ?? null,
  };
}

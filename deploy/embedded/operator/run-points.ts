import { RunState } from '@evergreen/contracts';
import { type PointsRun, type PointsRunKind, PointsRunService } from '@evergreen/contracts/membership';
import type { Operator } from './operator.ts';
import { hasEnded, untilEnded } from './run-state.ts';

/**
 * Runs over the points of all members as of today and waits until it is done.
 * @throws Error with the reason when the run fails
 */
export async function runPoints(operator: Operator, kind: PointsRunKind, key: string): Promise<PointsRun> {
  const runs = operator.rpc.service(PointsRunService);
  const runId = (await runs.startPointsRun({ key, kind })).run?.runId ?? '';
  const ended = await untilEnded(
    async () => (await runs.getPointsRun({ runId })).run,
    (run) => run !== undefined && hasEnded(run.progress?.state ?? RunState.UNSPECIFIED),
    () => undefined,
  );
  if (ended?.progress?.state !== RunState.SUCCEEDED) {
    throw new Error(`Points run: ${ended?.progress?.failure || 'it was cancelled'}`);
  }
  return ended;
}

import { RunState } from '@evergreen/contracts';
import { ProgrammeService, type TierRun } from '@evergreen/contracts/membership';
import type { Operator } from './operator.ts';
import { hasEnded, untilEnded } from './run-state.ts';

/**
 * Decides the tier of every member as of today and waits until it is done.
 * @throws Error with the reason when the run fails
 */
export async function runTiers(
  operator: Operator,
  key: string,
  onProgress?: (run: TierRun) => void,
): Promise<TierRun> {
  const programme = operator.rpc.service(ProgrammeService);
  const runId = (await programme.startTierRun({ key })).run?.runId ?? '';
  const ended = await untilEnded(
    async () => (await programme.getTierRun({ runId })).run,
    (run) => run !== undefined && hasEnded(run.progress?.state ?? RunState.UNSPECIFIED),
    (run) => run && onProgress?.(run),
  );
  if (ended?.progress?.state !== RunState.SUCCEEDED) {
    throw new Error(`Tier run: ${ended?.progress?.failure || 'it was cancelled'}`);
  }
  return ended;
}

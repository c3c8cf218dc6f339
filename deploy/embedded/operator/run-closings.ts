import { RunState } from '@evergreen/contracts';
import { FinanceService } from '@evergreen/contracts/membership';
import type { Operator } from './operator.ts';
import { hasEnded, untilEnded } from './run-state.ts';

const closingsMax = 100;

/**
 * Has days closed that are over, and waits for the first one named; the others are closed meanwhile and after it. A
 * day that is closed stays as it is.
 * @throws Error with the reason when the first one cannot be closed
 */
export async function runClosings(
  operator: Operator,
  [first, ...others]: readonly [string, ...string[]],
  key: string,
): Promise<void> {
  const finance = operator.rpc.service(FinanceService);
  const close = async (asOf: string): Promise<string | undefined> =>
    (await finance.closeDay({ key: `${key}/${asOf}`, asOf })).closing?.runId;
  const runId = await close(first);
  if (runId === undefined) throw new Error(`Closing of ${first}: no run answers for it`);
  for (const day of others) await close(day);
  const closing = await untilEnded(
    async () =>
      (await finance.listClosings({ limit: closingsMax })).closings.find((each) => each.runId === runId),
    (seen) => seen !== undefined && hasEnded(seen.progress?.state ?? RunState.UNSPECIFIED),
    () => undefined,
  );
  if (closing?.progress?.state !== RunState.SUCCEEDED)
    throw new Error(`Closing of ${first}: ${closing?.progress?.failure || 'it was cancelled'}`);
}

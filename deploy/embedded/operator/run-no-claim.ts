import { RunState } from '@evergreen/contracts';
import { NoClaimService, type Run } from '@evergreen/contracts/rewards';
import type { Operator } from './operator.ts';
import { hasEnded, untilEnded } from './run-state.ts';

export interface NoClaimRequest {
  readonly ruleSetId: string;
  /** `YYYY-MM-DD`; absent: today. */
  readonly asOf?: string;
  readonly dry: boolean;
  readonly key: string;
  readonly onProgress?: (run: Run) => void;
}

/**
 * Starts a no-claim run and waits until every grant is posted in the ledger.
 * @throws Error with the reason when the run fails
 */
export async function runNoClaim(operator: Operator, request: NoClaimRequest): Promise<Run> {
  const rewards = operator.rpc.service(NoClaimService);
  const started = await rewards.startRun({
    key: request.key,
    ruleSetId: request.ruleSetId,
    dry: request.dry,
    ...(request.asOf === undefined ? {} : { asOf: request.asOf }),
  });
  const runId = started.run?.runId ?? '';
  const ended = await untilEnded(
    async () => (await rewards.getRun({ runId })).run,
    (run) => run !== undefined && isOver(run),
    (run) => run && request.onProgress?.(run),
  );
  if (ended?.progress?.state !== RunState.SUCCEEDED) {
    throw new Error(`No-claim run: ${ended?.progress?.failure || 'it was cancelled'}`);
  }
  return ended;
}

function isOver(run: Run): boolean {
  const state = run.progress?.state ?? RunState.UNSPECIFIED;
  return hasEnded(state) && (state !== RunState.SUCCEEDED || run.batchesPosted === run.batchesTotal);
}

/** Rule sets of the daily run, at least one. @throws Error when none is marked */
export async function dailyRuleSets(operator: Operator): Promise<[string, ...string[]]> {
  const { ruleSets } = await operator.rpc.service(NoClaimService).listRuleSets({});
  const [first, ...others] = new Set(
    ruleSets.filter(({ isDefault }) => isDefault).map(({ ruleSetId }) => ruleSetId),
  );
  if (first === undefined) throw new Error('No rule set is of the daily run: name one with --rule-set');
  return [first, ...others];
}

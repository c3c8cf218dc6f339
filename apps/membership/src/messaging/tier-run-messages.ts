import type { MessageInitShape } from '@bufbuild/protobuf';
import type { TierPreviewSchema, TierRunSchema } from '@evergreen/contracts/membership';
import { progressMessage, type Run } from '@evergreen/jobs';
import type { PreviewResult, TierRunResult } from '../domain/tier-run-result.ts';
import type { PreviewParams } from '../use-cases/start-programme-preview.ts';

export function tierRunMessage(run: Run): MessageInitShape<typeof TierRunSchema> {
  const result = run.result as TierRunResult | null;
  return {
    ...{ runId: run.id, startedBy: run.startedBy, progress: progressMessage(run) },
    members: BigInt(result?.members ?? 0),
    counts: Object.fromEntries(
      Object.entries(result?.counts ?? {}).map(([kind, members]) => [kind, BigInt(members)]),
    ),
    warned: BigInt(result?.warned ?? 0),
  };
}

export function previewMessage(run: Run): MessageInitShape<typeof TierPreviewSchema> {
  const { version, revision, asOf } = run.params as PreviewParams;
  const result = run.result as PreviewResult | null;
  return {
    ...{ runId: run.id, version, revision, asOf, progress: progressMessage(run) },
    members: BigInt(result?.members ?? 0),
    moves: (result?.moves ?? []).map(({ from, to, members }) => ({
      ...(from === null ? {} : { fromTierId: from }),
      ...{ toTierId: to, members: BigInt(members) },
    })),
    samples: (result?.samples ?? []).map(({ memberNumber, customerId, from, to, conditions }) => ({
      ...{ memberNumber, customerId },
      ...(from === null ? {} : { fromTierId: from }),
      toTierId: to,
      conditions: conditions.map(({ kind, factKey, need, has, isMet }) => ({
        ...{ kind, need: BigInt(need), has: BigInt(has), met: isMet },
        ...(factKey === null ? {} : { factKey }),
      })),
    })),
  };
}

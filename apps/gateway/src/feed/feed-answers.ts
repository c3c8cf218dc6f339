import type { FeedBatch as WireBatch, FeedRefusal } from '@evergreen/contracts/customer-profile';
import { importOf } from '../imports/map-import.ts';
import { RunState } from '../long-work/run-progress.models.ts';
import { answered } from '../values/answered.ts';

/** A batch as its sender is told of it. */
export interface FeedAnswer {
  readonly key: string;
  readonly kind: string;
  /** `queued`, `running` or `paused`; `succeeded`, `failed` (nothing of it was taken) or `cancelled`. */
  readonly state: string;
  readonly receivedAt: string;
  readonly finishedAt: string | null;
  /** Null until it has succeeded. */
  readonly rows: { readonly read: number; readonly accepted: number; readonly refused: number } | null;
  /** Why nothing of it was taken. */
  readonly failure: string | null;
}

export interface FeedRefusals {
  /** By row; `row` null: the batch as a whole. */
  readonly refusals: readonly {
    readonly row: number | null;
    readonly field: string | null;
    readonly code: string;
    readonly message: string;
  }[];
  /** Where the list goes on; null at its end. */
  readonly nextCursor: string | null;
}

const open: readonly RunState[] = [RunState.QUEUED, RunState.RUNNING, RunState.PAUSED];

export function batchAnswer(wire: WireBatch | undefined): { answer: FeedAnswer; hasEnded: boolean } {
  const { key, kind, import: batchImport } = answered(wire);
  const { progress, report } = importOf(batchImport);
  const answer = {
    key,
    kind,
    state: progress.state.toLowerCase(),
    receivedAt: progress.createdAt,
    finishedAt: progress.finishedAt,
    rows: report && {
      read: report.rowsRead,
      accepted: report.rowsAccepted,
      refused: report.rowsRefused,
    },
    failure: progress.failure,
  };
  return { answer, hasEnded: !open.includes(progress.state) };
}

export function refusalsAnswer(
  refusals: readonly FeedRefusal[],
  nextCursor: string | undefined,
): FeedRefusals {
  return {
    refusals: refusals.map(({ row, field, code, message }) => ({
      row: row === 0n ? null : Number(row),
      field: field === '' ? null : field,
      code,
      message,
    })),
    nextCursor: nextCursor ?? null,
  };
}

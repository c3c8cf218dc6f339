import type { ChunkRange, Run, RunChunk, RunKind, Schedule } from '@evergreen/jobs';
import type { Transaction } from '@evergreen/persistence';
import { Inject, Injectable } from '@nestjs/common';
import { removeUploadsKind } from '../domain/import-run.ts';
import { RemoveUploads } from '../use-cases/remove-uploads.ts';

/** Each night, for uploads that no import came for or whose import died with its machine. */
export const removeUploadsSchedule: Schedule = {
  name: removeUploadsKind,
  cron: '40 1 * * *',
  kind: removeUploadsKind,
  params: () => ({}),
  key: (dueOn) => dueOn,
};

/** Files are not in the transaction of anybody: each is removed by itself, and a run that dies goes on anew. */
@Injectable()
export class RemoveUploadsRunKind implements RunKind<unknown, number> {
  readonly name = removeUploadsKind;

  constructor(@Inject(RemoveUploads) private readonly removeUploads: RemoveUploads) {}

  plan(): Promise<readonly ChunkRange[]> {
    return Promise.resolve([{ from: 'first file', to: 'last file' }]);
  }

  processAlone(_run: Run, _chunk: RunChunk, _progress: unknown, signal: AbortSignal): Promise<number> {
    return this.removeUploads.sweep(signal);
  }

  finish(_tx: Transaction, _run: Run, [removed]: readonly number[]): Promise<unknown> {
    return Promise.resolve({ removed: removed ?? 0 });
  }
}

import type { ChunkRange, Run, RunChunk, RunKind, Schedule } from '@evergreen/jobs';
import type { Transaction } from '@evergreen/persistence';
import { Inject, Injectable } from '@nestjs/common';
import { pruneWebhooksKind } from '../../domain/webhooks/prune-run.ts';
import { PruneWebhooks } from '../../use-cases/webhooks/prune-webhooks.ts';

/** Each night, before people work. */
export const pruneWebhooksSchedule: Schedule = {
  name: pruneWebhooksKind,
  cron: '50 1 * * *',
  kind: pruneWebhooksKind,
  params: () => ({}),
  key: (dueOn) => dueOn,
};

/** Some thousands at a time; a run that dies goes on with what is left. */
@Injectable()
export class PruneWebhooksRunKind implements RunKind<unknown, number> {
  readonly name = pruneWebhooksKind;

  constructor(@Inject(PruneWebhooks) private readonly prune: PruneWebhooks) {}

  plan(): Promise<readonly ChunkRange[]> {
    return Promise.resolve([{ from: 'first message', to: 'last message' }]);
  }

  processAlone(_run: Run, _chunk: RunChunk, _progress: unknown, signal: AbortSignal): Promise<number> {
    return this.prune.run(signal);
  }

  finish(_tx: Transaction, _run: Run, [removed]: readonly number[]): Promise<unknown> {
    return Promise.resolve({ removed: removed ?? 0 });
  }
}

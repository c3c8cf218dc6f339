import type { ChunkRange, Run, RunKind, Schedule } from '@evergreen/jobs';
import type { Transaction } from '@evergreen/persistence';
import { Inject, Injectable } from '@nestjs/common';
import { expireExportsKind } from '../domain/data-request.ts';
import { ExpireExports } from '../use-cases/expire-exports.ts';

/** Each night. A copy cannot be read any more once its time is over; this removes its bytes. */
export const expireExportsSchedule: Schedule = {
  name: expireExportsKind,
  cron: '20 1 * * *',
  kind: expireExportsKind,
  params: () => ({}),
  key: (dueOn) => dueOn,
};

@Injectable()
export class ExpireExportsRunKind implements RunKind<unknown, number> {
  readonly name = expireExportsKind;

  constructor(@Inject(ExpireExports) private readonly expire: ExpireExports) {}

  plan(): Promise<readonly ChunkRange[]> {
    return Promise.resolve([{ from: 'oldest', to: 'newest' }]);
  }

  process(tx: Transaction): Promise<number> {
    return this.expire.run(tx);
  }

  finish(_tx: Transaction, _run: Run, [removed]: readonly number[]): Promise<unknown> {
    return Promise.resolve({ removed: removed ?? 0 });
  }
}

import type { ChunkRange, Run, RunKind, Schedule } from '@evergreen/jobs';
import type { Transaction } from '@evergreen/persistence';
import { Inject, Injectable } from '@nestjs/common';
import { duplicatesKind } from '../../domain/duplicates/duplicates-run.ts';
import { FindDuplicates } from '../../use-cases/duplicates/find-duplicates.ts';

/** Each night. */
export const findDuplicatesSchedule: Schedule = {
  name: duplicatesKind,
  cron: '50 1 * * *',
  kind: duplicatesKind,
  params: () => ({}),
  key: (dueOn) => dueOn,
};

@Injectable()
export class FindDuplicatesRunKind implements RunKind<unknown, number> {
  readonly name = duplicatesKind;

  constructor(@Inject(FindDuplicates) private readonly find: FindDuplicates) {}

  plan(): Promise<readonly ChunkRange[]> {
    return Promise.resolve([{ from: 'first', to: 'last' }]);
  }

  process(tx: Transaction): Promise<number> {
    return this.find.run(tx);
  }

  finish(_tx: Transaction, _run: Run, [proposed]: readonly number[]): Promise<unknown> {
    return Promise.resolve({ proposed: proposed ?? 0 });
  }
}

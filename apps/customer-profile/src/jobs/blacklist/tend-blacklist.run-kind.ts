import type { ChunkRange, Run, RunKind, Schedule } from '@evergreen/jobs';
import type { Transaction } from '@evergreen/persistence';
import { Inject, Injectable } from '@nestjs/common';
import { TendEntries, type Tended } from '../../use-cases/blacklist/tend-entries.ts';

const kind = 'tend-blacklist';

/** Each night, before customers are evaluated: what ended yesterday counts no more today. */
export const tendBlacklistSchedule: Schedule = {
  name: kind,
  cron: '10 0 * * *',
  kind,
  params: () => ({}),
  key: (dueOn) => dueOn,
};

@Injectable()
export class TendBlacklistRunKind implements RunKind<unknown, Tended> {
  readonly name = kind;

  constructor(@Inject(TendEntries) private readonly tend: TendEntries) {}

  plan(): Promise<readonly ChunkRange[]> {
    return Promise.resolve([{ from: 'all', to: 'all' }]);
  }

  process(tx: Transaction): Promise<Tended> {
    return this.tend.run(tx);
  }

  finish(_tx: Transaction, _run: Run, [tended]: readonly Tended[]): Promise<unknown> {
    return Promise.resolve(tended);
  }
}

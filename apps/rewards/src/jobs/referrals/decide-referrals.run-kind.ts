import type { ChunkRange, Run, RunChunk, RunKind, Schedule } from '@evergreen/jobs';
import type { Transaction } from '@evergreen/persistence';
import { Inject, Injectable } from '@nestjs/common';
import { DecideReferrals } from '../../use-cases/referrals/decide-referrals.ts';
import { PayReferrals } from '../../use-cases/referrals/pay-referrals.ts';

const decideReferralsKind = 'decide-referrals';

/** Every night: whose cooling-off days are over, and who did not come in time. */
export const decideReferralsSchedule: Schedule = {
  name: decideReferralsKind,
  cron: '30 5 * * *',
  kind: decideReferralsKind,
  params: () => ({}),
  key: (dueOn) => dueOn,
};

/** Chunk by chunk over what is open: a chunk that runs again finds nothing left to do. */
@Injectable()
export class DecideReferralsRunKind implements RunKind<unknown, number> {
  readonly name = decideReferralsKind;

  constructor(
    @Inject(DecideReferrals) private readonly decide: DecideReferrals,
    @Inject(PayReferrals) private readonly pay: PayReferrals,
  ) {}

  plan(tx: Transaction): Promise<readonly ChunkRange[]> {
    return this.decide.ranges(tx);
  }

  processAlone(_run: Run, { from, to }: RunChunk): Promise<number> {
    return this.pay.run({ from, to });
  }

  finish(_tx: Transaction, _run: Run, changed: readonly number[]): Promise<unknown> {
    return Promise.resolve({ changed: changed.reduce((sum, each) => sum + each, 0) });
  }
}

import type { ChunkRange, Run, RunChunk, RunKind, Schedule } from '@evergreen/jobs';
import type { LocalDate } from '@evergreen/kernel';
import type { Transaction } from '@evergreen/persistence';
import { Inject, Injectable } from '@nestjs/common';
import { closeTermsKind } from '../domain/import-run.ts';
import { CloseEndedTerms } from '../use-cases/close-ended-terms.ts';

interface CloseTerms {
  /** Terms that ended before this date are closed. */
  readonly asOf: LocalDate;
}

/** Soon after midnight, before the daily no-claim run looks at the terms that ended yesterday. */
export const closeTermsSchedule: Schedule = {
  name: closeTermsKind,
  cron: '5 0 * * *',
  kind: closeTermsKind,
  params: (dueOn): CloseTerms => ({ asOf: dueOn }),
  key: (dueOn) => dueOn,
};

@Injectable()
export class CloseTermsRunKind implements RunKind<CloseTerms, number> {
  readonly name = closeTermsKind;

  constructor(@Inject(CloseEndedTerms) private readonly closeEndedTerms: CloseEndedTerms) {}

  async plan(tx: Transaction, { params }: Run<CloseTerms>): Promise<readonly ChunkRange[]> {
    const ranges = await this.closeEndedTerms.ranges(tx, params.asOf);
    return ranges.map(({ from, to }) => ({ from, to: to ?? '' }));
  }

  process(tx: Transaction, { params }: Run<CloseTerms>, { from, to }: RunChunk): Promise<number> {
    return this.closeEndedTerms.run(tx, { from, to: to === '' ? undefined : to }, params.asOf);
  }

  finish(_tx: Transaction, _run: Run<CloseTerms>, closed: readonly number[]): Promise<unknown> {
    return Promise.resolve({ closed: closed.reduce((sum, each) => sum + each, 0) });
  }
}

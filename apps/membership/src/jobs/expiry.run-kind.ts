import type { ChunkRange, Run, RunChunk, RunKind, Schedule } from '@evergreen/jobs';
import type { Transaction } from '@evergreen/persistence';
import { Inject, Injectable } from '@nestjs/common';
import { addUp, type ExpiryResult } from '../domain/points-run-result.ts';
import { EndDueLots } from '../use-cases/end-due-lots.ts';
import { expiryKind, type PointsRunParams } from '../use-cases/start-points-run.ts';

/** Every night: what the day before has ended is written down. */
export const dailyExpiry: Schedule = {
  name: 'daily-expiry',
  cron: '10 3 * * *',
  kind: expiryKind,
  params: (dueOn): PointsRunParams => ({ asOf: dueOn }),
  key: (dueOn) => `daily/${dueOn}`,
};

const nothing: ExpiryResult = { expiredLots: 0, expiredPoints: 0, cancelledLots: 0, cancelledPoints: 0 };

/** The expiry run in chunks of members. */
@Injectable()
export class ExpiryRunKind implements RunKind<PointsRunParams, ExpiryResult> {
  readonly name = expiryKind;
  // A chunk is one statement after the other in the database, which has a core for each.
  readonly concurrency = 2;

  constructor(@Inject(EndDueLots) private readonly endDueLots: EndDueLots) {}

  plan(tx: Transaction, { params }: Run<PointsRunParams>): Promise<readonly ChunkRange[]> {
    return this.endDueLots.plan(tx, params.asOf);
  }

  process(tx: Transaction, { params }: Run<PointsRunParams>, chunk: RunChunk): Promise<ExpiryResult> {
    return this.endDueLots.ofRange(tx, chunk, params.asOf);
  }

  finish(
    _tx: Transaction,
    _run: Run<PointsRunParams>,
    chunks: readonly ExpiryResult[],
  ): Promise<ExpiryResult> {
    return Promise.resolve(addUp(nothing, chunks));
  }
}

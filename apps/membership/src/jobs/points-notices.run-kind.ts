import type { ChunkRange, Run, RunChunk, RunKind, Schedule } from '@evergreen/jobs';
import type { Transaction } from '@evergreen/persistence';
import { Inject, Injectable } from '@nestjs/common';
import { addUp, type NoticesResult } from '../domain/points-run-result.ts';
import { PlanMemberRanges } from '../use-cases/plan-member-ranges.ts';
import { noticesKind, type PointsRunParams } from '../use-cases/start-points-run.ts';
import { TellOfPoints } from '../use-cases/tell-of-points.ts';

/** Every morning, after the runs of the night: what members should hear of their points. */
export const dailyPointsNotices: Schedule = {
  name: 'daily-points-notices',
  cron: '45 5 * * *',
  kind: noticesKind,
  params: (dueOn): PointsRunParams => ({ asOf: dueOn }),
  key: (dueOn) => `daily/${dueOn}`,
};

const nothing: NoticesResult = { expiring: 0, active: 0, expired: 0 };

/** The notices of points in chunks of members. */
@Injectable()
export class PointsNoticesRunKind implements RunKind<PointsRunParams, NoticesResult> {
  readonly name = noticesKind;
  // While one chunk waits for the database the other one writes its notices.
  readonly concurrency = 2;

  constructor(
    @Inject(PlanMemberRanges) private readonly planRanges: PlanMemberRanges,
    @Inject(TellOfPoints) private readonly tell: TellOfPoints,
  ) {}

  plan(tx: Transaction): Promise<readonly ChunkRange[]> {
    return this.planRanges.run(tx);
  }

  process(tx: Transaction, { params }: Run<PointsRunParams>, chunk: RunChunk): Promise<NoticesResult> {
    return this.tell.ofRange(tx, chunk, params.asOf);
  }

  finish(
    _tx: Transaction,
    _run: Run<PointsRunParams>,
    chunks: readonly NoticesResult[],
  ): Promise<NoticesResult> {
    return Promise.resolve(addUp(nothing, chunks));
  }
}

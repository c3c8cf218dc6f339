import type { ChunkRange, Run, RunChunk, RunKind, Schedule } from '@evergreen/jobs';
import type { Transaction } from '@evergreen/persistence';
import { Inject, Injectable } from '@nestjs/common';
import {
  addUpEvaluations,
  evaluateCustomersKind,
  type EvaluationAsked,
  type EvaluationResult,
} from '../../domain/evaluation/evaluation-run.ts';
import { EvaluateCustomers } from '../../use-cases/evaluation/evaluate-customers.ts';
import { RefreshSegmentMembers } from '../../use-cases/segments/refresh-segments.ts';
import { ReckonInsight } from '../../use-cases/insight/reckon-insight.ts';

/** Each night, once the terms that ended are closed. */
export const evaluateCustomersSchedule: Schedule = {
  name: evaluateCustomersKind,
  cron: '20 0 * * *',
  kind: evaluateCustomersKind,
  params: (dueOn): EvaluationAsked => ({ asOf: dueOn, changedSince: null }),
  key: (dueOn) => dueOn,
};

/** The evaluation in chunks of customers. */
@Injectable()
export class EvaluateCustomersRunKind implements RunKind<EvaluationAsked, EvaluationResult> {
  readonly name = evaluateCustomersKind;
  // While one chunk waits for the database the other one is reckoned.
  readonly concurrency = 2;

  constructor(
    @Inject(EvaluateCustomers) private readonly evaluate: EvaluateCustomers,
    @Inject(RefreshSegmentMembers) private readonly segments: RefreshSegmentMembers,
    @Inject(ReckonInsight) private readonly insight: ReckonInsight,
  ) {}

  plan(tx: Transaction, { id, params }: Run<EvaluationAsked>): Promise<readonly ChunkRange[]> {
    return this.evaluate.plan(tx, id, params);
  }

  process(tx: Transaction, { id }: Run<EvaluationAsked>, chunk: RunChunk): Promise<EvaluationResult> {
    return this.evaluate.ofRange(tx, id, chunk);
  }

  async finish(
    tx: Transaction,
    run: Run<EvaluationAsked>,
    results: readonly EvaluationResult[],
  ): Promise<EvaluationResult> {
    await this.segments.afterEvaluation(tx, run);
    if (run.params.changedSince === null)
      await this.insight.follow(tx, await this.evaluate.dayOf(tx, run.id), run);
    return addUpEvaluations(results);
  }
}

import type { ChunkRange, Run, RunChunk, RunKind } from '@evergreen/jobs';
import type { Transaction } from '@evergreen/persistence';
import { Inject, Injectable } from '@nestjs/common';
import { type InsightAsked, insightKind } from '../../domain/insight/insight-run.ts';
import { ReckonInsight } from '../../use-cases/insight/reckon-insight.ts';

/** Chunks add to the same rows, so one is done at a time. */
@Injectable()
export class InsightRunKind implements RunKind<InsightAsked, number> {
  readonly name = insightKind;

  constructor(@Inject(ReckonInsight) private readonly reckon: ReckonInsight) {}

  plan(tx: Transaction): Promise<readonly ChunkRange[]> {
    return this.reckon.plan(tx);
  }

  process(tx: Transaction, { id, params }: Run<InsightAsked>, chunk: RunChunk): Promise<number> {
    return this.reckon.ofRange(tx, id, params.asOf, chunk);
  }

  async finish(
    tx: Transaction,
    { id, params }: Run<InsightAsked>,
    counts: readonly number[],
  ): Promise<unknown> {
    await this.reckon.finish(tx, id, params.asOf);
    return { customers: counts.reduce((sum, each) => sum + each, 0) };
  }
}

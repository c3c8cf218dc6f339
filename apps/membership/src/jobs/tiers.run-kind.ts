import type { ChunkRange, Run, RunChunk, RunKind } from '@evergreen/jobs';
import type { Transaction } from '@evergreen/persistence';
import { FactsOnTheWay } from '@evergreen/service';
import { Inject, Injectable } from '@nestjs/common';
import { addUpTierRuns, type TierRunResult } from '../domain/tier-run-result.ts';
import { DecideTiers } from '../use-cases/decide-tiers.ts';
import { PlanMemberRanges } from '../use-cases/plan-member-ranges.ts';
import { tierRunKind, type TierRunParams } from '../use-cases/start-tier-run.ts';

/** The tier run in chunks of members. */
@Injectable()
export class TiersRunKind implements RunKind<TierRunParams, TierRunResult> {
  readonly name = tierRunKind;
  // While one chunk waits for the database the other one decides.
  readonly concurrency = 2;

  constructor(
    @Inject(PlanMemberRanges) private readonly planRanges: PlanMemberRanges,
    @Inject(DecideTiers) private readonly decide: DecideTiers,
    @Inject(FactsOnTheWay) private readonly factsOnTheWay: Pick<FactsOnTheWay, 'describe'>,
  ) {}

  waitsFor(): Promise<string | undefined> {
    return this.factsOnTheWay.describe();
  }

  plan(tx: Transaction): Promise<readonly ChunkRange[]> {
    return this.planRanges.run(tx);
  }

  process(tx: Transaction, { params }: Run<TierRunParams>, chunk: RunChunk): Promise<TierRunResult> {
    return this.decide.ofRange(tx, chunk, params.asOf);
  }

  finish(
    _tx: Transaction,
    _run: Run<TierRunParams>,
    results: readonly TierRunResult[],
  ): Promise<TierRunResult> {
    return Promise.resolve(addUpTierRuns(results));
  }
}

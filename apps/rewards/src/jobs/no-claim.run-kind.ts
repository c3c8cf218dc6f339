import type { ChunkRange, Run, RunChunk, RunKind } from '@evergreen/jobs';
import type { Transaction } from '@evergreen/persistence';
import { FactsOnTheWay } from '@evergreen/service';
import { Inject, Injectable } from '@nestjs/common';
import { addUpChunks, type RunResult } from '../domain/run-result.ts';
import { DecideChunk } from '../use-cases/decide-chunk.ts';
import type { NoClaimRunParams } from '../use-cases/freeze-run-terms.ts';
import { PlanNoClaimRun } from '../use-cases/plan-no-claim-run.ts';
import { noClaimKind } from '../use-cases/start-no-claim-run.ts';

/** The no-claim run in chunks of customers. */
@Injectable()
export class NoClaimRunKind implements RunKind<NoClaimRunParams, RunResult> {
  readonly name = noClaimKind;
  // While one chunk waits for the database the other one decides.
  readonly concurrency = 2;

  constructor(
    @Inject(PlanNoClaimRun) private readonly planRun: PlanNoClaimRun,
    @Inject(DecideChunk) private readonly decide: DecideChunk,
    @Inject(FactsOnTheWay) private readonly factsOnTheWay: Pick<FactsOnTheWay, 'describe'>,
  ) {}

  /** Decides on all facts there are: those on their way are waited for. */
  waitsFor(): Promise<string | undefined> {
    return this.factsOnTheWay.describe();
  }

  plan(tx: Transaction, run: Run<NoClaimRunParams>): Promise<readonly ChunkRange[]> {
    return this.planRun.run(tx, run);
  }

  process(tx: Transaction, run: Run<NoClaimRunParams>, chunk: RunChunk): Promise<RunResult> {
    return this.decide.run(tx, run.id, chunk);
  }

  finish(_tx: Transaction, _run: Run<NoClaimRunParams>, results: readonly RunResult[]): Promise<RunResult> {
    return Promise.resolve(addUpChunks(results));
  }
}

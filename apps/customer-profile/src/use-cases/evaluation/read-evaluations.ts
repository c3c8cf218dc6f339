import { type Run, RunEngine } from '@evergreen/jobs';
import type { LocalDate } from '@evergreen/kernel';
import { Database } from '@evergreen/persistence';
import { Inject, Injectable } from '@nestjs/common';
import { evaluateCustomersKind } from '../../domain/evaluation/evaluation-run.ts';
import { daysOfEvaluations } from '../../persistence/evaluation/evaluation-runs.repository.ts';

/** An evaluation, and its day once it is planned. */
export interface EvaluationSeen {
  readonly run: Run;
  readonly asOf: LocalDate | undefined;
}

/** How evaluations stand. */
@Injectable()
export class ReadEvaluations {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(RunEngine) private readonly engine: RunEngine,
  ) {}

  /** Newest first. */
  async newest(limit: number): Promise<EvaluationSeen[]> {
    return this.seen(await this.engine.list(evaluateCustomersKind, limit));
  }

  async one(run: Run): Promise<EvaluationSeen> {
    return (await this.seen([run]))[0]!;
  }

  private async seen(runs: readonly Run[]): Promise<EvaluationSeen[]> {
    const days = await daysOfEvaluations(
      this.database,
      runs.map(({ id }) => id),
    );
    return runs.map((run) => ({ run, asOf: days.get(run.id) }));
  }
}

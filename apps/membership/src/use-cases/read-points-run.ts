import { type Run, RunEngine } from '@evergreen/jobs';
import { DomainError, type Uuid } from '@evergreen/kernel';
import { Inject, Injectable } from '@nestjs/common';
import { isPointsRunKind, type PointsRunKind } from './start-points-run.ts';

/** How a run over the points of all members stands. */
@Injectable()
export class ReadPointsRun {
  constructor(@Inject(RunEngine) private readonly engine: RunEngine) {}

  /** @throws DomainError RUN_UNKNOWN where there is no such run */
  async run(runId: Uuid): Promise<Run & { readonly kind: PointsRunKind }> {
    const run = await this.engine.get(runId);
    if (run === undefined || !isPointsRunKind(run.kind)) {
      throw new DomainError('RUN_UNKNOWN', 'There is no such run', { runId });
    }
    return { ...run, kind: run.kind };
  }
}

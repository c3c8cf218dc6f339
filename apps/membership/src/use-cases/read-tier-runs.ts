import { type Run, RunEngine } from '@evergreen/jobs';
import { DomainError, type Uuid } from '@evergreen/kernel';
import { Inject, Injectable } from '@nestjs/common';
import { tierRunKind } from './start-tier-run.ts';

/** How tier runs and previews stand. */
@Injectable()
export class ReadTierRuns {
  constructor(@Inject(RunEngine) private readonly engine: RunEngine) {}

  /** @throws DomainError RUN_UNKNOWN where there is no such run of that kind */
  async one(runId: Uuid, kind: string): Promise<Run> {
    const run = await this.engine.get(runId);
    if (run?.kind !== kind) throw new DomainError('RUN_UNKNOWN', 'There is no such run', { runId });
    return run;
  }

  /** Those that decided tiers, the newest first. */
  newest(limit: number): Promise<Run[]> {
    return this.engine.list(tierRunKind, limit);
  }
}

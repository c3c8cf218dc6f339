import { type Run, RunEngine } from '@evergreen/jobs';
import { Database } from '@evergreen/persistence';
import { Inject, Injectable } from '@nestjs/common';
import { decideAchievementsKind } from '../../domain/achievements/decision-run.ts';

/** Starts the run over all customers, as every night. */
@Injectable()
export class StartAchievementDecision {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(RunEngine) private readonly engine: RunEngine,
  ) {}

  /** The same key gives the same run, as far as it has come. */
  async run(key: string, startedBy: string): Promise<Run> {
    const { run } = await this.database.transaction((tx) =>
      this.engine.start(tx, { kind: decideAchievementsKind, key, params: {}, startedBy }),
    );
    this.engine.wake();
    return run;
  }
}

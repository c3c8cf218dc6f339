import { AuditTrail } from '@evergreen/audit';
import { type Run, RunEngine } from '@evergreen/jobs';
import type { LocalDate } from '@evergreen/kernel';
import { Database } from '@evergreen/persistence';
import { Inject, Injectable } from '@nestjs/common';

/** Name of the kind of run. */
export const tierRunKind = 'tiers';

/** What was asked of a tier run. JSON. */
export interface TierRunParams {
  /** Null: the day it is done. */
  readonly asOf: LocalDate | null;
}

/** Starts a run that decides the tier of every member as of today. The key is permanent. */
@Injectable()
export class StartTierRun {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(RunEngine) private readonly engine: RunEngine,
    @Inject(AuditTrail) private readonly audit: AuditTrail,
  ) {}

  /** @param startedBy a staff number, or the name of the command */
  async run(key: string, startedBy: string): Promise<Run> {
    const params: TierRunParams = { asOf: null };
    const run = await this.database.transaction(async (tx) => {
      const started = await this.engine.start(tx, { kind: tierRunKind, key, params, startedBy });
      if (started.isNew) {
        await this.audit.record(tx, {
          ...{ act: 'tier-run.started', recordKind: 'tier-run', recordId: started.run.id },
        });
      }
      return started.run;
    });
    this.engine.wake();
    return run;
  }
}

import { AuditTrail } from '@evergreen/audit';
import { type Run, RunEngine } from '@evergreen/jobs';
import { type Clock, InvalidInput } from '@evergreen/kernel';
import { Database } from '@evergreen/persistence';
import { CLOCK } from '@evergreen/service';
import { Inject, Injectable } from '@nestjs/common';
import { FreezeRunTerms, type NoClaimRunParams } from './freeze-run-terms.ts';

/** Name of the kind of run. */
export const noClaimKind = 'no-claim';

/** Name of the schedule that starts one every night. */
export const dailyNoClaimName = 'daily-no-claim';

/** Starts a no-claim run. The key is permanent: the same key gives the first run again. */
@Injectable()
export class StartNoClaimRun {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(RunEngine) private readonly engine: RunEngine,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(FreezeRunTerms) private readonly freeze: FreezeRunTerms,
    @Inject(AuditTrail) private readonly audit: AuditTrail,
  ) {}

  /**
   * @param startedBy a staff number, or the name of the command
   * @throws InvalidInput when a real run is asked for a day to come: what has not happened cannot be rewarded
   * @throws DomainError RULE_SET_UNKNOWN; KEY_REUSED when the key was used for another run
   */
  async run(key: string, params: NoClaimRunParams, startedBy: string): Promise<Run> {
    if (!params.dry && params.asOf !== null && params.asOf > this.clock.today()) {
      throw new InvalidInput([
        { field: 'asOf', problem: 'lies in the future; only a dry run may look ahead' },
      ]);
    }
    if (!params.dry && params.compare)
      throw new InvalidInput([{ field: 'compareRuleSetId', problem: 'is for a dry run only' }]);
    const run = await this.database.transaction(async (tx) => {
      const started = await this.engine.start(tx, { kind: noClaimKind, key, params, startedBy });
      if (started.isNew) {
        const { ruleSetId, ruleSetVersion, asOf, dry } = await this.freeze.run(tx, started.run.id, params);
        await this.audit.record(tx, {
          act: 'no-claim-run.started',
          recordKind: 'no-claim-run',
          recordId: started.run.id,
          after: { ruleSetId, ruleSetVersion, asOf, dry },
        });
      }
      return started.run;
    });
    this.engine.wake();
    return run;
  }
}

import { AuditTrail } from '@evergreen/audit';
import { type Run, RunEngine } from '@evergreen/jobs';
import { type Clock, InvalidInput, type LocalDate } from '@evergreen/kernel';
import { Database } from '@evergreen/persistence';
import { CLOCK } from '@evergreen/service';
import { Inject, Injectable } from '@nestjs/common';
import { programmeVersions } from '../persistence/programme.repository.ts';

/** Name of the kind of run. */
export const closingKind = 'finance-closing';

/** What was asked of a closing. JSON. */
export interface ClosingParams {
  readonly asOf: LocalDate;
  /** Whether days that were missed before it are closed too. */
  readonly makesUp: boolean;
}

/** Starts a run that closes one day. The key is permanent. */
@Injectable()
export class StartClosing {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(RunEngine) private readonly engine: RunEngine,
    @Inject(AuditTrail) private readonly audit: AuditTrail,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * @param startedBy a staff number, or the name of the command
   * @throws InvalidInput for a day that is not over, or on which no programme held; DomainError KEY_REUSED
   */
  async run(key: string, asOf: LocalDate, startedBy: string): Promise<Run> {
    if (asOf >= this.clock.today())
      throw new InvalidInput([{ field: 'asOf', problem: 'must be a day that is over' }]);
    const versions = await programmeVersions(this.database);
    if (!versions.some(({ state, programme }) => state === 'APPROVED' && programme.effectiveFrom <= asOf))
      throw new InvalidInput([{ field: 'asOf', problem: 'must be a day on which the programme held' }]);
    const params: ClosingParams = { asOf, makesUp: false };
    const run = await this.database.transaction(async (tx) => {
      const started = await this.engine.start(tx, { kind: closingKind, key, params, startedBy });
      if (started.isNew) {
        await this.audit.record(tx, {
          ...{ act: 'finance.closing-started', recordKind: 'finance', recordId: asOf },
        });
      }
      return started.run;
    });
    this.engine.wake();
    return run;
  }
}

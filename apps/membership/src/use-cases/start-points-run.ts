import { AuditTrail } from '@evergreen/audit';
import { type Run, RunEngine } from '@evergreen/jobs';
import type { LocalDate } from '@evergreen/kernel';
import { Database } from '@evergreen/persistence';
import { Inject, Injectable } from '@nestjs/common';

/** Writes down what days have ended. */
export const expiryKind = 'expiry';

/** Tells members what their points come to. */
export const noticesKind = 'points-notices';

/** Kinds of run that go over the points of all members. */
export type PointsRunKind = typeof expiryKind | typeof noticesKind;

export function isPointsRunKind(kind: string): kind is PointsRunKind {
  return kind === expiryKind || kind === noticesKind;
}

/** What was asked of such a run. JSON. */
export interface PointsRunParams {
  /** Null: the day it is done. */
  readonly asOf: LocalDate | null;
}

/** Starts a run over the points of all members as of today. The key is permanent. */
@Injectable()
export class StartPointsRun {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(RunEngine) private readonly engine: RunEngine,
    @Inject(AuditTrail) private readonly audit: AuditTrail,
  ) {}

  /** @param startedBy a staff number, or the name of the command */
  async run(kind: PointsRunKind, key: string, startedBy: string): Promise<Run> {
    const params: PointsRunParams = { asOf: null };
    const run = await this.database.transaction(async (tx) => {
      const started = await this.engine.start(tx, { kind, key, params, startedBy });
      if (started.isNew) {
        await this.audit.record(tx, {
          ...{
            act: 'points-run.started',
            recordKind: 'points-run',
            recordId: started.run.id,
            after: { kind },
          },
        });
      }
      return started.run;
    });
    this.engine.wake();
    return run;
  }
}

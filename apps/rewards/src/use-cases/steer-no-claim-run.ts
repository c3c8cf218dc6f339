import { AuditTrail } from '@evergreen/audit';
import { type Run, RunEngine } from '@evergreen/jobs';
import type { Uuid } from '@evergreen/kernel';
import { Inject, Injectable } from '@nestjs/common';
import { type NoClaimRun, ReadNoClaimRuns } from './read-no-claim-runs.ts';

const pastTense = { pause: 'paused', resume: 'resumed', cancel: 'cancelled' } as const;

/** Pauses, resumes or cancels a run. What it has decided stays decided and is posted. */
@Injectable()
export class SteerNoClaimRun {
  constructor(
    @Inject(RunEngine) private readonly engine: RunEngine,
    @Inject(ReadNoClaimRuns) private readonly runs: ReadNoClaimRuns,
    @Inject(AuditTrail) private readonly audit: AuditTrail,
  ) {}

  /** @throws DomainError RUN_UNKNOWN; RUN_STATE when the run is not in a state that allows it */
  async run(runId: Uuid, act: 'pause' | 'resume' | 'cancel'): Promise<NoClaimRun> {
    await this.runs.one(runId);
    const run: Run = await this.engine[act](runId, (tx, before) =>
      this.audit.record(tx, {
        act: `no-claim-run.${pastTense[act]}`,
        recordKind: 'no-claim-run',
        recordId: runId,
        before: { state: before.state },
      }),
    );
    const [read] = await this.runs.of([run]);
    return read!;
  }
}

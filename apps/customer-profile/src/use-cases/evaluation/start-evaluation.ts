import { AuditTrail } from '@evergreen/audit';
import { type Run, RunEngine } from '@evergreen/jobs';
import { Database, type Transaction } from '@evergreen/persistence';
import { Inject, Injectable } from '@nestjs/common';
import { evaluateCustomersKind, type EvaluationAsked } from '../../domain/evaluation/evaluation-run.ts';

/** Starts evaluations between the nightly ones. */
@Injectable()
export class StartEvaluation {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(RunEngine) private readonly engine: RunEngine,
    @Inject(AuditTrail) private readonly audit: AuditTrail,
  ) {}

  /** All customers as of today. @param key permanent: the same gives the same evaluation again */
  async run(key: string, startedBy: string): Promise<Run> {
    const params: EvaluationAsked = { asOf: null, changedSince: null };
    const run = await this.database.transaction(async (tx) => {
      const started = await this.engine.start(tx, { kind: evaluateCustomersKind, key, params, startedBy });
      if (started.isNew) {
        const recordId = started.run.id;
        await this.audit.record(tx, { act: 'evaluation.started', recordKind: 'evaluation', recordId });
      }
      return started.run;
    });
    this.engine.wake();
    return run;
  }

  /**
   * The customers that an import told of, so that nobody waits for the night to see their facts; unless an evaluation
   * that has not begun yet will reach them.
   */
  async afterImport(tx: Transaction, { id, createdAt, startedBy }: Run): Promise<void> {
    const waiting = (await this.engine.queued(tx, evaluateCustomersKind)) as Run<EvaluationAsked>[];
    if (waiting.some(({ params }) => reaches(params, createdAt))) return;
    const params: EvaluationAsked = { asOf: null, changedSince: createdAt.toISOString() };
    await this.engine.start(tx, { kind: evaluateCustomersKind, key: `import-${id}`, params, startedBy });
  }
}

/** Whether customers of whom something changed since then are among those who are evaluated, as of today. */
function reaches({ asOf, changedSince }: EvaluationAsked, since: Date): boolean {
  return asOf === null && (changedSince === null || new Date(changedSince) <= since);
}

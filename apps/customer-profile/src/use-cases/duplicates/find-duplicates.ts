import { AuditTrail } from '@evergreen/audit';
import { type Clock, DomainError } from '@evergreen/kernel';
import { type Run, RunEngine } from '@evergreen/jobs';
import { Database, type Transaction } from '@evergreen/persistence';
import type { Caller } from '@evergreen/rpc';
import { CLOCK } from '@evergreen/service';
import { Inject, Injectable } from '@nestjs/common';
import { duplicatesKind } from '../../domain/duplicates/duplicates-run.ts';
import { proposePairs } from '../../persistence/duplicates/pairs.repository.ts';

/** Looks over the whole book for records of the same person, each night and when staff ask for it. */
@Injectable()
export class FindDuplicates {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(RunEngine) private readonly engine: RunEngine,
    @Inject(AuditTrail) private readonly audit: AuditTrail,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @throws DomainError KEY_REUSED */
  async start(caller: Caller, key: string): Promise<Run> {
    const asker = askerOf(caller);
    const run = await this.database.transaction(async (tx) => {
      const order = {
        ...{ kind: duplicatesKind, key: `${asker.id}/${key}`, params: {} },
        startedBy: asker.label,
      };
      const { run: started, isNew } = await this.engine.start(tx, order);
      if (isNew)
        await this.audit.record(tx, {
          act: 'customer.duplicates-searched',
          recordKind: 'duplicates',
          recordId: started.id,
        });
      return started;
    });
    this.engine.wake();
    return run;
  }

  /** @returns how many pairs are proposed then */
  run(tx: Transaction): Promise<number> {
    return proposePairs(tx, this.clock.now());
  }
}

/** Keys are each asker's own. */
function askerOf(caller: Caller): { readonly id: string; readonly label: string } {
  if (caller.kind === 'staff') return { id: caller.accountId, label: caller.staffNumber };
  if (caller.kind === 'service') return { id: caller.name, label: caller.name };
  throw new DomainError('FORBIDDEN', 'Only staff and the operator may do this');
}

import { AuditTrail } from '@evergreen/audit';
import { type Clock, DomainError, type Uuid } from '@evergreen/kernel';
import { RunEngine, type RunState } from '@evergreen/jobs';
import { Database } from '@evergreen/persistence';
import { CLOCK } from '@evergreen/service';
import { Inject, Injectable } from '@nestjs/common';
import { lockImport, markCancelled } from '../persistence/imports.repository.ts';
import { type ImportSeen, importUnknown, ReadImports } from './read-imports.ts';
import { RemoveUploads } from './remove-uploads.ts';

const cancellable: readonly RunState[] = ['queued', 'running', 'paused'];

@Injectable()
export class CancelImport {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(RunEngine) private readonly engine: RunEngine,
    @Inject(ReadImports) private readonly imports: ReadImports,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(AuditTrail) private readonly audit: AuditTrail,
    @Inject(RemoveUploads) private readonly uploads: RemoveUploads,
  ) {}

  /**
   * Ends an import that is not done: nothing of it stays, its upload neither. A cancelled one stays as it is.
   * @throws DomainError NOT_FOUND, IMPORT_NOT_CANCELLABLE when it has ended
   */
  async run(importId: Uuid): Promise<ImportSeen> {
    const { run } = await this.imports.one(importId);
    if (run.state !== 'cancelled') {
      // Recorded here first: the import's own transaction looks at it last, so it cannot commit after this.
      await this.database.transaction(async (tx) => {
        const facts = await lockImport(tx, importId);
        if (facts === undefined) throw importUnknown(importId);
        if (facts.report !== null || !cancellable.includes(run.state)) {
          throw new DomainError('IMPORT_NOT_CANCELLABLE', 'The import has ended', {
            importId,
            state: run.state,
          });
        }
        if (facts.cancelledAt === null) {
          await markCancelled(tx, importId, this.clock.now());
          await this.audit.record(tx, {
            act: 'import.cancelled',
            recordKind: 'import',
            recordId: importId,
            before: { state: run.state },
          });
        }
      });
      await this.engine.cancel(importId);
      await this.uploads.afterImport(importId);
    }
    return this.imports.one(importId);
  }
}

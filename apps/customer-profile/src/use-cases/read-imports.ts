import { DomainError, type Uuid } from '@evergreen/kernel';
import { type Run, RunEngine } from '@evergreen/jobs';
import { Database } from '@evergreen/persistence';
import { Inject, Injectable } from '@nestjs/common';
import { importKind } from '../domain/import-run.ts';
import { type ImportFacts, readImports } from '../persistence/imports.repository.ts';

/** An import as it stands: its run, and what is known beside it. */
export interface ImportSeen {
  readonly run: Run;
  readonly facts: ImportFacts;
}

@Injectable()
export class ReadImports {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(RunEngine) private readonly engine: RunEngine,
  ) {}

  /** @throws DomainError NOT_FOUND */
  async one(importId: Uuid): Promise<ImportSeen> {
    const run = await this.engine.get(importId);
    const facts = (await readImports(this.database, [importId])).get(importId);
    if (run === undefined || facts === undefined) throw importUnknown(importId);
    return { run, facts };
  }

  /** The newest first. */
  async newest(limit: number): Promise<ImportSeen[]> {
    const runs = await this.engine.list(importKind, limit);
    const facts = await readImports(
      this.database,
      runs.map(({ id }) => id),
    );
    return runs.flatMap((run) => {
      const own = facts.get(run.id);
      return own === undefined ? [] : [{ run, facts: own }];
    });
  }
}

export function importUnknown(importId: string): DomainError<'NOT_FOUND'> {
  return new DomainError('NOT_FOUND', 'There is no import with this id', { importId });
}

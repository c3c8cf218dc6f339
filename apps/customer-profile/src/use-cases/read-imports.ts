import { DomainError, type Uuid } from '@evergreen/kernel';
import { type Run, RunEngine } from '@evergreen/jobs';
import { Database } from '@evergreen/persistence';
import { Inject, Injectable } from '@nestjs/common';
import { type ImportFacts, newestByPeople, readImports } from '../persistence/imports.repository.ts';

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

  /** Those that people started, the newest first. */
  async newest(limit: number): Promise<ImportSeen[]> {
    return this.these(await newestByPeople(this.database, limit));
  }

  /** In this order; at most 200. */
  async these(ids: readonly Uuid[]): Promise<ImportSeen[]> {
    const runs = await this.engine.getAll(ids);
    const facts = await readImports(this.database, ids);
    return ids.flatMap((id) => {
      const [run, own] = [runs.get(id), facts.get(id)];
      return run === undefined || own === undefined ? [] : [{ run, facts: own }];
    });
  }
}

export function importUnknown(importId: string): DomainError<'NOT_FOUND'> {
  return new DomainError('NOT_FOUND', 'There is no import with this id', { importId });
}

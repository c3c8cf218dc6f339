import { RunEngine } from '@evergreen/jobs';
import type { Uuid } from '@evergreen/kernel';
import { Database } from '@evergreen/persistence';
import { Inject, Injectable } from '@nestjs/common';
import { matchBlacklistKind } from '../../domain/blacklist/match-run.ts';

/** Has those whom an import brought looked through for people who are listed. */
@Injectable()
export class StartMatching {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(RunEngine) private readonly engine: RunEngine,
  ) {}

  /** Once for each import, however often it is told; after a dry one it finds nothing new. */
  async afterImport(importId: Uuid): Promise<void> {
    await this.database.transaction((tx) =>
      this.engine.start(tx, { kind: matchBlacklistKind, key: importId, params: {}, startedBy: 'import' }),
    );
    this.engine.wake();
  }
}

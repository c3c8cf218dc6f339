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

  /** Once for several imports where none has begun since the first; after a dry one it finds nothing new. */
  async afterImport(importId: Uuid): Promise<void> {
    await this.database.transaction(async (tx) => {
      const waiting = await this.engine.queued(tx, matchBlacklistKind);
      if (waiting.length > 0) return;
      const startedBy = 'import';
      await this.engine.start(tx, { kind: matchBlacklistKind, key: importId, params: {}, startedBy });
    });
    this.engine.wake();
  }
}

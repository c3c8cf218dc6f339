import { AuditTrail } from '@evergreen/audit';
import { addDays, type Clock } from '@evergreen/kernel';
import { Database } from '@evergreen/persistence';
import { CLOCK } from '@evergreen/service';
import { Inject, Injectable } from '@nestjs/common';
import { draftOfKey, insertDraft } from '../persistence/programme.repository.ts';

/** Begins a draft of the next version as the newest approved one is. The key is permanent. */
@Injectable()
export class CreateProgrammeDraft {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(AuditTrail) private readonly audit: AuditTrail,
  ) {}

  /** @param author staff number @returns the draft's version */
  run(key: string, author: string): Promise<number> {
    return this.database.transaction(async (tx) => {
      const known = await draftOfKey(tx, key);
      if (known !== undefined) return known;
      const effectiveFrom = addDays(this.clock.today(), 1);
      await insertDraft(tx, { key, author, effectiveFrom, now: this.clock.now() });
      const version = await draftOfKey(tx, key);
      if (version === undefined) throw new Error('There is no approved programme to begin with');
      await this.audit.record(tx, {
        ...{ act: 'programme.drafted', recordKind: 'programme', recordId: String(version) },
        after: { version },
      });
      return version;
    });
  }
}

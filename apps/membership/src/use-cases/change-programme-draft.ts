import { AuditTrail } from '@evergreen/audit';
import { type Clock, InvalidInput } from '@evergreen/kernel';
import { Database } from '@evergreen/persistence';
import { CLOCK } from '@evergreen/service';
import { Inject, Injectable } from '@nestjs/common';
import { tryReadProgramme } from '../persistence/programme-definition.ts';
import { updateProgramme } from '../persistence/programme.repository.ts';
import { heldProgramme } from './held-programme.ts';

/** Rewrites a draft. Whoever does is one of its authors, and will not approve it. */
@Injectable()
export class ChangeProgrammeDraft {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(AuditTrail) private readonly audit: AuditTrail,
  ) {}

  /**
   * @param rules the whole document but for its version, unchecked
   * @throws InvalidInput naming every field at fault; DomainError PROGRAMME_UNKNOWN; PROGRAMME_STATE; CHANGED_MEANWHILE
   */
  async run(
    version: number,
    revision: number,
    rules: Record<string, unknown>,
    editor: string,
  ): Promise<void> {
    const json = { version, ...rules };
    const read = tryReadProgramme(json);
    if ('problems' in read) {
      throw new InvalidInput(
        read.problems.map(({ field, problem }) => ({ field: `rules.${field}`, problem })),
      );
    }
    const { effectiveFrom } = read.programme;
    return this.database.transaction(async (tx) => {
      const held = await heldProgramme(tx, { version, revision }, 'DRAFT');
      await updateProgramme(tx, version, {
        ...{ state: 'DRAFT', approvedBy: null, returnedBecause: held.returnedBecause },
        editors: [...new Set([...held.editors, editor])],
        definition: { effectiveFrom, json: JSON.stringify(json) },
        now: this.clock.now(),
      });
      await this.audit.record(tx, {
        ...{ act: 'programme.changed', recordKind: 'programme', recordId: String(version) },
        before: { revision },
        after: { revision: revision + 1, effectiveFrom },
      });
    });
  }
}

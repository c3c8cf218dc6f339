import type { Uuid } from '@evergreen/kernel';
import { Database } from '@evergreen/persistence';
import { Inject, Injectable } from '@nestjs/common';
import type { Entry } from '../domain/entry.ts';
import type { Words } from '../domain/programme.ts';
import { entryUnknown } from '../domain/ledger/ledger.errors.ts';
import { entryWithRelated, type ExplainedLine, linesOf } from '../persistence/lot.repository.ts';
import { accountOwners, type Owner } from '../persistence/posting.repository.ts';
import { currentProgramme } from '../persistence/programme.repository.ts';

/** An entry with everything that explains it. */
export interface ExplainedEntry {
  readonly entry: Entry;
  readonly lines: readonly ExplainedLine[];
  /** The entry it is about. */
  readonly about: Entry | undefined;
  /** What was done about it, the oldest first. */
  readonly related: readonly Entry[];
  /** The programme that held on the day it took effect. */
  readonly programmeVersion: number;
  /** Whom the points went to or came from, where the caller may see them. */
  readonly counterpart: Owner | undefined;
  /** Of a correction by hand, what its reason is called. */
  readonly reasonNames: Words | undefined;
}

/** Says what an entry moved, of which lots, what it is about and what was done about it since. */
@Injectable()
export class ExplainEntry {
  constructor(@Inject(Database) private readonly database: Database) {}

  /** @throws DomainError ENTRY_UNKNOWN */
  async run(memberId: Uuid, entryId: Uuid): Promise<ExplainedEntry> {
    const entries = await entryWithRelated(this.database, memberId, entryId);
    const entry = entries.find((each) => each.entryId === entryId);
    if (entry === undefined) throw entryUnknown(entryId);
    const lines = await linesOf(this.database, memberId, entryId);
    const { version, adjustment } = await currentProgramme(this.database, entry.effectiveOn);
    const reason = adjustment.reasons.find(({ reasonId }) => reasonId === entry.reason);
    const other = entry.counterpartMemberId;
    const [counterpart] = other === null ? [] : await accountOwners(this.database, [other]);
    return {
      ...{ entry, lines, programmeVersion: version, counterpart },
      reasonNames: entry.kind === 'ADJUST' ? reason?.names : undefined,
      about: entries.find((each) => each.entryId === entry.relatedEntryId),
      related: entries.filter((each) => each.relatedEntryId === entryId),
    };
  }
}

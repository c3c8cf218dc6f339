import { type LocalDate, type Uuid } from '@evergreen/kernel';
import { Database } from '@evergreen/persistence';
import { Inject, Injectable } from '@nestjs/common';
import type { EntryReason, EntryState } from '../../domain/blacklist/entry.ts';
import { entriesToldTo, type EntryRow, readActs } from '../../persistence/blacklist/entries.repository.ts';
import { onServiceAccount } from '../on-service-account.ts';
import { entryPlace, EntrySeals, openText } from './entry-seals.ts';

/** What a person is told of an entry about them: not what is known against them, nor by whom. */
export interface OwnEntry {
  readonly id: Uuid;
  readonly reason: EntryReason;
  readonly state: EntryState;
  readonly startsOn: LocalDate;
  readonly endsOn: LocalDate;
  readonly endedOn: LocalDate | null;
  readonly appealedAt: Date | null;
  /** What was said in the last appeal; empty: there was none. */
  readonly appeal: string;
  /** What was answered to the last appeal that is decided; empty: nothing yet. */
  readonly answer: string;
  readonly answeredAt: Date | null;
  readonly mayAppeal: boolean;
}

const entriesMax = 20;

@Injectable()
export class OwnEntries {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(EntrySeals) private readonly seals: EntrySeals,
  ) {}

  /** On the service's account: also what counts against a record that went up in the member's. */
  run(customerId: string): Promise<OwnEntry[]> {
    return onServiceAccount(async () => {
      const entries = await entriesToldTo(this.database, customerId, entriesMax);
      const keys = await this.seals.keysOf(entries.map(({ id }) => id));
      const own: OwnEntry[] = [];
      for (const entry of entries) own.push(await this.told(entry, keys.get(entry.id)));
      return own;
    });
  }

  private async told(entry: EntryRow, key: Buffer | undefined): Promise<OwnEntry> {
    const acts = await readActs(this.database, entry.id);
    const appeal = acts.findLast(({ act }) => act === 'APPEAL');
    const answer = acts.findLast(({ act }) => act === 'REFUSE_APPEAL' || act === 'GRANT_APPEAL');
    const wordsOf = (row: typeof appeal) =>
      row === undefined ? '' : openText(key, row.wordsSealed, entryPlace.act(entry.id, row.n));
    const { id, reason, state, endedOn, appealedAt } = entry;
    return {
      ...{ id, reason, state, endedOn, appealedAt, startsOn: entry.startsOn!, endsOn: entry.endsOn! },
      appeal: wordsOf(appeal),
      answer: wordsOf(answer),
      answeredAt: answer?.at ?? null,
      mayAppeal: state === 'ACTIVE',
    };
  }
}

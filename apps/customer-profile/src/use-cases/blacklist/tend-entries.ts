import { addDays, type Clock } from '@evergreen/kernel';
import type { Transaction } from '@evergreen/persistence';
import { CLOCK } from '@evergreen/service';
import { Inject, Injectable } from '@nestjs/common';
import { changeEntry, type EntryRow, lockEntry } from '../../persistence/blacklist/entries.repository.ts';
import {
  emptyEnded,
  lockEndedEntries,
  lockMissedRechecks,
} from '../../persistence/blacklist/listing.repository.ts';
import { confirmedOf } from '../../persistence/blacklist/matches.repository.ts';
import { BlacklistLimits } from './blacklist-limits.ts';
import { EntryStory } from './entry-story.ts';
import { TellListing } from './tell-listing.ts';

/** What a day has done to the blacklist. */
export interface Tended {
  readonly expired: number;
  readonly escalated: number;
  readonly emptied: number;
}

// Entries are few; what is more waits for the next night.
const entriesAtOnce = 1_000;
const system = { kind: 'service', name: 'customer-profile' } as const;

/** Lets entries expire, hands missed re-checks to the head office, and does away with what is kept no longer. */
@Injectable()
export class TendEntries {
  constructor(
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(BlacklistLimits) private readonly limits: BlacklistLimits,
    @Inject(EntryStory) private readonly story: EntryStory,
    @Inject(TellListing) private readonly tell: TellListing,
  ) {}

  /** Done again it finds nothing more to do. */
  async run(tx: Transaction): Promise<Tended> {
    const today = this.clock.today();
    const ended = await lockEndedEntries(tx, today, entriesAtOnce);
    for (const id of ended) await this.expire(tx, (await lockEntry(tx, id))!);
    const missed = await lockMissedRechecks(tx, today, entriesAtOnce);
    for (const id of missed) await this.escalate(tx, (await lockEntry(tx, id))!);
    const endedBefore = addDays(today, -this.limits.today().keptAfterEndDays);
    const emptied = await emptyEnded(tx, endedBefore, this.clock.now());
    return { expired: ended.length, escalated: missed.length, emptied };
  }

  private async expire(tx: Transaction, entry: EntryRow): Promise<void> {
    const endedOn = addDays(entry.endsOn!, 1);
    await changeEntry(tx, entry, { state: 'EXPIRED', endedOn }, this.clock.now());
    await this.note(tx, entry, 'EXPIRE', 'EXPIRED');
    const people = await confirmedOf(tx, entry.id);
    await this.tell.changed(tx, people);
    if (!entry.isNoticeWithheld) await this.tell.ended(tx, entry, people);
  }

  private async escalate(tx: Transaction, entry: EntryRow): Promise<void> {
    const { state } = entry;
    await changeEntry(tx, entry, { state, isEscalated: true, recheckOffice: '/' }, this.clock.now());
    await this.note(tx, entry, 'ESCALATE', state);
  }

  private async note(
    tx: Transaction,
    entry: EntryRow,
    act: 'EXPIRE' | 'ESCALATE',
    state: EntryRow['state'],
  ): Promise<void> {
    const key = `${act.toLowerCase()}/${act === 'EXPIRE' ? entry.endsOn : entry.recheckDueOn}`;
    await this.story.tell(tx, system, entry, { act, key, asked: { act }, state, words: '' });
  }
}

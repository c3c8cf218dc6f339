import type { Clock, Uuid } from '@evergreen/kernel';
import { uuidv7 } from '@evergreen/kernel';
import type { Transaction } from '@evergreen/persistence';
import type { Caller } from '@evergreen/rpc';
import { CLOCK } from '@evergreen/service';
import { Inject, Injectable } from '@nestjs/common';
import { counts } from '../../domain/blacklist/entry.ts';
import { lockEntriesOfLost, returnLost } from '../../persistence/blacklist/lost-identity.ts';
import {
  type FoundMatch,
  matchBook,
  type MatchScope,
  openVins,
} from '../../persistence/blacklist/matches.repository.ts';
import { readEntry } from '../../persistence/blacklist/entries.repository.ts';
import { CustomerKeys } from '../../persistence/customer-keys.repository.ts';
import { entryPlace, openText } from './entry-seals.ts';
import { EntryStory } from './entry-story.ts';
import { TellListing } from './tell-listing.ts';

const system = { kind: 'service', name: 'customer-profile' } as const;

/** Finds customers who are, or may be, somebody listed: the whole book at once, by what entries are matched by. */
@Injectable()
export class MatchPeople {
  constructor(
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(CustomerKeys) private readonly keys: CustomerKeys,
    @Inject(EntryStory) private readonly story: EntryStory,
    @Inject(TellListing) private readonly tell: TellListing,
  ) {}

  /**
   * Runs on the service's account. An exact identity counts at once, and the person is told; anything else waits, and
   * so does again what counted by a number that the customer has no longer.
   * @param by whose act led to it
   * @returns how many were found that were not known before
   */
  async run(tx: Transaction, scope: MatchScope, by: Caller = system): Promise<number> {
    const returned = await this.putBack(tx, scope, by);
    const vins = (await openVins(tx, scope)).map((row) => ({
      entryId: row.entryId,
      vin: openText(
        this.keys.opened(row),
        row.sealed,
        entryPlace.identifier(row.entryId, row.kind, row.index),
      ),
    }));
    const found = await matchBook(tx, vins, scope, this.clock.now());
    const confirmed = found.filter(({ state }) => state === 'confirmed');
    // Together: whose new number is listed too was never free.
    await this.tell.changed(tx, [...returned, ...confirmed.map(({ customerId }) => customerId)]);
    for (const [id, matches] of byEntry(confirmed)) {
      const entry = await readEntry(tx, id);
      if (entry === undefined || !counts(entry.state) || entry.isNoticeWithheld) continue;
      await this.tell.entered(
        tx,
        entry,
        matches.map(({ customerId }) => customerId),
      );
    }
    return found.length;
  }

  /** @returns customers of matches that wait for a person again */
  private async putBack(tx: Transaction, scope: MatchScope, by: Caller): Promise<Uuid[]> {
    // A new entry has no matches yet.
    if (typeof scope === 'object' && 'entryId' in scope) return [];
    const entryIds = await lockEntriesOfLost(tx, scope);
    if (entryIds.length === 0) return [];
    const lost = await returnLost(tx, scope, entryIds);
    for (const { entryId, customerId, sourceRef, orgPath } of lost) {
      const entry = (await readEntry(tx, entryId))!;
      const act = 'MATCH_RETURNED';
      await this.story.tell(tx, by, entry, {
        ...{ act, key: `match-returned/${uuidv7()}`, asked: { act, customerId } },
        ...{ state: entry.state, words: sourceRef },
        match: { customerId, orgPath, from: 'confirmed', to: 'proposed' },
      });
    }
    return lost.map(({ customerId }) => customerId);
  }
}

function byEntry(matches: readonly FoundMatch[]): Map<Uuid, FoundMatch[]> {
  const groups = new Map<Uuid, FoundMatch[]>();
  for (const match of matches) groups.set(match.entryId, [...(groups.get(match.entryId) ?? []), match]);
  return groups;
}

import type { Clock, Uuid } from '@evergreen/kernel';
import type { Transaction } from '@evergreen/persistence';
import { CLOCK } from '@evergreen/service';
import { Inject, Injectable } from '@nestjs/common';
import { counts } from '../../domain/blacklist/entry.ts';
import {
  type FoundMatch,
  matchBook,
  type MatchScope,
  openVins,
} from '../../persistence/blacklist/matches.repository.ts';
import { readEntry } from '../../persistence/blacklist/entries.repository.ts';
import { CustomerKeys } from '../../persistence/customer-keys.repository.ts';
import { entryPlace, openText } from './entry-seals.ts';
import { TellListing } from './tell-listing.ts';

/** Finds customers who are, or may be, somebody listed: the whole book at once, by what entries are matched by. */
@Injectable()
export class MatchPeople {
  constructor(
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(CustomerKeys) private readonly keys: CustomerKeys,
    @Inject(TellListing) private readonly tell: TellListing,
  ) {}

  /**
   * Runs on the service's account. An exact identity counts at once, and the person is told; anything else waits.
   * @returns how many were found that were not known before
   */
  async run(tx: Transaction, scope: MatchScope): Promise<number> {
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
    await this.tell.changed(
      tx,
      confirmed.map(({ customerId }) => customerId),
    );
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
}

function byEntry(matches: readonly FoundMatch[]): Map<Uuid, FoundMatch[]> {
  const groups = new Map<Uuid, FoundMatch[]>();
  for (const match of matches) groups.set(match.entryId, [...(groups.get(match.entryId) ?? []), match]);
  return groups;
}

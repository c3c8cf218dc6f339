import type { Clock, LocalDate, Uuid } from '@evergreen/kernel';
import { Database } from '@evergreen/persistence';
import { CLOCK } from '@evergreen/service';
import { Inject, Injectable } from '@nestjs/common';
import { type AwardState, awardState } from '../domain/award-state.ts';
import type { Entry, EntryKind, EntryPosition } from '../domain/entry.ts';
import { entriesOf, type ListedEntry } from '../persistence/account.repository.ts';

/** An entry; of awards with what has become of them. */
export interface StatementEntry extends Entry {
  readonly state: AwardState | undefined;
  /** Points of the award that still lie free. */
  readonly left: bigint;
}

export interface StatementPage {
  readonly entries: readonly StatementEntry[];
  /** Where the next page begins; undefined on the last one. */
  readonly next: EntryPosition | undefined;
}

/** One page of a member's statement, the newest entry first. */
@Injectable()
export class ListEntries {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async run(
    memberId: Uuid,
    limit: number,
    after: EntryPosition | undefined,
    asOf: LocalDate = this.clock.today(),
    kinds: readonly EntryKind[] = [],
  ): Promise<StatementPage> {
    // One more than asked tells whether there is another page.
    const rows = await entriesOf(this.database, memberId, asOf, after, limit + 1, kinds);
    const entries = rows.slice(0, limit).map((entry) => statementEntry(entry, asOf));
    return { entries, next: rows.length > limit ? entries.at(-1) : undefined };
  }
}

function statementEntry(row: ListedEntry, asOf: LocalDate): StatementEntry {
  const { lotAvailable, lotHeld, lotSpent, lotExpired, lotReversed, lotActiveOn, lotExpiresOn, ...entry } =
    row;
  if (lotAvailable === null) return { ...entry, state: undefined, left: 0n };
  const lot = {
    ...{
      available: lotAvailable,
      held: lotHeld,
      spent: lotSpent,
      expired: lotExpired,
      reversed: lotReversed,
    },
    ...{ activeOn: lotActiveOn, expiresOn: lotExpiresOn },
  };
  return {
    ...entry,
    activeOn: lotActiveOn,
    expiresOn: lotExpiresOn,
    state: awardState(lot, asOf),
    left: lotAvailable,
  };
}

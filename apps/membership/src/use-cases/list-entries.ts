import type { Clock, LocalDate, Uuid } from '@evergreen/kernel';
import { Database } from '@evergreen/persistence';
import { CLOCK } from '@evergreen/service';
import { Inject, Injectable } from '@nestjs/common';
import { type LotState, lotState } from '../domain/account.ts';
import type { Entry, EntryPosition } from '../domain/entry.ts';
import { entriesOf } from '../persistence/account.repository.ts';

export interface StatementPage {
  readonly entries: readonly (Entry & { readonly state: LotState })[];
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
  ): Promise<StatementPage> {
    // One more than asked tells whether there is another page.
    const rows = await entriesOf(this.database, memberId, asOf, after, limit + 1);
    const entries = rows.slice(0, limit).map((entry) => ({ ...entry, state: lotState(entry, asOf) }));
    return { entries, next: rows.length > limit ? entries.at(-1) : undefined };
  }
}

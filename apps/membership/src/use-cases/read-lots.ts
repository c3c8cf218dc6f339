import type { Clock, Uuid } from '@evergreen/kernel';
import { Database } from '@evergreen/persistence';
import { CLOCK } from '@evergreen/service';
import { Inject, Injectable } from '@nestjs/common';
import { type AwardState, awardState } from '../domain/award-state.ts';
import type { EntryPosition } from '../domain/entry.ts';
import type { Hold } from '../domain/ledger/account-draft.ts';
import type { Lot } from '../domain/ledger/lot.ts';
import { lotsOf, openHoldsOf } from '../persistence/lot.repository.ts';

export interface LotWithState extends Lot {
  readonly state: AwardState;
}

/** What lies on a member's account, lot by lot, and what is set aside. */
@Injectable()
export class ReadLots {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** The newest first. */
  async lots(
    memberId: Uuid,
    limit: number,
    after: EntryPosition | undefined,
    isOpenOnly: boolean,
  ): Promise<{ readonly lots: readonly LotWithState[]; readonly next: EntryPosition | undefined }> {
    const rows = await lotsOf(this.database, memberId, after, limit + 1, isOpenOnly);
    const today = this.clock.today();
    const lots = rows.slice(0, limit).map((lot) => ({ ...lot, state: awardState(lot, today) }));
    const last = lots.at(-1);
    const isMore = rows.length > limit && last !== undefined;
    return { lots, next: isMore ? { effectiveOn: last.effectiveOn, entryId: last.lotId } : undefined };
  }

  /** Holds that still hold something, the earliest end first. */
  holds(memberId: Uuid, limit: number): Promise<Omit<Hold, 'lots'>[]> {
    return openHoldsOf(this.database, memberId, this.clock.now(), limit);
  }
}

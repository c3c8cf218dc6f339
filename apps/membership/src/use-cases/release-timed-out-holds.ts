import type { Clock } from '@evergreen/kernel';
import { Database } from '@evergreen/persistence';
import { CLOCK } from '@evergreen/service';
import { Inject, Injectable } from '@nestjs/common';
import { membersWithTimedOutHolds } from '../persistence/timed-out-holds.repository.ts';
import { PostToLedger } from './post-to-ledger.ts';

/** Accounts of so many holds are locked, read and written together. */
const holdsAtOnce = 500;

/** Gives back what is held beyond its time, so that members see it without anything being done to their account. */
@Injectable()
export class ReleaseTimedOutHolds {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(PostToLedger) private readonly ledger: PostToLedger,
  ) {}

  /** @returns whether there may be more to do now */
  async run(): Promise<boolean> {
    const memberIds = await membersWithTimedOutHolds(this.database, this.clock.now(), holdsAtOnce);
    if (memberIds.length === 0) return false;
    await this.database.transaction((tx) => this.ledger.bringUpToDate(tx, memberIds));
    return true;
  }
}

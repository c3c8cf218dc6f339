import type { Clock, LocalDate } from '@evergreen/kernel';
import type { Transaction } from '@evergreen/persistence';
import { CLOCK } from '@evergreen/service';
import { Inject, Injectable } from '@nestjs/common';
import { type ExpiryResult } from '../domain/points-run-result.ts';
import { cancelAwaitedLots, dueRangeStarts, expireLots } from '../persistence/due-lots.repository.ts';
import type { MemberRange } from '../persistence/tier.repository.ts';
import { currentActor } from './current-actor.ts';
import { rangesFrom } from './plan-member-ranges.ts';

/** A chunk takes well under a second, and commands on its members wait no longer than that. */
const membersInChunk = 5_000;

/**
 * Writes down what days have ended: lots that expired, awards whose event did not come. Whatever is due is ended, of
 * whichever day, so days on which nothing ran are made up for, and what was ended is not due again.
 */
@Injectable()
export class EndDueLots {
  constructor(@Inject(CLOCK) private readonly clock: Clock) {}

  /** Ranges of members who have something to end. @param asOf null: today */
  async plan(tx: Transaction, asOf: LocalDate | null): Promise<MemberRange[]> {
    return rangesFrom(await dueRangeStarts(tx, asOf ?? this.clock.today(), membersInChunk));
  }

  async ofRange(tx: Transaction, range: MemberRange, asOf: LocalDate | null): Promise<ExpiryResult> {
    const on = asOf ?? this.clock.today();
    const writer = { actor: currentActor(), recordedAt: this.clock.now() };
    const cancelled = await cancelAwaitedLots(tx, range, on, writer);
    const expired = await expireLots(tx, range, on, writer);
    return {
      ...{ expiredLots: expired.lots, expiredPoints: Number(expired.points) },
      ...{ cancelledLots: cancelled.lots, cancelledPoints: Number(cancelled.points) },
    };
  }
}

import { addMonths } from '@evergreen/kernel';
import type { Transaction } from '@evergreen/persistence';
import { Inject, Injectable } from '@nestjs/common';
import type { EventKept } from '../../persistence/events/events.repository.ts';
import { type GivenAnswer, GivePoints } from '../value-guard/give-points.ts';
import { TellGuests } from './tell-guests.ts';

const sourceKind = 'event';
/** L 2.7 N7. */
const ruleId = 'N7';

/**
 * Points for being there, once, as far as the value guard allows them. A check-in that is taken back takes them back; one
 * after that restores the same lots, so that nothing is given twice however often the door is opened and closed.
 */
@Injectable()
export class AttendancePoints {
  constructor(
    @Inject(GivePoints) private readonly points: GivePoints,
    @Inject(TellGuests) private readonly tell: TellGuests,
  ) {}

  /** @returns undefined: the event gives none */
  async give(
    tx: Transaction,
    { id, plan }: EventKept,
    customerId: string,
    at: Date,
  ): Promise<GivenAnswer | undefined> {
    if (plan.points === 0) return undefined;
    const on = this.tell.dayOf(at);
    const expiresOn = plan.pointsMonths === 0 ? null : addMonths(on, plan.pointsMonths);
    const gift = { ...awardOf(id, customerId), points: BigInt(plan.points), on, expiresOn, what: plan.name };
    return (await this.points.give(tx, [gift]))[0]!;
  }

  /** As much as is there: an error of the door must not put a member into debt. */
  takeBack(tx: Transaction, { id }: Pick<EventKept, 'id'>, customerId: string): Promise<void> {
    return this.points.takeBack(tx, [awardOf(id, customerId)], 'WITHIN_BALANCE');
  }
}

const awardOf = (sourceId: string, customerId: string) => ({
  ...{ customerId, key: `event/${sourceId}/${customerId}`, sourceKind, sourceId, ruleId },
});

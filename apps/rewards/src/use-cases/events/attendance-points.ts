import { addMonths } from '@evergreen/kernel';
import type { Transaction } from '@evergreen/persistence';
import { Inject, Injectable } from '@nestjs/common';
import type { EventKept } from '../../persistence/events/events.repository.ts';
import { OrderPoints } from '../points-orders/order-points.ts';
import { TellGuests } from './tell-guests.ts';

const sourceKind = 'event';
/** L 2.7 N7. */
const ruleId = 'N7';

/** Of an attendance: whose, and how often they had been let in before. */
interface Attendance {
  readonly customerId: string;
  readonly checkIns: number;
}

/**
 * Points for being there, once. A check-in that is taken back takes them back; one after that restores the same lots, so
 * that nothing is given twice however often the door is opened and closed.
 */
@Injectable()
export class AttendancePoints {
  constructor(
    @Inject(OrderPoints) private readonly orders: OrderPoints,
    @Inject(TellGuests) private readonly tell: TellGuests,
  ) {}

  async give(
    tx: Transaction,
    { id, plan }: EventKept,
    { customerId, checkIns }: Attendance,
    at: Date,
  ): Promise<void> {
    if (plan.points === 0) return;
    const on = this.tell.dayOf(at);
    const place = { customerId, sourceKind, sourceId: id, ruleId };
    const key = keyOf(id, customerId);
    await this.orders.run(tx, [
      checkIns === 0
        ? {
            ...{ kind: 'AWARD', ...place, key, points: BigInt(plan.points), effectiveOn: on, activeOn: on },
            expiresOn: plan.pointsMonths === 0 ? null : addMonths(on, plan.pointsMonths),
          }
        : {
            ...{ kind: 'RESTORE', ...place, key: `${key}/again/${checkIns}` },
            takeBackKey: `${key}/undo/${checkIns}`,
          },
    ]);
  }

  /** As much as is there: an error of the door must not put a member into debt. */
  async takeBack(
    tx: Transaction,
    { id, plan }: EventKept,
    { customerId, checkIns }: Attendance,
  ): Promise<void> {
    if (plan.points === 0) return;
    const key = keyOf(id, customerId);
    await this.orders.run(tx, [
      {
        ...{ kind: 'TAKE_BACK', customerId, key: `${key}/undo/${checkIns}`, awardKey: key },
        ...{ sourceKind, sourceId: id, ruleId, policy: 'WITHIN_BALANCE' },
      },
    ]);
  }
}

const keyOf = (eventId: string, customerId: string): string => `event/${eventId}/${customerId}`;

import { type Clock, DomainError, type Uuid } from '@evergreen/kernel';
import { Database, type Transaction } from '@evergreen/persistence';
import type { Caller } from '@evergreen/rpc';
import { CLOCK } from '@evergreen/service';
import { Inject, Injectable } from '@nestjs/common';
import { undoRefusal } from '../../domain/redemptions/redemption.ts';
import { settleLeaseMs } from '../../domain/redemptions/settle-tries.ts';
import { endCoupons } from '../../persistence/coupons/coupons.repository.ts';
import {
  beginCancelling,
  lockRedemption,
  type RedemptionKept,
} from '../../persistence/redemptions/redemptions.repository.ts';
import { onServiceAccount } from '../on-service-account.ts';
import { SettleRedemption } from './settle-redemption.ts';

export interface CancelOrder {
  readonly customerId: Uuid;
  readonly id: Uuid;
  readonly by: 'member' | 'staff';
  /** A staff number, or `member`. */
  readonly label: string;
  readonly reason: string;
}

/** Takes a redemption back: points to the very lots that paid, stock and counts. A code that was shown is void. */
@Injectable()
export class CancelRedemption {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(SettleRedemption) private readonly settle: SettleRedemption,
  ) {}

  /** Cancelled once, it stays so. @throws DomainError NOT_FOUND; REDEMPTION_REFUSED with why */
  run(order: CancelOrder, actor: Caller): Promise<RedemptionKept> {
    return onServiceAccount(async () => {
      const begun = await this.database.transaction((tx) => this.begin(tx, order));
      return begun.state === 'cancelled' ? begun : this.settle.run(begun, actor);
    });
  }

  private async begin(tx: Transaction, order: CancelOrder): Promise<RedemptionKept> {
    const { customerId, id, by, label, reason } = order;
    const redemption = await lockRedemption(tx, customerId, id);
    if (redemption === undefined) throw new DomainError('NOT_FOUND', 'There is no such redemption');
    if (redemption.state === 'cancelled' || redemption.state === 'cancelling') return redemption;
    const now = this.clock.now();
    const refusal = undoRefusal(redemption, by, now);
    if (refusal !== undefined) throw refused(refusal);
    const { couponId } = redemption;
    const coupons = couponId === null ? [] : [{ customerId, id: couponId }];
    if ((await endCoupons(tx, coupons, now)) < coupons.length) throw refused('USED');
    const settlingUntil = new Date(now.getTime() + settleLeaseMs(0));
    await beginCancelling(tx, redemption, { by: label, reason, settlingUntil });
    return { ...redemption, state: 'cancelling', tries: 0, cancelledBy: label, cancelReason: reason };
  }
}

const refused = (why: string): DomainError =>
  new DomainError('REDEMPTION_REFUSED', 'It cannot be cancelled now', { why });

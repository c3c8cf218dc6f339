import { AuditTrail } from '@evergreen/audit';
import { NoticeRequests, Outbox } from '@evergreen/events';
import { addDays, type Clock, DomainError, type Uuid } from '@evergreen/kernel';
import { Database } from '@evergreen/persistence';
import { CLOCK } from '@evergreen/service';
import { Inject, Injectable } from '@nestjs/common';
import { type DeliveryState, deliveriesAfter } from '../../domain/redemptions/redemption.ts';
import { moveDelivery } from '../../persistence/redemptions/redemptions.repository.ts';
import { lockSeen } from '../../persistence/redemptions/seen-redemptions.ts';

const noticeDays = 14;

/** Where things on their way to members stand. */
@Injectable()
export class MoveDeliveries {
  private readonly notices: NoticeRequests;

  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(AuditTrail) private readonly audit: AuditTrail,
    @Inject(Outbox) outbox: Outbox,
  ) {
    this.notices = new NoticeRequests('rewards', outbox);
  }

  /** Asked again it is the same. @throws DomainError NOT_FOUND; REDEMPTION_REFUSED where it cannot go there from here */
  run(customerId: Uuid, id: Uuid, state: DeliveryState, note: string): Promise<void> {
    return this.database.transaction(async (tx) => {
      const redemption = await lockSeen(tx, customerId, id);
      if (redemption === undefined) throw new DomainError('NOT_FOUND', 'There is no such redemption');
      const { deliveryState, deliveryWay, content, office } = redemption;
      if (deliveryState === state) return;
      const mayGo =
        redemption.state === 'confirmed' &&
        deliveryState !== null &&
        deliveriesAfter(deliveryState, deliveryWay!).includes(state);
      if (!mayGo)
        throw new DomainError('REDEMPTION_REFUSED', 'It cannot go there from here', { why: 'DELIVERY' });
      const at = this.clock.now();
      await moveDelivery(tx, redemption, state, note, state === 'delivered' ? at : null);
      await this.audit.record(tx, {
        ...{ act: 'reward.delivery-moved', recordKind: 'redemption', recordId: id, customerId },
        ...{ orgPath: office, before: { state: deliveryState }, after: { state } },
      });
      if (state !== 'shipped') return;
      const parameters = { reward: content.names, note: { zh: note, en: note } };
      await this.notices.append(tx, [
        {
          ...{ template: 'reward-shipped', key: `reward-shipped/${id}`, customerId, parameters },
          ...{ notAfter: addDays(this.clock.today(), noticeDays), link: '/rewards/mine' },
        },
      ]);
    });
  }
}

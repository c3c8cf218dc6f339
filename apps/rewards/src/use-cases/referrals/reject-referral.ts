import { AuditTrail } from '@evergreen/audit';
import { type Clock, DomainError, type Uuid } from '@evergreen/kernel';
import { Database } from '@evergreen/persistence';
import { CLOCK } from '@evergreen/service';
import { Inject, Injectable } from '@nestjs/common';
import {
  holdReferrals,
  referralById,
  type ReferralKept,
  rejectByHand,
} from '../../persistence/referrals/referral.repository.ts';
import { TellOfReferrals } from './tell-of-referrals.ts';

/** Rejects a referral by hand, as long as nothing was paid. */
@Injectable()
export class RejectReferral {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(AuditTrail) private readonly audit: AuditTrail,
    @Inject(TellOfReferrals) private readonly tell: TellOfReferrals,
  ) {}

  /** Rejected once, it stays so. @throws DomainError NOT_FOUND for what the caller may not see; REFERRAL_STATE */
  run(id: Uuid, note: string, by: string): Promise<ReferralKept> {
    return this.database.transaction(async (tx) => {
      const [held] = await holdReferrals(tx, { ids: [id] });
      const now = await referralById(tx, id);
      if (held === undefined) {
        if (now === undefined) throw new DomainError('NOT_FOUND', 'There is no such referral');
        return now;
      }
      if (held.state !== 'joined' && held.state !== 'cooling-off')
        throw new DomainError('REFERRAL_STATE', 'Something was paid for it', { state: held.state });
      const [on, at] = [this.clock.today(), this.clock.now()];
      await rejectByHand(tx, id, { by, note, on, now: at });
      const rejected = (await referralById(tx, id))!;
      await this.tell.run(tx, [rejected], on);
      await this.audit.record(tx, {
        ...{ act: 'referral.rejected', recordKind: 'referral', recordId: id, customerId: held.friendId },
        ...{ reason: note, before: { state: held.state }, after: { state: 'rejected' } },
      });
      return rejected;
    });
  }
}

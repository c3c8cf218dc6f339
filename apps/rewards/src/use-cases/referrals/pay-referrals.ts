import type { Clock } from '@evergreen/kernel';
import { Database } from '@evergreen/persistence';
import { CLOCK } from '@evergreen/service';
import { Inject, Injectable } from '@nestjs/common';
import { dueReferrals, type WhichReferrals } from '../../persistence/referrals/referral.repository.ts';
import { onServiceAccount } from '../on-service-account.ts';
import { DecideReferrals } from './decide-referrals.ts';
import { FriendHouseholds } from './friend-households.ts';

/**
 * Decides referrals and pays those that are due: whether the two have come into one household since the code was recorded
 * is asked of customer-profile before the transaction.
 */
@Injectable()
export class PayReferrals {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(FriendHouseholds) private readonly households: Pick<FriendHouseholds, 'together'>,
    @Inject(DecideReferrals) private readonly decide: DecideReferrals,
  ) {}

  /** @returns how many changed @throws RpcError where customer-profile does not answer: nothing has changed then */
  run(which: WhichReferrals): Promise<number> {
    return onServiceAccount(async () => {
      const due = await dueReferrals(this.database, which, this.clock.today());
      const together = await this.households.together(due);
      return this.database.transaction((tx) => this.decide.run(tx, which, together));
    });
  }
}

import { addDays, type Clock, DomainError } from '@evergreen/kernel';
import { Database, type Transaction } from '@evergreen/persistence';
import { CLOCK } from '@evergreen/service';
import { Inject, Injectable } from '@nestjs/common';
import { passCode } from '../../domain/catalogue/codes.ts';
import {
  codeOfCustomer,
  holdCodesOf,
  insertCode,
  type ReferralCode,
} from '../../persistence/referrals/referral-code.repository.ts';
import { isBlacklisted } from '../../persistence/blacklisted-customer.repository.ts';
import { onServiceAccount } from '../on-service-account.ts';
import { draw } from '../redemptions/draw.ts';
import { referralRulesOn } from './referral-rules.ts';

const drawsMax = 5;

/** A member's own code: the same one as long as it is valid. */
@Injectable()
export class OwnCode {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @throws DomainError REFERRAL_REFUSED where no more are given out */
  run(customerId: string): Promise<ReferralCode> {
    return onServiceAccount(() => this.database.transaction((tx) => this.make(tx, customerId)));
  }

  private async make(tx: Transaction, customerId: string): Promise<ReferralCode> {
    await holdCodesOf(tx, customerId);
    const today = this.clock.today();
    const known = await codeOfCustomer(tx, customerId, today);
    if (known !== undefined) return known;
    const { isOpen, codeValidDays } = await referralRulesOn(tx, today);
    if (!isOpen || (await isBlacklisted(tx, customerId)))
      throw new DomainError('REFERRAL_REFUSED', 'No codes are given out', { why: 'CLOSED' });
    for (let draws = 0; draws < drawsMax; draws += 1) {
      const validUntil = addDays(today, codeValidDays);
      const made = { code: passCode(draw), customerId, issuedOn: today, validUntil };
      if (await insertCode(tx, made)) return made;
    }
    throw new Error('No free code was found');
  }
}

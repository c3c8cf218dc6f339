import type { Clock } from '@evergreen/kernel';
import { Database } from '@evergreen/persistence';
import { CLOCK } from '@evergreen/service';
import { Inject, Injectable } from '@nestjs/common';
import { readPass } from '../../domain/catalogue/codes.ts';
import type { ReferralRules, ReferralState } from '../../domain/referrals/referral.ts';
import {
  codeNamed,
  codeOfCustomer,
  type ReferralCode,
} from '../../persistence/referrals/referral-code.repository.ts';
import {
  cameBy,
  countReferrals,
  type ReferralCount,
  referralPage,
  referralsMade,
} from '../../persistence/referrals/referral-list.repository.ts';
import { paidInYear, type ReferralKept } from '../../persistence/referrals/referral.repository.ts';
import { onServiceAccount } from '../on-service-account.ts';
import { referralRulesOn } from './referral-rules.ts';

export type { ReferralCode } from '../../persistence/referrals/referral-code.repository.ts';
export type { ReferralKept } from '../../persistence/referrals/referral.repository.ts';

/** What a customer is part of. */
export interface CustomerReferrals {
  readonly code: ReferralCode | undefined;
  readonly made: readonly ReferralKept[];
  readonly cameBy: ReferralKept | undefined;
}

/** Referrals as members and staff see them: row-level security shows each their own. */
@Injectable()
export class ReadReferrals {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** What a code promises; undefined: there is no such code, or it is not taken any more. */
  behind(typed: string): Promise<{ rules: ReferralRules; code: ReferralCode } | undefined> {
    return onServiceAccount(async () => {
      const name = readPass(typed);
      const code = name === undefined ? undefined : await codeNamed(this.database, name);
      if (code === undefined || code.validUntil < this.clock.today()) return undefined;
      const rules = await this.rules();
      return rules.isOpen ? { rules, code } : undefined;
    });
  }

  rules(): Promise<ReferralRules> {
    return referralRulesOn(this.database, this.clock.today());
  }

  async of(customerId: string): Promise<CustomerReferrals> {
    const [code, made, came] = await Promise.all([
      codeOfCustomer(this.database, customerId, this.clock.today()),
      referralsMade(this.database, customerId),
      cameBy(this.database, customerId),
    ]);
    return { code, made, cameBy: came };
  }

  paidThisYear(customerId: string): Promise<number> {
    return paidInYear(this.database, { customerId, year: Number(this.clock.today().slice(0, 4)) });
  }

  /** Newest first. @returns a page, and where the next begins */
  async page(asked: { state: ReferralState | undefined; before: string | undefined; limit: number }) {
    const found = await referralPage(this.database, { ...asked, limit: asked.limit + 1 });
    const referrals = found.slice(0, asked.limit);
    return { referrals, next: found.length > asked.limit ? referrals.at(-1)!.id : undefined };
  }

  counts(): Promise<ReferralCount[]> {
    return countReferrals(this.database);
  }
}

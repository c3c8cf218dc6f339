import type { Transaction } from '@evergreen/persistence';
import { Inject, Injectable } from '@nestjs/common';
import { type CustomerFact, type MemberFact, newestByCustomer } from '../domain/account-facts.ts';
import { AccountRepository } from '../persistence/account.repository.ts';

/** Keeps member accounts as the other services last described them, whichever half comes first. */
@Injectable()
export class LearnAccounts {
  constructor(@Inject(AccountRepository) private readonly accounts: AccountRepository) {}

  /** Runs in the transaction of the message's inbox row. */
  fromMembers(tx: Transaction, facts: readonly MemberFact[]): Promise<void> {
    return this.accounts.applyMembers(tx, newestByCustomer(facts));
  }

  /** Runs in the transaction of the message's inbox row. */
  fromCustomers(tx: Transaction, facts: readonly CustomerFact[]): Promise<void> {
    return this.accounts.applyCustomers(tx, newestByCustomer(facts));
  }
}

import type { Clock, LocalDate, Uuid } from '@evergreen/kernel';
import { Database } from '@evergreen/persistence';
import { CLOCK } from '@evergreen/service';
import { Inject, Injectable } from '@nestjs/common';
import { type Balance, balanceOn } from '../domain/account.ts';
import { type AccountLots, accountLots } from '../persistence/account.repository.ts';

export interface Account extends Omit<AccountLots, 'lots'>, Balance {
  readonly asOf: LocalDate;
}

/** Balances of members on a date: of all of them in one statement. */
@Injectable()
export class ReadAccounts {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @returns in the order asked; unknown members are left out */
  async run(memberIds: readonly Uuid[], asOf: LocalDate = this.clock.today()): Promise<Account[]> {
    const accounts = await accountLots(this.database, memberIds, asOf, this.clock.today());
    return accounts.map(({ lots, ...member }) => ({ ...member, ...balanceOn(lots, asOf), asOf }));
  }
}

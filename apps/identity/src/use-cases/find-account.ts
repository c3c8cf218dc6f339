import { type Clock } from '@evergreen/kernel';
import { type Reader } from '@evergreen/persistence';
import { CLOCK, CONFIGURATION } from '@evergreen/service';
import { Inject, Injectable } from '@nestjs/common';
import { type Account, type AccountKind, maySignIn } from '../domain/account.ts';
import type { StaffAccount } from '../domain/staff.ts';
import { type IdentityConfiguration, isDemo } from '../identity.config.ts';
import { AccountRepository } from '../persistence/account.repository.ts';
import { StaffRepository } from '../persistence/staff.repository.ts';

/** Accounts of people who may sign in now, staff with what they may do today. */
@Injectable()
export class FindAccount {
  constructor(
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(CONFIGURATION) private readonly configuration: IdentityConfiguration,
    @Inject(AccountRepository) private readonly members: AccountRepository,
    @Inject(StaffRepository) private readonly staff: StaffRepository,
  ) {}

  async byId(on: Reader, kind: AccountKind, accountId: string): Promise<Account | undefined> {
    const { account, mayEnter } = await this.knownById(on, kind, accountId);
    return mayEnter ? account : undefined;
  }

  /** Also somebody who may not sign in, so that attempts at their account can be told of. */
  async knownById(
    on: Reader,
    kind: AccountKind,
    accountId: string,
  ): Promise<{ account: Account | undefined; mayEnter: boolean }> {
    if (kind === 'member') {
      const account = await this.members.byId(on, accountId);
      return { account, mayEnter: account !== undefined };
    }
    const staff = await this.staff.byId(on, accountId, this.clock.today());
    return { account: staff, mayEnter: this.ifAllowed(staff) !== undefined };
  }

  async staffById(on: Reader, accountId: string): Promise<StaffAccount | undefined> {
    return this.ifAllowed(await this.staff.byId(on, accountId, this.clock.today()));
  }

  /** Also somebody who may not sign in, so that attempts at their account can be told of. */
  async staffByNumber(
    on: Reader,
    staffNumber: string,
  ): Promise<{ staff: StaffAccount | undefined; mayEnter: boolean }> {
    const staff = await this.staff.byNumber(on, staffNumber, this.clock.today());
    return { staff, mayEnter: this.ifAllowed(staff) !== undefined };
  }

  private ifAllowed(staff: StaffAccount | undefined): StaffAccount | undefined {
    return staff !== undefined && maySignIn(staff, isDemo(this.configuration)) ? staff : undefined;
  }
}

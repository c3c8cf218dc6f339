import { type Clock, DomainError } from '@evergreen/kernel';
import { Database } from '@evergreen/persistence';
import { CLOCK, CONFIGURATION } from '@evergreen/service';
import { Inject, Injectable } from '@nestjs/common';
import type { Account } from '../domain/account.ts';
import { type IdentityConfiguration, isDemo } from '../identity.config.ts';
import { AccountRepository } from '../persistence/account.repository.ts';
import { type DemoCode, DemoCodeRepository } from '../persistence/demo-code.repository.ts';

const codesShown = 20;
const membersShown = 6;

/** What the demonstration's sign-in page shows. Refused everywhere else. */
@Injectable()
export class ShowDemo {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(CONFIGURATION) private readonly configuration: IdentityConfiguration,
    @Inject(AccountRepository) private readonly accounts: AccountRepository,
    @Inject(DemoCodeRepository) private readonly demoCodes: DemoCodeRepository,
  ) {}

  /** Codes that are still valid, newest first. @throws DomainError DEMO_ONLY */
  async codes(): Promise<DemoCode[]> {
    this.demandDemo();
    return this.demoCodes.listValid(this.database, this.clock.now(), codesShown);
  }

  /** The demonstration's staff and a few members. @throws DomainError DEMO_ONLY */
  async signIns(): Promise<Account[]> {
    this.demandDemo();
    return [
      ...(await this.accounts.demoStaff(this.database)),
      ...(await this.accounts.sampleMembers(this.database, membersShown)),
    ];
  }

  private demandDemo(): void {
    if (!isDemo(this.configuration)) {
      throw new DomainError('DEMO_ONLY', 'This exists in a demonstration only');
    }
  }
}

import { Database } from '@evergreen/persistence';
import { CONFIGURATION } from '@evergreen/service';
import { Inject, Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { demoStaff } from '../domain/demo-staff.ts';
import { type IdentityConfiguration, isDemo } from '../identity.config.ts';
import { AccountRepository } from '../persistence/account.repository.ts';

/** Gives a demonstration its staff when the service starts; elsewhere it does nothing. */
@Injectable()
export class SeedDemoStaff implements OnApplicationBootstrap {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(CONFIGURATION) private readonly configuration: IdentityConfiguration,
    @Inject(AccountRepository) private readonly accounts: AccountRepository,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    if (isDemo(this.configuration)) await this.run();
  }

  async run(): Promise<void> {
    await this.database.transaction((tx) => this.accounts.seedDemoStaff(tx, demoStaff));
  }
}

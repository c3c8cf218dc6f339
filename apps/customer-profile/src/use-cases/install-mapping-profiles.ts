import type { Clock } from '@evergreen/kernel';
import { Database } from '@evergreen/persistence';
import { CLOCK } from '@evergreen/service';
import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { installProfile, shippedProfiles } from '../persistence/mapping-profiles.repository.ts';

/** Brings the shipped profiles into the database before the service takes anything in. */
@Injectable()
export class InstallMappingProfiles implements OnModuleInit {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  onModuleInit(): Promise<void> {
    return this.run();
  }

  /** @throws Error when a shipped profile is not valid, or was changed without a new version */
  async run(): Promise<void> {
    const profiles = await shippedProfiles();
    await this.database.transaction(async (tx) => {
      for (const profile of profiles) await installProfile(tx, profile, this.clock.now());
    });
  }
}

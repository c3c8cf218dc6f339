import { Database } from '@evergreen/persistence';
import { Inject, Injectable } from '@nestjs/common';
import type { MappingProfile } from '../domain/mapping-profile.ts';
import { newestProfiles } from '../persistence/mapping-profiles.repository.ts';

@Injectable()
export class ListMappingProfiles {
  constructor(@Inject(Database) private readonly database: Database) {}

  /** The newest version of each. */
  run(): Promise<MappingProfile[]> {
    return newestProfiles(this.database);
  }
}

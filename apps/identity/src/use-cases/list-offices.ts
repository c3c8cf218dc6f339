import { Database } from '@evergreen/persistence';
import { CONFIGURATION } from '@evergreen/service';
import { Inject, Injectable } from '@nestjs/common';
import type { Office } from '../domain/office.ts';
import { type IdentityConfiguration, isDemo } from '../identity.config.ts';
import { OfficeRepository } from '../persistence/office.repository.ts';

/** All offices, parents before children. Everybody who works for the insurer knows them. */
@Injectable()
export class ListOffices {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(CONFIGURATION) private readonly configuration: IdentityConfiguration,
    @Inject(OfficeRepository) private readonly offices: OfficeRepository,
  ) {}

  run(): Promise<Office[]> {
    return this.offices.list(this.database, isDemo(this.configuration));
  }
}

import { type Clock, uuidv7 } from '@evergreen/kernel';
import { Database, type Transaction } from '@evergreen/persistence';
import { CLOCK, CONFIGURATION } from '@evergreen/service';
import { Inject, Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { demoOffices } from '../domain/demo-organisation.ts';
import { demoStaff } from '../domain/demo-staff.ts';
import { type IdentityConfiguration, isDemo } from '../identity.config.ts';
import { MadeOnceRepository } from '../persistence/made-once.repository.ts';
import { OfficeRepository } from '../persistence/office.repository.ts';
import { StaffRepository } from '../persistence/staff.repository.ts';
import { DemoCredentials } from './demo-credentials.ts';

/**
 * Gives a demonstration its offices, its staff and what these sign in with when the service starts; elsewhere it does
 * nothing. What is there already stays as it was left.
 */
@Injectable()
export class SeedDemoStaff implements OnApplicationBootstrap {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(CONFIGURATION) private readonly configuration: IdentityConfiguration,
    @Inject(OfficeRepository) private readonly offices: OfficeRepository,
    @Inject(StaffRepository) private readonly staff: StaffRepository,
    @Inject(MadeOnceRepository) private readonly made: MadeOnceRepository,
    @Inject(DemoCredentials) private readonly credentials: DemoCredentials,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    if (isDemo(this.configuration)) await this.run();
  }

  async run(): Promise<void> {
    await this.database.transaction(async (tx) => {
      // Processes that start together seed one after the other.
      await this.made.hold(tx, 'staff', 'demonstration');
      for (const office of demoOffices) await this.offices.add(tx, office);
      await this.credentials.issue(tx, await this.addPeople(tx));
    });
  }

  private async addPeople(tx: Transaction): Promise<{ accountId: string; staffNumber: string }[]> {
    const people: { accountId: string; staffNumber: string }[] = [];
    for (const { grants, ...person } of demoStaff) {
      const accountId = uuidv7(this.clock.now().getTime());
      if (await this.staff.add(tx, { accountId, ...person, isDemo: true })) {
        await this.staff.replaceGrants(tx, accountId, grants);
      }
      const known = await this.staff.byNumber(tx, person.staffNumber, this.clock.today());
      // The number may belong to somebody real, who signs in with what they chose.
      if (known?.isDemo === true) people.push(known);
    }
    return people;
  }
}

import { isWithin, narrowed } from '@evergreen/access';
import type { Clock } from '@evergreen/kernel';
import { Database } from '@evergreen/persistence';
import { CLOCK, CONFIGURATION } from '@evergreen/service';
import { Inject, Injectable } from '@nestjs/common';
import { type Actor, reachOf } from '../domain/actor.ts';
import { notFound } from '../domain/people.errors.ts';
import type { StaffProfile } from '../domain/staff.ts';
import { type IdentityConfiguration, isDemo } from '../identity.config.ts';
import { StaffRepository } from '../persistence/staff.repository.ts';
import { DescribeStaff } from './describe-staff.ts';

export interface StaffSearch {
  /** Undefined: everywhere the actor may look. */
  readonly office: string | undefined;
  /** Part of the name or start of the staff number; empty: everybody. */
  readonly text: string;
  readonly withInactive: boolean;
  readonly limit: number;
  /** Staff number the page before ended with. */
  readonly after: string | undefined;
}

export interface StaffPage {
  readonly staff: readonly StaffProfile[];
  /** Staff number to go on after; undefined: there is no more. */
  readonly next: string | undefined;
}

/** Looks people up at the actor's offices. */
@Injectable()
export class FindStaff {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(CONFIGURATION) private readonly configuration: IdentityConfiguration,
    @Inject(StaffRepository) private readonly staff: StaffRepository,
    @Inject(DescribeStaff) private readonly describe: DescribeStaff,
  ) {}

  /** By staff number. */
  list(actor: Actor, { office, limit, ...search }: StaffSearch): Promise<StaffPage> {
    const offices = narrowed(reachOf(actor, 'read', 'Staff'), office);
    return this.database.transaction(async (tx) => {
      // One more than asked for tells whether there is another page.
      const query = { ...search, offices, withDemo: isDemo(this.configuration), limit: limit + 1 };
      const found = await this.staff.list(tx, query);
      const staff = await this.describe.run(tx, found.slice(0, limit), actor);
      return { staff, next: found.length > limit ? staff.at(-1)?.staffNumber : undefined };
    });
  }

  /** @throws DomainError NOT_FOUND for somebody at another office too */
  get(actor: Actor, accountId: string): Promise<StaffProfile> {
    return this.database.transaction(async (tx) => {
      const staff = await this.staff.byId(tx, accountId, this.clock.today());
      if (staff === undefined || (staff.isDemo && !isDemo(this.configuration))) throw notFound();
      if (!isWithin(staff.orgPath, reachOf(actor, 'read', 'Staff'))) throw notFound();
      return this.describe.one(tx, accountId, actor);
    });
  }
}

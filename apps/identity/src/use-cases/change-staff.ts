import { isWithin } from '@evergreen/access';
import type { Clock } from '@evergreen/kernel';
import { Database, type Transaction } from '@evergreen/persistence';
import { CLOCK, CONFIGURATION } from '@evergreen/service';
import { Inject, Injectable } from '@nestjs/common';
import { type Actor, reachOf } from '../domain/actor.ts';
import { demandAllowed, judgeCharge, leavesNoAdministrator } from '../domain/grants.ts';
import { lastAdministrator, notFound } from '../domain/people.errors.ts';
import type { StaffAccount, StaffProfile } from '../domain/staff.ts';
import { type IdentityConfiguration, isDemo } from '../identity.config.ts';
import { AbsenceRepository } from '../persistence/absence.repository.ts';
import { StaffRepository } from '../persistence/staff.repository.ts';
import { DescribeStaff } from './describe-staff.ts';
import { TellSessions } from './tell-sessions.ts';

/** What every change of a person goes through: who may, what follows for those whose rights it changes. */
@Injectable()
export class ChangeStaff {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(CONFIGURATION) private readonly configuration: IdentityConfiguration,
    @Inject(StaffRepository) private readonly staff: StaffRepository,
    @Inject(AbsenceRepository) private readonly absences: AbsenceRepository,
    @Inject(DescribeStaff) private readonly describe: DescribeStaff,
    @Inject(TellSessions) private readonly sessions: TellSessions,
  ) {}

  /**
   * @param change does it and returns the accounts whose sessions must learn of it
   * @throws DomainError NOT_FOUND for somebody at another office too
   */
  async run(
    actor: Actor,
    action: 'manage' | 'arrange',
    accountId: string,
    change: (tx: Transaction, staff: StaffAccount) => Promise<readonly string[]>,
  ): Promise<StaffProfile> {
    const { profile, affected } = await this.database.transaction(async (tx) => {
      const staff = await this.staff.lock(tx, accountId, this.clock.today());
      if (staff === undefined || (staff.isDemo && !isDemo(this.configuration))) throw notFound();
      if (!isWithin(staff.orgPath, reachOf(actor, action, 'Staff'))) throw notFound();
      const affected = await change(tx, staff);
      if (affected.length > 0) await this.staff.raisePermissions(tx, affected);
      return { profile: await this.describe.one(tx, accountId, actor), affected };
    });
    this.sessions.changed(affected);
    return profile;
  }

  /** The person and whoever stands in for them today. */
  async withDeputies(tx: Transaction, accountId: string): Promise<string[]> {
    return [accountId, ...(await this.absences.deputiesOf(tx, accountId, this.clock.today()))];
  }

  /**
   * Whoever may enter as somebody can stand in for whomever they stand in for, today or on a day to come.
   * @throws DomainError GRANT_REFUSED when they may do more, by then, than the actor could give them
   */
  async demandCharge(tx: Transaction, actor: Actor, staff: StaffAccount): Promise<void> {
    const lent = await this.absences.lentTo(tx, staff.accountId, this.clock.today());
    demandAllowed(judgeCharge(actor, [...staff.grants, ...lent]));
  }

  /** @throws DomainError LAST_ADMINISTRATOR when nobody else administers the company */
  async demandAdministrator(
    tx: Transaction,
    before: StaffAccount,
    after: Pick<StaffAccount, 'isActive' | 'grants'>,
  ): Promise<void> {
    if (!leavesNoAdministrator(before, after, 0)) return;
    // One at a time, or the last two could go at once, each relying on the other.
    await this.staff.holdAdministrators(tx);
    const others = await this.staff.otherAdministrators(tx, before.accountId, isDemo(this.configuration));
    if (leavesNoAdministrator(before, after, others)) throw lastAdministrator();
  }
}

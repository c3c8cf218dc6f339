import { isWithin, narrowed } from '@evergreen/access';
import { AuditTrail } from '@evergreen/audit';
import { type Clock, isUuid } from '@evergreen/kernel';
import { Database, type Transaction } from '@evergreen/persistence';
import { CLOCK, CONFIGURATION } from '@evergreen/service';
import { Inject, Injectable } from '@nestjs/common';
import { notFound } from '../domain/people.errors.ts';
import { openSince, sessionRules } from '../domain/session.ts';
import type { StaffAccount } from '../domain/staff.ts';
import { type IdentityConfiguration, isDemo } from '../identity.config.ts';
import { SessionRepository, type StaffSession } from '../persistence/session.repository.ts';
import { StaffRepository } from '../persistence/staff.repository.ts';
import { Notices } from './notices.ts';
import { TellSessions } from './tell-sessions.ts';

/** Open sign-ins of staff, and their end by an administrator. All of it is cut to the offices the caller may act for. */
@Injectable()
export class StaffSessions {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(CONFIGURATION) private readonly configuration: IdentityConfiguration,
    @Inject(StaffRepository) private readonly staff: StaffRepository,
    @Inject(SessionRepository) private readonly sessions: SessionRepository,
    @Inject(Notices) private readonly notices: Notices,
    @Inject(TellSessions) private readonly tellSessions: TellSessions,
    @Inject(AuditTrail) private readonly audit: AuditTrail,
  ) {}

  /** Newest first. */
  async list(
    offices: readonly string[],
    asked: { readonly office?: string | undefined; readonly accountId?: string | undefined },
  ): Promise<StaffSession[]> {
    if (asked.accountId !== undefined && !isUuid(asked.accountId)) return [];
    const where = {
      offices: narrowed(offices, asked.office),
      accountId: asked.accountId,
      withDemoStaff: isDemo(this.configuration),
    };
    return this.sessions.listOpenOfOffices(
      this.database,
      where,
      openSince(this.clock.now()),
      sessionRules.listedMax,
    );
  }

  /** One that has ended already is no error. @throws DomainError NOT_FOUND */
  async end(offices: readonly string[], sessionId: string): Promise<void> {
    const accountId = await this.database.transaction(async (tx) => {
      const owner = isUuid(sessionId) ? await this.sessions.staffAccountOf(tx, sessionId) : undefined;
      const staff = await this.within(tx, offices, owner);
      const ended = await this.sessions.endById(tx, sessionId, staff.accountId, this.clock.now());
      if (ended === undefined) return staff.accountId;
      await this.notices.tell(tx, staff.accountId, 'SESSIONS_ENDED');
      await this.audit.record(tx, {
        act: 'session.ended',
        recordKind: 'session',
        recordId: sessionId,
        orgPath: staff.orgPath,
        after: { how: 'ended-by-administrator', accountId: staff.accountId },
      });
      return staff.accountId;
    });
    this.tellSessions.changed([accountId]);
  }

  private async within(
    tx: Transaction,
    offices: readonly string[],
    accountId: string | undefined,
  ): Promise<StaffAccount> {
    const staff =
      accountId === undefined ? undefined : await this.staff.byId(tx, accountId, this.clock.today());
    const isThere = staff !== undefined && (isDemo(this.configuration) || !staff.isDemo);
    if (!isThere || !isWithin(staff.orgPath, offices)) throw notFound();
    return staff;
  }
}

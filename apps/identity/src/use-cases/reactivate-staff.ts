import { AuditTrail } from '@evergreen/audit';
import type { Transaction } from '@evergreen/persistence';
import { Inject, Injectable } from '@nestjs/common';
import type { Actor } from '../domain/actor.ts';
import { changedMeanwhile, officeUnknown } from '../domain/people.errors.ts';
import type { StaffAccount, StaffProfile } from '../domain/staff.ts';
import { OfficeRepository } from '../persistence/office.repository.ts';
import { SessionRepository } from '../persistence/session.repository.ts';
import { StaffRepository } from '../persistence/staff.repository.ts';
import { ChangeStaff } from './change-staff.ts';

/** Lets somebody in again, with the grants they had: so it takes who may give these. */
@Injectable()
export class ReactivateStaff {
  constructor(
    @Inject(ChangeStaff) private readonly changes: ChangeStaff,
    @Inject(StaffRepository) private readonly staff: StaffRepository,
    @Inject(OfficeRepository) private readonly offices: OfficeRepository,
    @Inject(SessionRepository) private readonly sessions: SessionRepository,
    @Inject(AuditTrail) private readonly audit: AuditTrail,
  ) {}

  /** @throws DomainError NOT_FOUND, GRANT_REFUSED, CHANGED_MEANWHILE; OFFICE_UNKNOWN when their office is closed */
  run(actor: Actor, accountId: string, version: bigint): Promise<StaffProfile> {
    return this.changes.run(actor, 'manage', accountId, (tx, staff) =>
      this.reactivate(tx, actor, staff, version),
    );
  }

  private async reactivate(
    tx: Transaction,
    actor: Actor,
    staff: StaffAccount,
    version: bigint,
  ): Promise<readonly string[]> {
    const { accountId, orgPath } = staff;
    // It may be the same call once more.
    if (staff.isActive) return [];
    await this.changes.demandCharge(tx, actor, staff);
    if (staff.version !== version) throw changedMeanwhile(staff.version);
    if (!(await this.offices.holdOpen(tx, [orgPath])).has(orgPath)) throw officeUnknown(orgPath);
    await this.staff.change(tx, { ...staff, isActive: true });
    // Whoever was just signing in when they were deactivated holds a session that opened nothing: it stays that way.
    await this.sessions.endAllOf(tx, accountId);
    await this.audit.record(tx, {
      act: 'staff.reactivated',
      recordKind: 'staff',
      recordId: accountId,
      orgPath,
      before: { isActive: false },
      after: { isActive: true },
    });
    return this.changes.withDeputies(tx, accountId);
  }
}

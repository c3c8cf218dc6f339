import { AuditTrail } from '@evergreen/audit';
import type { Transaction } from '@evergreen/persistence';
import { Inject, Injectable } from '@nestjs/common';
import type { Actor } from '../domain/actor.ts';
import { demandAllowed, judgeCharge } from '../domain/grants.ts';
import { changedMeanwhile } from '../domain/people.errors.ts';
import type { StaffAccount, StaffProfile } from '../domain/staff.ts';
import { SessionRepository } from '../persistence/session.repository.ts';
import { StaffRepository } from '../persistence/staff.repository.ts';
import { ChangeStaff } from './change-staff.ts';

export interface DeactivateStaffCommand {
  readonly accountId: string;
  readonly reason: string;
  readonly version: bigint;
}

/** Ends somebody's access at once, and that of whoever stands in for them. What they did stays theirs. */
@Injectable()
export class DeactivateStaff {
  constructor(
    @Inject(ChangeStaff) private readonly changes: ChangeStaff,
    @Inject(StaffRepository) private readonly staff: StaffRepository,
    @Inject(SessionRepository) private readonly sessions: SessionRepository,
    @Inject(AuditTrail) private readonly audit: AuditTrail,
  ) {}

  /** @throws DomainError NOT_FOUND, GRANT_REFUSED, CHANGED_MEANWHILE, LAST_ADMINISTRATOR */
  run(actor: Actor, command: DeactivateStaffCommand): Promise<StaffProfile> {
    return this.changes.run(actor, 'manage', command.accountId, (tx, staff) =>
      this.deactivate(tx, actor, staff, command),
    );
  }

  private async deactivate(
    tx: Transaction,
    actor: Actor,
    staff: StaffAccount,
    { reason, version }: DeactivateStaffCommand,
  ): Promise<readonly string[]> {
    const { accountId, orgPath } = staff;
    // It may be the same call once more.
    if (!staff.isActive) return [];
    demandAllowed(judgeCharge(actor, staff.grants));
    if (staff.version !== version) throw changedMeanwhile(staff.version);
    await this.changes.demandAdministrator(tx, staff, { isActive: false, grants: staff.grants });
    await this.staff.change(tx, { ...staff, isActive: false });
    const sessionsEnded = await this.sessions.endAllOf(tx, accountId);
    await this.audit.record(tx, {
      act: 'staff.deactivated',
      recordKind: 'staff',
      recordId: accountId,
      orgPath,
      before: { isActive: true },
      after: { isActive: false, sessionsEnded },
      reason,
    });
    return this.changes.withDeputies(tx, accountId);
  }
}

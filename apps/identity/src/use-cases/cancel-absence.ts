import { AuditTrail } from '@evergreen/audit';
import type { Clock } from '@evergreen/kernel';
import type { Transaction } from '@evergreen/persistence';
import { CLOCK } from '@evergreen/service';
import { Inject, Injectable } from '@nestjs/common';
import { isAway } from '../domain/absence.ts';
import type { Actor } from '../domain/actor.ts';
import { notFound } from '../domain/people.errors.ts';
import type { StaffAccount, StaffProfile } from '../domain/staff.ts';
import { AbsenceRepository } from '../persistence/absence.repository.ts';
import { StaffRepository } from '../persistence/staff.repository.ts';
import { ChangeStaff } from './change-staff.ts';

/** Calls leave off; a deputy's grants end with it. Leave that is over or called off already stays as it is. */
@Injectable()
export class CancelAbsence {
  constructor(
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(ChangeStaff) private readonly changes: ChangeStaff,
    @Inject(StaffRepository) private readonly staff: StaffRepository,
    @Inject(AbsenceRepository) private readonly absences: AbsenceRepository,
    @Inject(AuditTrail) private readonly audit: AuditTrail,
  ) {}

  /** @throws DomainError NOT_FOUND */
  run(actor: Actor, accountId: string, absenceId: string): Promise<StaffProfile> {
    return this.changes.run(actor, 'arrange', accountId, (tx, staff) => this.cancel(tx, staff, absenceId));
  }

  private async cancel(tx: Transaction, staff: StaffAccount, absenceId: string): Promise<readonly string[]> {
    const { accountId, orgPath } = staff;
    const today = this.clock.today();
    const absence = await this.absences.find(tx, accountId, absenceId);
    if (absence === undefined) throw notFound();
    const { fromOn, toOn, deputyAccountId } = absence;
    if (toOn < today || !(await this.absences.cancel(tx, absenceId, this.clock.now()))) return [];
    await this.staff.change(tx, staff);
    await this.audit.record(tx, {
      act: 'staff.absence-cancelled',
      recordKind: 'staff',
      recordId: accountId,
      orgPath,
      before: { absenceId, fromOn, toOn, deputyAccountId },
    });
    return deputyAccountId !== null && isAway(absence, today) ? [deputyAccountId] : [];
  }
}

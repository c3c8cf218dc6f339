import type { Grant } from '@evergreen/access';
import { AuditTrail } from '@evergreen/audit';
import type { Transaction } from '@evergreen/persistence';
import { Inject, Injectable } from '@nestjs/common';
import type { Actor } from '../domain/actor.ts';
import { demandAllowed, grantsWithout, isSameGrants, judgeGrants } from '../domain/grants.ts';
import { changedMeanwhile, officeUnknown } from '../domain/people.errors.ts';
import type { StaffAccount, StaffProfile } from '../domain/staff.ts';
import { OfficeRepository } from '../persistence/office.repository.ts';
import { StaffRepository } from '../persistence/staff.repository.ts';
import { ChangeStaff } from './change-staff.ts';
import { Notices } from './notices.ts';

/** Replaces what somebody may do. It counts from their next request, and so for whoever stands in for them. */
@Injectable()
export class SetGrants {
  constructor(
    @Inject(ChangeStaff) private readonly changes: ChangeStaff,
    @Inject(StaffRepository) private readonly staff: StaffRepository,
    @Inject(OfficeRepository) private readonly offices: OfficeRepository,
    @Inject(Notices) private readonly notices: Notices,
    @Inject(AuditTrail) private readonly audit: AuditTrail,
  ) {}

  /**
   * @param grants each once, in the order they are kept in
   * @throws DomainError NOT_FOUND, GRANT_REFUSED, CHANGED_MEANWHILE, OFFICE_UNKNOWN, LAST_ADMINISTRATOR
   */
  run(actor: Actor, accountId: string, grants: readonly Grant[], version: bigint): Promise<StaffProfile> {
    return this.changes.run(actor, 'manage', accountId, (tx, staff) =>
      this.set(tx, actor, staff, grants, version),
    );
  }

  private async set(
    tx: Transaction,
    actor: Actor,
    staff: StaffAccount,
    grants: readonly Grant[],
    version: bigint,
  ): Promise<readonly string[]> {
    const { accountId, orgPath } = staff;
    // It may be the same call once more.
    if (isSameGrants(staff.grants, grants)) return [];
    demandAllowed(judgeGrants(actor, accountId, staff.grants, grants));
    if (staff.version !== version) throw changedMeanwhile(staff.version);
    await this.demandOffices(tx, grantsWithout(grants, staff.grants));
    await this.changes.demandAdministrator(tx, staff, { isActive: staff.isActive, grants });
    await this.staff.replaceGrants(tx, accountId, grants);
    await this.staff.change(tx, staff);
    await this.notices.tell(tx, accountId, 'GRANTS_CHANGED');
    await this.audit.record(tx, {
      act: 'staff.grants-changed',
      recordKind: 'staff',
      recordId: accountId,
      orgPath,
      before: { grants: staff.grants },
      after: { grants },
    });
    return this.changes.withDeputies(tx, accountId);
  }

  private async demandOffices(tx: Transaction, given: readonly Grant[]): Promise<void> {
    const open = await this.offices.holdOpen(
      tx,
      given.map(({ orgPath }) => orgPath),
    );
    const unknown = given.find(({ orgPath }) => !open.has(orgPath));
    if (unknown) throw officeUnknown(unknown.orgPath);
  }
}

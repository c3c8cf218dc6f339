import { isWithin } from '@evergreen/access';
import { AuditTrail } from '@evergreen/audit';
import type { Transaction } from '@evergreen/persistence';
import { sealField } from '@evergreen/personal-data';
import { Inject, Injectable } from '@nestjs/common';
import { type Actor, reachOf } from '../domain/actor.ts';
import { demandAllowed, judgeCharge } from '../domain/grants.ts';
import { changedMeanwhile, officeUnknown } from '../domain/people.errors.ts';
import type { StaffAccount, StaffProfile } from '../domain/staff.ts';
import { OfficeRepository } from '../persistence/office.repository.ts';
import { StaffRepository } from '../persistence/staff.repository.ts';
import { AccountKeys } from './account-keys.ts';
import { ChangeStaff } from './change-staff.ts';
import { DescribeStaff, emailPlace } from './describe-staff.ts';

export interface UpdateStaffCommand {
  readonly accountId: string;
  readonly name: string;
  readonly orgPath: string;
  /** Empty where none is known. */
  readonly email: string;
  readonly version: bigint;
}

/** Changes somebody's name, office and e-mail. What they may do stays as it is. */
@Injectable()
export class UpdateStaff {
  constructor(
    @Inject(ChangeStaff) private readonly changes: ChangeStaff,
    @Inject(StaffRepository) private readonly staff: StaffRepository,
    @Inject(OfficeRepository) private readonly offices: OfficeRepository,
    @Inject(AccountKeys) private readonly keys: AccountKeys,
    @Inject(DescribeStaff) private readonly describe: DescribeStaff,
    @Inject(AuditTrail) private readonly audit: AuditTrail,
  ) {}

  /** @throws DomainError NOT_FOUND, GRANT_REFUSED, CHANGED_MEANWHILE; OFFICE_UNKNOWN for a new office out of reach */
  run(actor: Actor, command: UpdateStaffCommand): Promise<StaffProfile> {
    return this.changes.run(actor, 'manage', command.accountId, (tx, staff) =>
      this.update(tx, actor, staff, command),
    );
  }

  private async update(
    tx: Transaction,
    actor: Actor,
    staff: StaffAccount,
    { name, orgPath, email, version }: UpdateStaffCommand,
  ): Promise<readonly string[]> {
    const { accountId } = staff;
    const isEmailNew = (await this.emailOf(tx, accountId)) !== email;
    const isMoved = staff.orgPath !== orgPath;
    const isRenamed = staff.name !== name;
    // It may be the same call once more.
    if (!isEmailNew && !isMoved && !isRenamed) return [];
    demandAllowed(judgeCharge(actor, staff.grants));
    if (staff.version !== version) throw changedMeanwhile(staff.version);
    if (isMoved) await this.demandOffice(tx, actor, orgPath);
    await this.staff.change(tx, { ...staff, name, orgPath });
    if (isEmailNew) await this.setEmail(tx, accountId, email);
    await this.audit.record(tx, {
      act: 'staff.updated',
      recordKind: 'staff',
      recordId: accountId,
      orgPath,
      before: { ...(isRenamed ? { name: staff.name } : {}), ...(isMoved ? { orgPath: staff.orgPath } : {}) },
      after: {
        ...(isRenamed ? { name } : {}),
        ...(isMoved ? { orgPath } : {}),
        ...(isEmailNew ? { email: 'changed' } : {}),
      },
    });
    return isMoved || isRenamed ? [accountId] : [];
  }

  private async demandOffice(tx: Transaction, actor: Actor, orgPath: string): Promise<void> {
    const isInReach = isWithin(orgPath, reachOf(actor, 'manage', 'Staff'));
    if (!isInReach || !(await this.offices.holdOpen(tx, [orgPath])).has(orgPath)) {
      throw officeUnknown(orgPath);
    }
  }

  private async emailOf(tx: Transaction, accountId: string): Promise<string> {
    const [details] = await this.staff.details(tx, [accountId]);
    return details?.email ? this.describe.openEmail(tx, accountId, details.email) : '';
  }

  private async setEmail(tx: Transaction, accountId: string, email: string): Promise<void> {
    const sealed =
      email === '' ? null : sealField(await this.keys.keyOf(tx, accountId), email, emailPlace(accountId));
    await this.staff.setEmail(tx, accountId, sealed);
  }
}

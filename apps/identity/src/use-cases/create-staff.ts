import { type Grant, isWithin } from '@evergreen/access';
import { AuditTrail } from '@evergreen/audit';
import { type Clock, uuidv7 } from '@evergreen/kernel';
import { Database, type Transaction } from '@evergreen/persistence';
import { sealField } from '@evergreen/personal-data';
import { CLOCK } from '@evergreen/service';
import { Inject, Injectable } from '@nestjs/common';
import { type Actor, reachOf } from '../domain/actor.ts';
import { demandAllowed, judgeGrants } from '../domain/grants.ts';
import { askedDigest, isSameDigest } from '../domain/made-once.ts';
import { keyReused, officeUnknown, staffNumberTaken } from '../domain/people.errors.ts';
import type { StaffProfile } from '../domain/staff.ts';
import { type MadeOnce, MadeOnceRepository } from '../persistence/made-once.repository.ts';
import { OfficeRepository } from '../persistence/office.repository.ts';
import { StaffRepository } from '../persistence/staff.repository.ts';
import { AccountKeys } from './account-keys.ts';
import { DescribeStaff, emailPlace } from './describe-staff.ts';
import { IssueActivation } from './issue-activation.ts';

export interface CreateStaffCommand {
  readonly key: string;
  readonly staffNumber: string;
  readonly name: string;
  readonly orgPath: string;
  /** Each once, in the order they are kept in. */
  readonly grants: readonly Grant[];
  /** Empty where none is known. */
  readonly email: string;
}

export interface CreatedStaff {
  readonly staff: StaffProfile;
  /** Shown once: empty when an earlier call with the key had made the person. */
  readonly activationPassword: string;
}

/** Takes somebody on. The key makes it happen once, however often it is asked for. */
@Injectable()
export class CreateStaff {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(StaffRepository) private readonly staff: StaffRepository,
    @Inject(OfficeRepository) private readonly offices: OfficeRepository,
    @Inject(MadeOnceRepository) private readonly made: MadeOnceRepository,
    @Inject(AccountKeys) private readonly keys: AccountKeys,
    @Inject(IssueActivation) private readonly activation: IssueActivation,
    @Inject(DescribeStaff) private readonly describe: DescribeStaff,
    @Inject(AuditTrail) private readonly audit: AuditTrail,
  ) {}

  /** @throws DomainError OFFICE_UNKNOWN, GRANT_REFUSED, KEY_REUSED, STAFF_NUMBER_TAKEN */
  async run(actor: Actor, command: CreateStaffCommand): Promise<CreatedStaff> {
    const { key, orgPath, grants } = command;
    if (!isWithin(orgPath, reachOf(actor, 'manage', 'Staff'))) throw officeUnknown(orgPath);
    demandAllowed(judgeGrants(actor, undefined, [], grants));
    return this.database.transaction(async (tx) => {
      await this.made.hold(tx, 'staff', key);
      const earlier = await this.made.find(tx, 'staff', key);
      return earlier ? this.again(tx, actor, command, earlier) : this.create(tx, actor, command);
    });
  }

  private async again(
    tx: Transaction,
    actor: Actor,
    command: CreateStaffCommand,
    { accountId, digest }: MadeOnce,
  ): Promise<CreatedStaff> {
    const asked = askedDigest(await this.keys.keyOf(tx, accountId), askedOf(command));
    if (!isSameDigest(asked, digest)) throw keyReused(command.key);
    return { staff: await this.describe.one(tx, accountId, actor), activationPassword: '' };
  }

  private async create(tx: Transaction, actor: Actor, command: CreateStaffCommand): Promise<CreatedStaff> {
    const { key, staffNumber, name, orgPath, grants, email } = command;
    const paths = [orgPath, ...grants.map((grant) => grant.orgPath)];
    const open = await this.offices.holdOpen(tx, paths);
    const unknown = paths.find((path) => !open.has(path));
    if (unknown !== undefined) throw officeUnknown(unknown);
    const accountId = uuidv7(this.clock.now().getTime());
    if (!(await this.staff.add(tx, { accountId, staffNumber, name, orgPath, isDemo: false }))) {
      throw staffNumberTaken(staffNumber);
    }
    await this.staff.replaceGrants(tx, accountId, grants);
    const accountKey = await this.keys.keyOf(tx, accountId);
    if (email !== '') {
      await this.staff.setEmail(tx, accountId, sealField(accountKey, email, emailPlace(accountId)));
    }
    const digest = askedDigest(accountKey, askedOf(command));
    await this.made.add(tx, { kind: 'staff', key, accountId, recordId: accountId, digest });
    const activationPassword = await this.activation.run(tx, accountId);
    await this.audit.record(tx, {
      act: 'staff.created',
      recordKind: 'staff',
      recordId: accountId,
      orgPath,
      after: { staffNumber, name, orgPath, grants, ...(email === '' ? {} : { email: 'changed' }) },
    });
    return { staff: await this.describe.one(tx, accountId, actor), activationPassword };
  }
}

function askedOf({ staffNumber, name, orgPath, grants, email }: CreateStaffCommand): unknown[] {
  return [staffNumber, name, orgPath, grants.map(({ role, orgPath: office }) => [role, office]), email];
}

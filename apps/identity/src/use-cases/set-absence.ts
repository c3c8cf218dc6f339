import { isWithin } from '@evergreen/access';
import { AuditTrail } from '@evergreen/audit';
import { type Clock, uuidv7 } from '@evergreen/kernel';
import type { Transaction } from '@evergreen/persistence';
import { CLOCK, CONFIGURATION } from '@evergreen/service';
import { Inject, Injectable } from '@nestjs/common';
import { demandDeputy, demandFreeDays, isAway, judgeDeputy, type Leave } from '../domain/absence.ts';
import { type Actor, reachOf } from '../domain/actor.ts';
import { askedDigest, isSameDigest } from '../domain/made-once.ts';
import { keyReused } from '../domain/people.errors.ts';
import type { StaffAccount, StaffProfile } from '../domain/staff.ts';
import { type IdentityConfiguration, isDemo } from '../identity.config.ts';
import { AbsenceRepository } from '../persistence/absence.repository.ts';
import { MadeOnceRepository } from '../persistence/made-once.repository.ts';
import { StaffRepository } from '../persistence/staff.repository.ts';
import { AccountKeys } from './account-keys.ts';
import { ChangeStaff } from './change-staff.ts';
import { Notices } from './notices.ts';

export interface SetAbsenceCommand extends Leave {
  readonly key: string;
  readonly accountId: string;
  /** Undefined: nobody stands in. */
  readonly deputyAccountId: string | undefined;
}

/** Arranges leave, once for a key. Asked for with the same days and deputy, it is arranged already. */
@Injectable()
export class SetAbsence {
  constructor(
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(CONFIGURATION) private readonly configuration: IdentityConfiguration,
    @Inject(ChangeStaff) private readonly changes: ChangeStaff,
    @Inject(StaffRepository) private readonly staff: StaffRepository,
    @Inject(AbsenceRepository) private readonly absences: AbsenceRepository,
    @Inject(MadeOnceRepository) private readonly made: MadeOnceRepository,
    @Inject(AccountKeys) private readonly keys: AccountKeys,
    @Inject(Notices) private readonly notices: Notices,
    @Inject(AuditTrail) private readonly audit: AuditTrail,
  ) {}

  /**
   * A call that comes again changes nothing, also when the leave was called off in between.
   * @throws DomainError NOT_FOUND, INVALID_INPUT for the days, DEPUTY_REFUSED with the reason, KEY_REUSED
   */
  run(actor: Actor, command: SetAbsenceCommand): Promise<StaffProfile> {
    return this.changes.run(actor, 'arrange', command.accountId, (tx, staff) =>
      this.set(tx, actor, staff, command),
    );
  }

  private async set(
    tx: Transaction,
    actor: Actor,
    staff: StaffAccount,
    command: SetAbsenceCommand,
  ): Promise<readonly string[]> {
    const { fromOn, toOn, deputyAccountId } = command;
    const { accountId, orgPath } = staff;
    const today = this.clock.today();
    const once = await this.once(tx, command);
    if (once.isMade) return [];
    const arranged = await this.absences.arranged(tx, [accountId], today);
    const asArranged = arranged.find(
      (each) =>
        each.fromOn === fromOn && each.toOn === toOn && each.deputyAccountId === (deputyAccountId ?? null),
    );
    if (asArranged) {
      await once.note(asArranged.absenceId);
      return [];
    }
    demandFreeDays({ fromOn, toOn }, arranged, today);
    if (deputyAccountId !== undefined) {
      await this.appoint(tx, actor, { ...staff, fromOn, toOn }, deputyAccountId);
    }
    const absence = {
      absenceId: uuidv7(),
      accountId,
      fromOn,
      toOn,
      deputyAccountId: deputyAccountId ?? null,
    };
    await this.absences.add(tx, absence);
    await once.note(absence.absenceId);
    await this.staff.change(tx, staff);
    await this.audit.record(tx, {
      act: 'staff.absence-set',
      recordKind: 'staff',
      recordId: accountId,
      orgPath,
      after: { ...absence },
    });
    return deputyAccountId !== undefined && isAway({ fromOn, toOn }, today) ? [deputyAccountId] : [];
  }

  /** Whether the key was used for this before, and what notes that it was. */
  private async once(tx: Transaction, { key, accountId, fromOn, toOn, deputyAccountId }: SetAbsenceCommand) {
    await this.made.hold(tx, 'absence', key);
    const asked = [accountId, fromOn, toOn, deputyAccountId ?? null];
    const digest = askedDigest(await this.keys.keyOf(tx, accountId), asked);
    const earlier = await this.made.find(tx, 'absence', key);
    if (earlier && !isSameDigest(earlier.digest, digest)) throw keyReused(key);
    return {
      isMade: earlier !== undefined,
      note: (recordId: string) => this.made.add(tx, { kind: 'absence', key, accountId, recordId, digest }),
    };
  }

  /** Both are told of it. */
  private async appoint(
    tx: Transaction,
    actor: Actor,
    away: StaffAccount & Leave,
    deputyAccountId: string,
  ): Promise<void> {
    const deputy = await this.deputy(tx, actor, deputyAccountId);
    demandDeputy(judgeDeputy(actor, away, deputy));
    const days = { from: away.fromOn, to: away.toOn };
    await this.notices.tell(tx, deputyAccountId, 'DEPUTY_APPOINTED', { ...days, name: away.name });
    await this.notices.tell(tx, away.accountId, 'DEPUTY_STANDS_IN', { ...days, name: deputy?.name ?? '' });
  }

  /** As far as the actor can see them. */
  private async deputy(tx: Transaction, actor: Actor, accountId: string) {
    const today = this.clock.today();
    const deputy = await this.staff.byId(tx, accountId, today);
    if (deputy === undefined || (deputy.isDemo && !isDemo(this.configuration))) return undefined;
    if (!isWithin(deputy.orgPath, reachOf(actor, 'read', 'Staff'))) return undefined;
    return { ...deputy, leave: await this.absences.arranged(tx, [accountId], today) };
  }
}

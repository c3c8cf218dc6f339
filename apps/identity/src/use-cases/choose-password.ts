import { AuditTrail } from '@evergreen/audit';
import { type Clock, DomainError } from '@evergreen/kernel';
import { type Transaction } from '@evergreen/persistence';
import { CLOCK } from '@evergreen/service';
import { Inject, Injectable } from '@nestjs/common';
import type { Origin } from '../domain/origin.ts';
import { passwordFault, passwordForm, passwordRefused, personalWords } from '../domain/password.ts';
import type { StaffAccount } from '../domain/staff.ts';
import { ChallengeRepository } from '../persistence/challenge.repository.ts';
import { CredentialRepository, type StaffCredential } from '../persistence/credential.repository.ts';
import { DemoCredentialRepository } from '../persistence/demo-credential.repository.ts';
import { isCommonPassword } from './common-passwords.ts';
import { Notices } from './notices.ts';
import { PasswordHasher } from './password-hasher.ts';
import { callerOf } from './session-caller.ts';

/** Puts a password of a person's own choice in place of the one they have. */
@Injectable()
export class ChoosePassword {
  constructor(
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(PasswordHasher) private readonly hasher: PasswordHasher,
    @Inject(CredentialRepository) private readonly credentials: CredentialRepository,
    @Inject(ChallengeRepository) private readonly challenges: ChallengeRepository,
    @Inject(DemoCredentialRepository) private readonly demoCredentials: DemoCredentialRepository,
    @Inject(Notices) private readonly notices: Notices,
    @Inject(AuditTrail) private readonly audit: AuditTrail,
  ) {}

  /**
   * What takes long, before any transaction.
   * @returns the hash to keep
   * @throws DomainError PASSWORD_REFUSED with the reason, SERVICE_UNAVAILABLE
   */
  async prepare(
    person: { readonly staffNumber: string; readonly name: string },
    current: StaffCredential,
    typed: string,
  ): Promise<string> {
    const fault = passwordFault(passwordForm(typed), personalWords(person), isCommonPassword);
    if (fault !== undefined) throw passwordRefused(fault);
    if (await this.hasher.isRight(current.passwordHash, typed)) throw passwordRefused('SAME_AS_BEFORE');
    return this.hasher.hash(typed);
  }

  /**
   * Ends every sign-in that is under way: the one before was proved in it, by whomever.
   * @param chosen.origin of somebody who is only just signing in
   * @throws DomainError CHANGED_MEANWHILE when the password is no longer the one that was looked at
   */
  async keep(
    tx: Transaction,
    staff: StaffAccount,
    chosen: { readonly hash: string; readonly current: StaffCredential; readonly origin?: Origin },
  ): Promise<void> {
    const { accountId } = staff;
    const { hash, current, origin } = chosen;
    const password = { hash, replaces: current.passwordHash, at: this.clock.now() };
    if (!(await this.credentials.choosePassword(tx, accountId, password))) {
      throw new DomainError('CHANGED_MEANWHILE', 'The password was changed in the meantime');
    }
    // Once the password has changed: who signs in with the one before has begun by now, or finds it gone.
    await this.challenges.endAllOf(tx, accountId);
    await this.demoCredentials.forget(tx, accountId);
    await this.notices.tell(tx, accountId, 'PASSWORD_CHANGED');
    await this.audit.record(tx, {
      act: 'password.changed',
      recordKind: 'staff',
      recordId: accountId,
      orgPath: staff.orgPath,
      ...(origin && { actor: callerOf(staff), address: origin.address }),
    });
  }
}

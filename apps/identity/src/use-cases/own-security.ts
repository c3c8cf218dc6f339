import { AuditTrail } from '@evergreen/audit';
import { DomainError } from '@evergreen/kernel';
import { Database } from '@evergreen/persistence';
import { Inject, Injectable } from '@nestjs/common';
import { ofSignedIn, signInRefused, tooManyAnswers, whoOf } from '../domain/sign-in-failure.ts';
import { CredentialRepository, type StaffCredential } from '../persistence/credential.repository.ts';
import { DemoCredentialRepository } from '../persistence/demo-credential.repository.ts';
import { SessionRepository } from '../persistence/session.repository.ts';
import { ChoosePassword } from './choose-password.ts';
import { FindAccount } from './find-account.ts';
import { Notices } from './notices.ts';
import { PasswordHasher } from './password-hasher.ts';
import { RecoveryCodes } from './recovery-codes.ts';
import { TellSessions } from './tell-sessions.ts';
import { WrongAnswers } from './wrong-answers.ts';

/** A member of staff about their own account. */
export interface OwnAccount {
  readonly accountId: string;
  readonly staffNumber: string;
  readonly sessionId: string | undefined;
  /** Where they call from. */
  readonly address: string;
}

export interface Security {
  readonly hasPassword: boolean;
  readonly passwordChangedAt: Date | null;
  readonly hasTotp: boolean;
  readonly recoveryCodesLeft: number;
}

/** What staff sign in with, and changes to it by themselves. The door asks for the fresh proof. */
@Injectable()
export class OwnSecurity {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(FindAccount) private readonly accounts: FindAccount,
    @Inject(PasswordHasher) private readonly hasher: PasswordHasher,
    @Inject(CredentialRepository) private readonly credentials: CredentialRepository,
    @Inject(DemoCredentialRepository) private readonly demoCredentials: DemoCredentialRepository,
    @Inject(SessionRepository) private readonly sessions: SessionRepository,
    @Inject(ChoosePassword) private readonly choosePassword: ChoosePassword,
    @Inject(RecoveryCodes) private readonly recoveryCodes: RecoveryCodes,
    @Inject(WrongAnswers) private readonly wrongAnswers: WrongAnswers,
    @Inject(Notices) private readonly notices: Notices,
    @Inject(TellSessions) private readonly tellSessions: TellSessions,
    @Inject(AuditTrail) private readonly audit: AuditTrail,
  ) {}

  async show(accountId: string): Promise<Security> {
    const [credential, recoveryCodesLeft] = await Promise.all([
      this.credentials.find(this.database, accountId),
      this.credentials.recoveryCodesLeft(this.database, accountId),
    ]);
    return {
      hasPassword: credential?.passwordHash != null && !credential.passwordIsGiven,
      passwordChangedAt: credential?.passwordChangedAt ?? null,
      hasTotp: credential?.totpSecret != null,
      recoveryCodesLeft,
    };
  }

  /**
   * Ends all other sessions.
   * @throws DomainError SIGN_IN_REFUSED when the current one is wrong, PASSWORD_REFUSED with the reason, RATE_LIMITED,
   *   CHANGED_MEANWHILE
   */
  async changePassword(own: OwnAccount, current: string, wanted: string): Promise<void> {
    const staff = await this.accounts.staffById(this.database, own.accountId);
    const credential = await this.credentials.find(this.database, own.accountId);
    if (staff === undefined || credential === undefined) throw signInRefused();
    await this.demandPassword(own, credential, current);
    const hash = await this.choosePassword.prepare(staff, credential, wanted);
    await this.database.transaction(async (tx) => {
      await this.choosePassword.keep(tx, staff, { hash, current: credential });
      const ended = await this.sessions.endAllOf(tx, own.accountId, own.sessionId);
      if (ended === 0) return;
      await this.audit.record(tx, {
        act: 'session.ended',
        recordKind: 'staff',
        recordId: own.accountId,
        orgPath: staff.orgPath,
        after: { how: 'password-changed', sessions: ended },
      });
    });
    this.tellSessions.changed([own.accountId]);
  }

  /** @returns the new ones: shown once. @throws DomainError FORBIDDEN where there is no authenticator */
  async renewRecoveryCodes(accountId: string): Promise<string[]> {
    return this.database.transaction(async (tx) => {
      const credential = await this.credentials.lock(tx, accountId);
      const staff = await this.accounts.staffById(tx, accountId);
      if (credential?.totpSecret == null || staff === undefined) {
        throw new DomainError('FORBIDDEN', 'Recovery codes stand in for an authenticator, and there is none');
      }
      const codes = await this.recoveryCodes.renew(tx, accountId);
      await this.demoCredentials.setRecoveryCodes(tx, accountId, codes);
      await this.notices.tell(tx, accountId, 'RECOVERY_CODES_RENEWED');
      await this.audit.record(tx, {
        act: 'recovery-codes.renewed',
        recordKind: 'staff',
        recordId: accountId,
        orgPath: staff.orgPath,
      });
      return codes;
    });
  }

  private async demandPassword(own: OwnAccount, credential: StaffCredential, typed: string): Promise<void> {
    const { staffNumber, address } = own;
    const key = ofSignedIn(whoOf('staff', staffNumber));
    const counted = await this.database.transaction((tx) => this.wrongAnswers.count(tx, key, address));
    if (counted.kind === 'wait') throw tooManyAnswers(counted.waitMs);
    const isRight = await this.wrongAnswers.look(counted, () =>
      this.hasher.isRight(credential.passwordHash, typed),
    );
    await this.database.transaction((tx) =>
      isRight ? this.wrongAnswers.wasRight(tx, counted) : this.wrongAnswers.wasWrong(tx, counted, address),
    );
    if (!isRight) throw signInRefused();
  }
}

import { AuditTrail } from '@evergreen/audit';
import { type Clock } from '@evergreen/kernel';
import { Database, type Transaction } from '@evergreen/persistence';
import { openField, sealField } from '@evergreen/personal-data';
import { CLOCK } from '@evergreen/service';
import { Inject, Injectable } from '@nestjs/common';
import { type Challenge, challengeEnded, isChallengeOpen } from '../domain/challenge.ts';
import type { Origin } from '../domain/origin.ts';
import { hashToken } from '../domain/session.ts';
import type { StaffAccount } from '../domain/staff.ts';
import { ChallengeRepository, enrolmentPlace } from '../persistence/challenge.repository.ts';
import { CredentialRepository, totpPlace } from '../persistence/credential.repository.ts';
import { AccountKeys } from './account-keys.ts';
import { authenticatorUri, newAuthenticatorSecret, stepOfCode } from './authenticator.ts';
import { FindAccount } from './find-account.ts';
import { Notices } from './notices.ts';
import { callerOf } from './session-caller.ts';

/** Sets up an authenticator app during a sign-in that has none yet. */
@Injectable()
export class EnrolAuthenticator {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(AccountKeys) private readonly keys: AccountKeys,
    @Inject(FindAccount) private readonly accounts: FindAccount,
    @Inject(ChallengeRepository) private readonly challenges: ChallengeRepository,
    @Inject(CredentialRepository) private readonly credentials: CredentialRepository,
    @Inject(Notices) private readonly notices: Notices,
    @Inject(AuditTrail) private readonly audit: AuditTrail,
  ) {}

  /** The same secret however often it is asked for. @throws DomainError CHALLENGE_ENDED */
  begin(challengeToken: string): Promise<{ secret: string; uri: string }> {
    const tokenHash = hashToken(challengeToken);
    return this.database.transaction(async (tx) => {
      const challenge = await this.challenges.lock(tx, tokenHash);
      if (challenge?.need !== 'enrol-totp' || !isChallengeOpen(challenge, this.clock.now())) {
        throw challengeEnded();
      }
      const staff = await this.accounts.staffById(tx, challenge.accountId);
      if (staff === undefined) throw challengeEnded();
      const secret = (await this.secretOf(tx, challenge)) ?? (await this.newSecret(tx, tokenHash, challenge));
      return { secret, uri: authenticatorUri(secret, staff.staffNumber) };
    });
  }

  /** @returns whether the code is the one the app shows now */
  async confirm(
    tx: Transaction,
    so: { readonly staff: StaffAccount; readonly challenge: Challenge; readonly origin: Origin },
    typed: string,
  ): Promise<boolean> {
    const { staff, challenge, origin } = so;
    const { accountId } = staff;
    const secret = await this.secretOf(tx, challenge);
    const at = this.clock.now();
    const step = secret === undefined ? undefined : stepOfCode(secret, typed, at, undefined);
    if (secret === undefined || step === undefined) return false;
    const sealed = sealField(await this.keys.keyOf(tx, accountId), secret, totpPlace(accountId));
    await this.credentials.enrolTotp(tx, accountId, { secret: sealed, at, step });
    await this.notices.tell(tx, accountId, 'TOTP_ENROLLED');
    await this.audit.record(tx, {
      act: 'totp.enrolled',
      recordKind: 'staff',
      recordId: accountId,
      orgPath: staff.orgPath,
      actor: callerOf(staff),
      address: origin.address,
    });
    return true;
  }

  private async secretOf(tx: Transaction, { accountId, totpSecret }: Challenge): Promise<string | undefined> {
    if (totpSecret === null) return undefined;
    return openField(await this.keys.keyOf(tx, accountId), totpSecret, enrolmentPlace(accountId));
  }

  private async newSecret(tx: Transaction, tokenHash: Buffer, { accountId }: Challenge): Promise<string> {
    const secret = newAuthenticatorSecret();
    const key = await this.keys.keyOf(tx, accountId);
    await this.challenges.keepSecret(tx, tokenHash, sealField(key, secret, enrolmentPlace(accountId)));
    return secret;
  }
}

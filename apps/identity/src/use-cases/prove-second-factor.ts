import { type Clock } from '@evergreen/kernel';
import { type Transaction } from '@evergreen/persistence';
import { openField } from '@evergreen/personal-data';
import { CLOCK } from '@evergreen/service';
import { Inject, Injectable } from '@nestjs/common';
import { hashRecoveryCode } from '../domain/recovery-code.ts';
import {
  CredentialRepository,
  type StaffCredential,
  totpPlace,
} from '../persistence/credential.repository.ts';
import { AccountKeys } from './account-keys.ts';
import { stepOfCode } from './authenticator.ts';
import { Notices } from './notices.ts';

/** Checks a code of the authenticator, or a recovery code in its place. Each works once. */
@Injectable()
export class ProveSecondFactor {
  constructor(
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(AccountKeys) private readonly keys: AccountKeys,
    @Inject(CredentialRepository) private readonly credentials: CredentialRepository,
    @Inject(Notices) private readonly notices: Notices,
  ) {}

  /** @param credential locked by the same transaction */
  async byTotp(
    tx: Transaction,
    accountId: string,
    credential: StaffCredential,
    typed: string,
  ): Promise<boolean> {
    if (credential.totpSecret === null) return false;
    const key = await this.keys.keyOf(tx, accountId);
    const secret = openField(key, credential.totpSecret, totpPlace(accountId));
    const lastStep = credential.totpLastStep === null ? undefined : Number(credential.totpLastStep);
    const step = stepOfCode(secret, typed, this.clock.now(), lastStep);
    return step !== undefined && (await this.credentials.useStep(tx, accountId, step));
  }

  async byRecoveryCode(tx: Transaction, accountId: string, typed: string): Promise<boolean> {
    const hash = hashRecoveryCode(accountId, typed.slice(0, 100));
    if (!(await this.credentials.useRecoveryCode(tx, accountId, hash, this.clock.now()))) return false;
    const left = await this.credentials.recoveryCodesLeft(tx, accountId);
    await this.notices.tell(tx, accountId, 'RECOVERY_CODE_USED', { left: String(left) });
    return true;
  }
}

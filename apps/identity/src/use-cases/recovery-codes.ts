import { type Transaction } from '@evergreen/persistence';
import { Inject, Injectable } from '@nestjs/common';
import { hashRecoveryCode, recoveryCodeRules } from '../domain/recovery-code.ts';
import { CredentialRepository } from '../persistence/credential.repository.ts';
import { readableSecret } from './random-secrets.ts';

/** Codes that stand in for a lost authenticator. */
@Injectable()
export class RecoveryCodes {
  constructor(@Inject(CredentialRepository) private readonly credentials: CredentialRepository) {}

  /** New ones in place of the old ones. @returns them in clear: shown once, kept as hashes only */
  async renew(tx: Transaction, accountId: string): Promise<string[]> {
    const codes = Array.from({ length: recoveryCodeRules.count }, () =>
      readableSecret(recoveryCodeRules.characters),
    );
    const hashes = codes.map((code) => hashRecoveryCode(accountId, code));
    await this.credentials.replaceRecoveryCodes(tx, accountId, hashes);
    return codes;
  }
}

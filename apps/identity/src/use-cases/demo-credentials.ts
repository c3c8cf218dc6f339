import { type Clock } from '@evergreen/kernel';
import { type Transaction } from '@evergreen/persistence';
import { sealField } from '@evergreen/personal-data';
import { CLOCK, CONFIGURATION } from '@evergreen/service';
import { Inject, Injectable } from '@nestjs/common';
import { passwordRules } from '../domain/password.ts';
import { type IdentityConfiguration, isDemo } from '../identity.config.ts';
import { CredentialRepository, totpPlace } from '../persistence/credential.repository.ts';
import { DemoCredentialRepository } from '../persistence/demo-credential.repository.ts';
import { AccountKeys } from './account-keys.ts';
import { newAuthenticatorSecret } from './authenticator.ts';
import { PasswordHasher } from './password-hasher.ts';
import { readableSecret } from './random-secrets.ts';
import { RecoveryCodes } from './recovery-codes.ts';

/** Gives the people of a demonstration something to sign in with that its sign-in page can show. */
@Injectable()
export class DemoCredentials {
  constructor(
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(CONFIGURATION) private readonly configuration: IdentityConfiguration,
    @Inject(PasswordHasher) private readonly hasher: PasswordHasher,
    @Inject(AccountKeys) private readonly keys: AccountKeys,
    @Inject(RecoveryCodes) private readonly recoveryCodes: RecoveryCodes,
    @Inject(CredentialRepository) private readonly credentials: CredentialRepository,
    @Inject(DemoCredentialRepository) private readonly demoCredentials: DemoCredentialRepository,
  ) {}

  /** Once for each account; outside of a demonstration nothing. */
  async issue(
    tx: Transaction,
    accounts: readonly { readonly accountId: string; readonly staffNumber: string }[],
  ): Promise<void> {
    if (!isDemo(this.configuration)) return;
    const known = new Set((await this.demoCredentials.list(tx)).map(({ accountId }) => accountId));
    for (const { accountId } of accounts) {
      if (!known.has(accountId)) await this.issueOne(tx, accountId);
    }
  }

  private async issueOne(tx: Transaction, accountId: string): Promise<void> {
    const password = readableSecret(passwordRules.activationCharacters);
    const totpSecret = newAuthenticatorSecret();
    const hash = await this.hasher.hash(password);
    const at = this.clock.now();
    await this.credentials.giveActivation(tx, accountId, { hash, at, expiresAt: at });
    await this.credentials.choosePassword(tx, accountId, { hash, replaces: hash, at });
    const secret = sealField(await this.keys.keyOf(tx, accountId), totpSecret, totpPlace(accountId));
    await this.credentials.enrolTotp(tx, accountId, { secret, at, step: null });
    const recoveryCodes = await this.recoveryCodes.renew(tx, accountId);
    await this.demoCredentials.add(tx, { accountId, password, totpSecret, recoveryCodes });
  }
}

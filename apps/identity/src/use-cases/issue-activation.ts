import { type Clock } from '@evergreen/kernel';
import { type Transaction } from '@evergreen/persistence';
import { CLOCK } from '@evergreen/service';
import { Inject, Injectable } from '@nestjs/common';
import { passwordRules } from '../domain/password.ts';
import { ChallengeRepository } from '../persistence/challenge.repository.ts';
import { CredentialRepository } from '../persistence/credential.repository.ts';
import { DemoCredentialRepository } from '../persistence/demo-credential.repository.ts';
import { PasswordHasher } from './password-hasher.ts';
import { readableSecret } from './random-secrets.ts';

/** Lets somebody begin to sign in, or begin anew: a password to be changed at first use, and no authenticator. */
@Injectable()
export class IssueActivation {
  constructor(
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(PasswordHasher) private readonly hasher: PasswordHasher,
    @Inject(CredentialRepository) private readonly credentials: CredentialRepository,
    @Inject(ChallengeRepository) private readonly challenges: ChallengeRepository,
    @Inject(DemoCredentialRepository) private readonly demoCredentials: DemoCredentialRepository,
  ) {}

  /** @returns the activation password: shown once, kept as a hash only */
  async run(tx: Transaction, accountId: string): Promise<string> {
    const password = readableSecret(passwordRules.activationCharacters);
    const hash = await this.hasher.hash(password);
    const at = this.clock.now();
    const expiresAt = new Date(at.getTime() + passwordRules.activationValidMs);
    // Challenges first, as whoever answers one takes their locks in this order.
    await this.challenges.endAllOf(tx, accountId);
    await this.credentials.giveActivation(tx, accountId, { hash, at, expiresAt });
    await this.demoCredentials.forget(tx, accountId);
    return password;
  }
}

import { type Clock } from '@evergreen/kernel';
import { type Transaction } from '@evergreen/persistence';
import { CLOCK } from '@evergreen/service';
import { Inject, Injectable } from '@nestjs/common';
import { challengeRules, type ChallengeNeed, isTotpProved, nextNeed } from '../domain/challenge.ts';
import type { Origin } from '../domain/origin.ts';
import { hashToken } from '../domain/session.ts';
import type { StaffAccount } from '../domain/staff.ts';
import { ChallengeRepository } from '../persistence/challenge.repository.ts';
import type { StaffCredential } from '../persistence/credential.repository.ts';
import { type OpenedSession, OpenSession } from './open-session.ts';
import { newToken } from './random-secrets.ts';
import { RecoveryCodes } from './recovery-codes.ts';

/** Where a sign-in stands: done, or with one more thing to prove. */
export type SignInStep =
  | { readonly kind: 'opened'; readonly opened: OpenedSession }
  | {
      readonly kind: 'challenge';
      readonly token: string;
      readonly need: ChallengeNeed;
      readonly expiresAt: Date;
    };

/** Takes a sign-in by password one step on. */
@Injectable()
export class SignInSteps {
  constructor(
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(ChallengeRepository) private readonly challenges: ChallengeRepository,
    @Inject(RecoveryCodes) private readonly recoveryCodes: RecoveryCodes,
    @Inject(OpenSession) private readonly openSession: OpenSession,
  ) {}

  /**
   * @param credential as it stands now, after what was just proved
   * @param method how the person has proved themselves so far
   */
  async next(
    tx: Transaction,
    staff: StaffAccount,
    credential: StaffCredential,
    { method, origin }: { readonly method: string; readonly origin: Origin },
  ): Promise<SignInStep> {
    const need = nextNeed({
      hasTotp: credential.totpSecret !== null,
      isTotpProved: isTotpProved(method),
      isPasswordGiven: credential.passwordIsGiven,
    });
    if (need !== undefined) return this.ask(tx, staff.accountId, need, method);
    const provedAt = isTotpProved(method) ? this.clock.now() : null;
    const opened = await this.openSession.run(tx, staff, { method, provedAt, origin });
    if (!credential.recoveryCodesDue) return { kind: 'opened', opened };
    const recoveryCodes = await this.recoveryCodes.renew(tx, staff.accountId);
    return { kind: 'opened', opened: { ...opened, recoveryCodes } };
  }

  private async ask(
    tx: Transaction,
    accountId: string,
    need: ChallengeNeed,
    method: string,
  ): Promise<SignInStep> {
    const token = newToken();
    const createdAt = this.clock.now();
    const expiresAt = new Date(createdAt.getTime() + challengeRules.validMs);
    await this.challenges.add(tx, hashToken(token), { accountId, need, method, createdAt, expiresAt });
    await this.challenges.prune(tx, new Date(createdAt.getTime() - challengeRules.validMs));
    return { kind: 'challenge', token, need, expiresAt };
  }
}

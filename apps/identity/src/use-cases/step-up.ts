import { type Clock } from '@evergreen/kernel';
import { Database, type Transaction } from '@evergreen/persistence';
import { CLOCK } from '@evergreen/service';
import { Inject, Injectable } from '@nestjs/common';
import type { MemberAccount } from '../domain/account.ts';
import { codeExpired, codeWrong } from '../domain/one-time-code.ts';
import type { Origin } from '../domain/origin.ts';
import { recoveryCodeForm, recoveryCodeRules } from '../domain/recovery-code.ts';
import { hashToken, sessionEnded, sessionExpiry } from '../domain/session.ts';
import { answersLeft, ofSignedIn, tooManyAnswers, whoOf } from '../domain/sign-in-failure.ts';
import type { StaffAccount } from '../domain/staff.ts';
import { CredentialRepository } from '../persistence/credential.repository.ts';
import { SessionRepository } from '../persistence/session.repository.ts';
import { CheckCode } from './check-code.ts';
import { FindAccount } from './find-account.ts';
import { MemberLogins } from './member-logins.ts';
import { type OpenedSession } from './open-session.ts';
import { ProveSecondFactor } from './prove-second-factor.ts';
import { RenewSession } from './renew-session.ts';
import { stepUpAsker } from './request-code.ts';
import { TellSessions } from './tell-sessions.ts';
import { WrongAnswers } from './wrong-answers.ts';

type Proof =
  | { readonly kind: 'right'; readonly method: string }
  | { readonly kind: 'wrong'; readonly attemptsLeft: number }
  | { readonly kind: 'expired' }
  | { readonly kind: 'wait'; readonly waitMs: number };

type Outcome =
  Exclude<Proof, { kind: 'right' }> | { readonly kind: 'opened'; readonly opened: OpenedSession };

/**
 * Somebody who is signed in proves once more who they are. The session goes on under another token. Bounded by the
 * account's own wrong answers and codes: what others do at the same address does not matter.
 */
@Injectable()
export class StepUp {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(FindAccount) private readonly accounts: FindAccount,
    @Inject(SessionRepository) private readonly sessions: SessionRepository,
    @Inject(CredentialRepository) private readonly credentials: CredentialRepository,
    @Inject(MemberLogins) private readonly logins: MemberLogins,
    @Inject(CheckCode) private readonly checkCode: CheckCode,
    @Inject(ProveSecondFactor) private readonly secondFactor: ProveSecondFactor,
    @Inject(WrongAnswers) private readonly wrongAnswers: WrongAnswers,
    @Inject(TellSessions) private readonly tellSessions: TellSessions,
    @Inject(RenewSession) private readonly renewSession: RenewSession,
  ) {}

  /**
   * @param accountId of the caller, whose session it must be
   * @throws DomainError SESSION_ENDED, CODE_WRONG with the attempts left, CODE_EXPIRED, RATE_LIMITED
   */
  async run(accountId: string, token: string, code: string, address: string): Promise<OpenedSession> {
    const outcome = await this.database.transaction((tx) =>
      this.attempt(tx, accountId, token, code, address),
    );
    switch (outcome.kind) {
      case 'opened':
        this.tellSessions.changed([accountId]);
        return outcome.opened;
      case 'wrong':
        throw codeWrong(outcome.attemptsLeft);
      case 'expired':
        throw codeExpired();
      case 'wait':
        throw tooManyAnswers(outcome.waitMs);
    }
  }

  private async attempt(
    tx: Transaction,
    accountId: string,
    token: string,
    code: string,
    address: string,
  ): Promise<Outcome> {
    const now = this.clock.now();
    const session = await this.sessions.find(tx, hashToken(token));
    if (session?.accountId !== accountId || sessionExpiry(session) <= now) throw sessionEnded();
    const account = await this.accounts.byId(tx, session.kind, accountId);
    if (account === undefined) throw sessionEnded();
    const origin = { address, userAgent: session.userAgent };
    const proof =
      account.kind === 'member'
        ? await this.byCode(tx, account, code, origin)
        : await this.bySecondFactor(tx, account, code, origin);
    if (proof.kind !== 'right') return proof;
    const { method } = proof;
    const opened = await this.renewSession.run(tx, account, session, { oldToken: token, method });
    return { kind: 'opened', opened };
  }

  private async byCode(
    tx: Transaction,
    account: MemberAccount,
    code: string,
    origin: Origin,
  ): Promise<Proof> {
    const asker = stepUpAsker(this.logins.addresseeOfAccount(account.accountId));
    const checked = await this.checkCode.run(tx, asker, code, this.clock.now());
    if (checked.kind === 'wrong') this.wrongAnswers.reportCode(account, true, origin);
    return checked.kind === 'right' ? { kind: 'right', method: 'code' } : checked;
  }

  private async bySecondFactor(
    tx: Transaction,
    staff: StaffAccount,
    code: string,
    origin: Origin,
  ): Promise<Proof> {
    const { accountId, staffNumber } = staff;
    const credential = await this.credentials.lock(tx, accountId);
    if (credential === undefined) return { kind: 'expired' };
    const counted = await this.wrongAnswers.count(
      tx,
      ofSignedIn(whoOf('staff', staffNumber)),
      origin.address,
    );
    if (counted.kind === 'wait') return counted;
    const isRecoveryCode = recoveryCodeForm(code).length === recoveryCodeRules.characters;
    const isRight = isRecoveryCode
      ? await this.secondFactor.byRecoveryCode(tx, accountId, code)
      : await this.secondFactor.byTotp(tx, accountId, credential, code);
    if (isRight) {
      await this.wrongAnswers.wasRight(tx, counted);
      return { kind: 'right', method: isRecoveryCode ? 'recovery-code' : 'totp' };
    }
    await this.wrongAnswers.wasWrong(tx, counted, origin.address);
    this.wrongAnswers.report(staff, { origin, method: isRecoveryCode ? 'recovery-code' : 'totp-code' });
    return { kind: 'wrong', attemptsLeft: answersLeft((counted.before?.failures ?? 0) + 1) };
  }
}

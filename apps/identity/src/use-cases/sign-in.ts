import { randomBytes } from 'node:crypto';
import { type Clock } from '@evergreen/kernel';
import { Database, type Transaction } from '@evergreen/persistence';
import { CLOCK, CONFIGURATION } from '@evergreen/service';
import { Inject, Injectable } from '@nestjs/common';
import type { Account, AccountKind } from '../domain/account.ts';
import { login, type Login } from '../domain/login.ts';
import { codeExpired, type CodeVerdict, codeWrong, judgeCode } from '../domain/one-time-code.ts';
import { hashToken, sessionExpiry, sessionRules } from '../domain/session.ts';
import { type IdentityConfiguration, isDemo } from '../identity.config.ts';
import { AccountRepository } from '../persistence/account.repository.ts';
import { OneTimeCodeRepository } from '../persistence/one-time-code.repository.ts';
import { SessionRepository } from '../persistence/session.repository.ts';

export interface OpenedSession {
  /** Shown once; only its hash is kept. */
  readonly token: string;
  readonly account: Account;
  readonly expiresAt: Date;
}

/** Opens a session for the right code. */
@Injectable()
export class SignIn {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(CONFIGURATION) private readonly configuration: IdentityConfiguration,
    @Inject(AccountRepository) private readonly accounts: AccountRepository,
    @Inject(OneTimeCodeRepository) private readonly codes: OneTimeCodeRepository,
    @Inject(SessionRepository) private readonly sessions: SessionRepository,
  ) {}

  /** @throws DomainError CODE_WRONG with the attempts left, CODE_EXPIRED when only a new code helps */
  async run(kind: AccountKind, typedLogin: string, typedCode: string): Promise<OpenedSession> {
    const who = login(kind, typedLogin);
    const now = this.clock.now();
    // A wrong attempt must be written down, so the refusal is thrown only after the commit.
    const outcome = await this.database.transaction((tx) => this.attempt(tx, who, typedCode, now));
    switch (outcome.kind) {
      case 'opened':
        return outcome.session;
      case 'wrong':
        throw codeWrong(outcome.attemptsLeft);
      case 'expired':
        throw codeExpired();
    }
  }

  private async attempt(
    tx: Transaction,
    who: Login,
    typedCode: string,
    now: Date,
  ): Promise<Exclude<CodeVerdict, { kind: 'right' }> | { kind: 'opened'; session: OpenedSession }> {
    await this.codes.lock(tx, who);
    const sent = await this.codes.newest(tx, who);
    const verdict = judgeCode(sent, typedCode, now);
    if (sent === undefined || verdict.kind === 'expired') return { kind: 'expired' };
    await this.codes.countAttempt(tx, sent.codeId);
    if (verdict.kind === 'wrong') return verdict;
    const account =
      sent.accountId === null
        ? undefined
        : await this.accounts.byId(tx, who.kind, sent.accountId, isDemo(this.configuration));
    if (account === undefined) return { kind: 'expired' };
    await this.codes.markUsed(tx, sent.codeId, now);
    return { kind: 'opened', session: await this.open(tx, account, now) };
  }

  private async open(tx: Transaction, account: Account, now: Date): Promise<OpenedSession> {
    const token = randomBytes(sessionRules.tokenBytes).toString('base64url');
    const times = { createdAt: now, lastSeenAt: now };
    const { kind, accountId } = account;
    await this.sessions.add(tx, hashToken(token), { kind, accountId, ...times });
    await this.sessions.prune(tx, new Date(now.getTime() - sessionRules.absoluteMs));
    return { token, account, expiresAt: sessionExpiry(times) };
  }
}

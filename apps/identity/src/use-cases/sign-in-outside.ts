import { createHmac } from 'node:crypto';
import { AuditTrail } from '@evergreen/audit';
import { type Clock, InvalidInput } from '@evergreen/kernel';
import { Database, type Transaction } from '@evergreen/persistence';
import { CLOCK, LOGGER } from '@evergreen/service';
import { Inject, Injectable } from '@nestjs/common';
import type { Account, AccountKind } from '../domain/account.ts';
import { loginForm } from '../domain/login.ts';
import type { Origin } from '../domain/origin.ts';
import { hashToken, type Session, sessionEnded, sessionExpiry } from '../domain/session.ts';
import { CredentialRepository } from '../persistence/credential.repository.ts';
import { ExternalSignInRepository, type StoredAttempt } from '../persistence/external-sign-in.repository.ts';
import { SessionRepository } from '../persistence/session.repository.ts';
import type { FailureLog } from './after-answer.ts';
import {
  EXTERNAL_SIGN_INS,
  type ExternalAttempt,
  type ExternalPerson,
  type ExternalSignIn,
  NotLetIn,
} from './external-sign-in.ts';
import { FindAccount } from './find-account.ts';
import { Notices } from './notices.ts';
import { OpenSession } from './open-session.ts';
import { newToken } from './random-secrets.ts';
import { RenewSession } from './renew-session.ts';
import { callerOf, ownerOf } from './session-caller.ts';
import { type SignInStep, SignInSteps } from './sign-in-steps.ts';
import { TellSessions } from './tell-sessions.ts';
import { WrongAnswers } from './wrong-answers.ts';

const attemptMs = 10 * 60_000;
/** So far the clock of a provider may be behind ours. */
const skewMs = 60_000;
const addressMax = 4_096;

/** With what a browser comes back from a provider. */
export interface ExternalReturn {
  readonly attemptToken: string;
  /** The whole address with what the provider added. */
  readonly callbackUrl: string;
  /** Of the browser's session by now; empty: it has none. */
  readonly sessionToken: string;
}

/** How somebody who came back proved themselves there. */
interface Proof {
  readonly method: string;
  readonly provedAt: Date | null;
  readonly origin: Origin;
}

/** Signs people in who prove themselves at a provider outside. */
@Injectable()
export class SignInOutside {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(EXTERNAL_SIGN_INS) private readonly providers: readonly ExternalSignIn[],
    @Inject(FindAccount) private readonly accounts: FindAccount,
    @Inject(ExternalSignInRepository) private readonly attempts: ExternalSignInRepository,
    @Inject(SessionRepository) private readonly sessions: SessionRepository,
    @Inject(CredentialRepository) private readonly credentials: CredentialRepository,
    @Inject(SignInSteps) private readonly steps: SignInSteps,
    @Inject(OpenSession) private readonly openSession: OpenSession,
    @Inject(RenewSession) private readonly renewSession: RenewSession,
    @Inject(TellSessions) private readonly tellSessions: TellSessions,
    @Inject(WrongAnswers) private readonly wrongAnswers: WrongAnswers,
    @Inject(Notices) private readonly notices: Notices,
    @Inject(AuditTrail) private readonly audit: AuditTrail,
    @Inject(LOGGER) private readonly log: FailureLog,
  ) {}

  list(): readonly Pick<ExternalSignIn, 'id' | 'name' | 'kind'>[] {
    return this.providers;
  }

  /**
   * @param sessionToken of somebody signed in who is to prove themselves once more
   * @throws InvalidInput for an unknown provider or no address; DomainError SERVICE_UNAVAILABLE, SESSION_ENDED
   */
  async begin(
    providerId: string,
    redirectUri: string,
    sessionToken?: string,
  ): Promise<{ authorizeUrl: string; attemptToken: string }> {
    const provider = this.providers.find(({ id }) => id === providerId);
    if (provider === undefined) throw new InvalidInput([{ field: 'providerId', problem: 'is unknown' }]);
    if (redirectUri.length > addressMax || !URL.canParse(redirectUri)) {
      throw new InvalidInput([{ field: 'redirectUri', problem: 'is no address' }]);
    }
    const sessionId =
      sessionToken === undefined
        ? null
        : (await this.database.transaction((tx) => this.sessionOf(tx, sessionToken))).sessionId;
    const attemptToken = newToken();
    const attemptAtProvider = attemptOf(attemptToken, redirectUri);
    const authorizeUrl = await provider.authorizeUrl(attemptAtProvider, { anew: sessionId !== null });
    const createdAt = this.clock.now();
    const expiresAt = new Date(createdAt.getTime() + attemptMs);
    await this.database.transaction(async (tx) => {
      const attempt = { providerId, redirectUri, sessionId, createdAt, expiresAt };
      await this.attempts.addAttempt(tx, hashToken(attemptToken), attempt);
      await this.attempts.pruneAttempts(tx, new Date(createdAt.getTime() - attemptMs));
    });
    return { authorizeUrl, attemptToken };
  }

  /**
   * The attempt is used up, whatever comes of it.
   * @returns a session, or for staff whom the provider asked for one factor only, the challenge for the second;
   *   `isRenewed`: the session is the one the browser had, when that was what the attempt was for
   * @throws DomainError PROVIDER_REFUSED for whoever is not let in, or has not proved themselves anew, whatever the
   *   reason; SECOND_FACTOR_MISSING for one factor of somebody without an authenticator;
   *   SERVICE_UNAVAILABLE, SESSION_ENDED
   */
  async complete(
    { attemptToken, callbackUrl, sessionToken }: ExternalReturn,
    origin: Origin,
  ): Promise<{ readonly step: SignInStep; readonly isRenewed: boolean }> {
    const tokenHash = hashToken(attemptToken);
    const attempt = await this.database.transaction((tx) => this.attempts.takeAttempt(tx, tokenHash));
    const isRenewed = attempt !== undefined && attempt.sessionId !== null;
    try {
      const provider = this.providers.find(({ id }) => id === attempt?.providerId);
      if (attempt === undefined || provider === undefined) throw new NotLetIn('attempt-unknown');
      if (attempt.expiresAt <= this.clock.now()) throw new NotLetIn('attempt-over');
      if (!isSameAddress(callbackUrl, attempt.redirectUri)) throw new NotLetIn('other-address');
      const person = await provider.exchange(attemptOf(attemptToken, attempt.redirectUri), callbackUrl);
      const step = await this.database.transaction(async (tx) => {
        const account = await this.accountOf(tx, provider, person, origin);
        const how = { method: provider.id, provedAt: person.provedAt, origin };
        return attempt.sessionId === null
          ? this.enter(tx, account, how)
          : this.renew(tx, account, how, attempt, sessionToken);
      });
      if (isRenewed && step.kind === 'opened') this.tellSessions.changed([step.opened.account.accountId]);
      return { step, isRenewed };
    } catch (error) {
      if (error instanceof NotLetIn) this.report(error, attempt?.providerId ?? '', origin);
      throw error;
    }
  }

  private report({ reason, account }: NotLetIn, method: string, origin: Origin): void {
    this.log.warn({ event: 'provider-refused', provider: method, reason }, 'A sign-in outside was refused');
    this.wrongAnswers.report(account, { origin, method });
  }

  /** Who proved one factor goes on with the code of their authenticator, which nobody sets up on the way. */
  private async enter(tx: Transaction, account: Account, how: Proof): Promise<SignInStep> {
    if (account.kind === 'member' || how.provedAt !== null) {
      return { kind: 'opened', opened: await this.openSession.run(tx, account, how) };
    }
    const credential = await this.credentials.lock(tx, account.accountId);
    if (credential?.totpSecret == null) {
      throw new NotLetIn('no-authenticator', account, 'SECOND_FACTOR_MISSING');
    }
    return this.steps.next(tx, account, credential, how);
  }

  /** Whoever came back must be whose session it is, and have proved it since the attempt began. */
  private async renew(
    tx: Transaction,
    account: Account,
    { provedAt, method }: Proof,
    { sessionId, createdAt }: Pick<StoredAttempt, 'sessionId' | 'createdAt'>,
    sessionToken: string,
  ): Promise<SignInStep> {
    const session = await this.sessionOf(tx, sessionToken);
    const isTheirs = session.sessionId === sessionId && session.accountId === account.accountId;
    if (!isTheirs) throw new NotLetIn('session-of-another', account);
    const isFresh = provedAt !== null && provedAt.getTime() >= createdAt.getTime() - skewMs;
    if (!isFresh) throw new NotLetIn('not-proved-anew', account);
    const opened = await this.renewSession.run(tx, account, session, { oldToken: sessionToken, method });
    return { kind: 'opened', opened };
  }

  private async sessionOf(tx: Transaction, token: string): Promise<Session> {
    const session = await this.sessions.find(tx, hashToken(token));
    if (session === undefined || sessionExpiry(session) <= this.clock.now()) throw sessionEnded();
    return session;
  }

  private async accountOf(
    tx: Transaction,
    { kind, name }: ExternalSignIn,
    { issuer, subject, staffNumber }: ExternalPerson,
    origin: Origin,
  ): Promise<Account> {
    const linked = await this.attempts.linked(tx, kind, issuer, subject);
    const { account, mayEnter } =
      linked === undefined
        ? await this.byNumber(tx, kind, staffNumber)
        : await this.accounts.knownById(tx, kind, linked);
    if (account === undefined) throw new NotLetIn('person-unknown');
    if (!mayEnter) throw new NotLetIn('account-closed', account);
    if (linked !== undefined) return account;
    const { accountId } = account;
    const link = { kind, issuer, subject, accountId, at: this.clock.now() };
    if (!(await this.attempts.link(tx, link))) throw new NotLetIn('linked-to-another', account);
    await this.notices.tell(tx, accountId, 'LINKED_OUTSIDE', { name });
    await this.audit.record(tx, {
      act: 'account.linked-outside',
      recordKind: 'account',
      recordId: accountId,
      ...ownerOf(account),
      after: { issuer },
      actor: callerOf(account),
      address: origin.address,
    });
    return account;
  }

  private async byNumber(
    tx: Transaction,
    kind: AccountKind,
    staffNumber: string | undefined,
  ): Promise<{ account: Account | undefined; mayEnter: boolean }> {
    if (kind === 'member' || staffNumber === undefined || !isLogin(staffNumber)) {
      return { account: undefined, mayEnter: false };
    }
    const { staff, mayEnter } = await this.accounts.staffByNumber(tx, loginForm(staffNumber));
    return { account: staff, mayEnter };
  }
}

/** Made of the token that only the browser has: whoever reads the database cannot complete the attempt. */
function attemptOf(token: string, redirectUri: string): ExternalAttempt {
  const derived = (what: string) => createHmac('sha256', token).update(what).digest('base64url');
  return {
    redirectUri,
    state: derived('state'),
    nonce: derived('nonce'),
    codeVerifier: derived('code-verifier'),
  };
}

function isSameAddress(callbackUrl: string, redirectUri: string): boolean {
  if (callbackUrl.length > addressMax || !URL.canParse(callbackUrl)) return false;
  const [came, meant] = [new URL(callbackUrl), new URL(redirectUri)];
  return came.origin === meant.origin && came.pathname === meant.pathname;
}

function isLogin(text: string): boolean {
  try {
    return loginForm(text) !== '';
  } catch {
    return false;
  }
}

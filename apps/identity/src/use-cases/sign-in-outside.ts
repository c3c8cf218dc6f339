import { createHmac } from 'node:crypto';
import { AuditTrail } from '@evergreen/audit';
import { type Clock, DomainError, InvalidInput } from '@evergreen/kernel';
import { Database, type Transaction } from '@evergreen/persistence';
import { CLOCK } from '@evergreen/service';
import { Inject, Injectable } from '@nestjs/common';
import type { Account } from '../domain/account.ts';
import { loginForm } from '../domain/login.ts';
import type { Origin } from '../domain/origin.ts';
import { hashToken, type Session, sessionEnded, sessionExpiry } from '../domain/session.ts';
import { ExternalSignInRepository, type StoredAttempt } from '../persistence/external-sign-in.repository.ts';
import { SessionRepository } from '../persistence/session.repository.ts';
import { AddressLimits } from './address-limits.ts';
import {
  EXTERNAL_SIGN_INS,
  type ExternalAttempt,
  type ExternalPerson,
  type ExternalSignIn,
} from './external-sign-in.ts';
import { FindAccount } from './find-account.ts';
import { type OpenedSession, OpenSession } from './open-session.ts';
import { newToken } from './random-secrets.ts';
import { RenewSession } from './renew-session.ts';
import { callerOf } from './session-caller.ts';
import { TellSessions } from './tell-sessions.ts';

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

/** Signs people in who prove themselves at a provider outside. */
@Injectable()
export class SignInOutside {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(EXTERNAL_SIGN_INS) private readonly providers: readonly ExternalSignIn[],
    @Inject(AddressLimits) private readonly limits: AddressLimits,
    @Inject(FindAccount) private readonly accounts: FindAccount,
    @Inject(ExternalSignInRepository) private readonly attempts: ExternalSignInRepository,
    @Inject(SessionRepository) private readonly sessions: SessionRepository,
    @Inject(OpenSession) private readonly openSession: OpenSession,
    @Inject(RenewSession) private readonly renewSession: RenewSession,
    @Inject(TellSessions) private readonly tellSessions: TellSessions,
    @Inject(AuditTrail) private readonly audit: AuditTrail,
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
   * @param sessionToken of the browser's session by now
   * @returns a session; `isRenewed`: the one the browser had, when that was what the attempt was for
   * @throws DomainError PROVIDER_REFUSED for whoever is not let in, or has not proved themselves anew, whatever the
   *   reason; RATE_LIMITED, SERVICE_UNAVAILABLE, SESSION_ENDED
   */
  async complete(
    { attemptToken, callbackUrl, sessionToken }: ExternalReturn,
    origin: Origin,
  ): Promise<OpenedSession & { readonly isRenewed: boolean }> {
    await this.limits.take('answer', origin.address);
    const tokenHash = hashToken(attemptToken);
    const attempt = await this.database.transaction((tx) => this.attempts.takeAttempt(tx, tokenHash));
    const provider = this.providers.find(({ id }) => id === attempt?.providerId);
    if (attempt === undefined || provider === undefined || attempt.expiresAt <= this.clock.now()) {
      throw refused();
    }
    if (!isSameAddress(callbackUrl, attempt.redirectUri)) throw refused();
    const person = await provider.exchange(attemptOf(attemptToken, attempt.redirectUri), callbackUrl);
    const opened = await this.database.transaction(async (tx) => {
      const account = await this.accountOf(tx, provider, person);
      if (account === undefined) throw refused();
      if (attempt.sessionId !== null) {
        const proof = { ...person, method: provider.id };
        return this.renew(tx, account, proof, attempt, sessionToken);
      }
      const { provedAt } = person;
      return this.openSession.run(tx, account, { method: provider.id, provedAt, origin });
    });
    await this.limits.giveBack('answer', origin.address);
    const isRenewed = attempt.sessionId !== null;
    if (isRenewed) this.tellSessions.changed([opened.account.accountId]);
    return { ...opened, isRenewed };
  }

  /** Whoever came back must be whose session it is, and have proved it since the attempt began. */
  private async renew(
    tx: Transaction,
    account: Account,
    { provedAt, method }: Pick<ExternalPerson, 'provedAt'> & { readonly method: string },
    { sessionId, createdAt }: Pick<StoredAttempt, 'sessionId' | 'createdAt'>,
    sessionToken: string,
  ): Promise<OpenedSession> {
    const session = await this.sessionOf(tx, sessionToken);
    const isTheirs = session.sessionId === sessionId && session.accountId === account.accountId;
    const isFresh = provedAt !== null && provedAt.getTime() >= createdAt.getTime() - skewMs;
    if (!isTheirs || !isFresh) throw refused();
    return this.renewSession.run(tx, account, session, { oldToken: sessionToken, method });
  }

  private async sessionOf(tx: Transaction, token: string): Promise<Session> {
    const session = await this.sessions.find(tx, hashToken(token));
    if (session === undefined || sessionExpiry(session) <= this.clock.now()) throw sessionEnded();
    return session;
  }

  private async accountOf(
    tx: Transaction,
    { kind }: ExternalSignIn,
    person: ExternalPerson,
  ): Promise<Account | undefined> {
    const { issuer, subject, staffNumber } = person;
    const linked = await this.attempts.linked(tx, kind, issuer, subject);
    if (linked !== undefined) return this.accounts.byId(tx, kind, linked);
    if (kind === 'member' || staffNumber === undefined || !isLogin(staffNumber)) return undefined;
    const { staff, mayEnter } = await this.accounts.staffByNumber(tx, loginForm(staffNumber));
    if (staff === undefined || !mayEnter) return undefined;
    const link = { kind, issuer, subject, accountId: staff.accountId, at: this.clock.now() };
    if (!(await this.attempts.link(tx, link))) return undefined;
    await this.audit.record(tx, {
      act: 'account.linked-outside',
      recordKind: 'account',
      recordId: staff.accountId,
      orgPath: staff.orgPath,
      after: { issuer },
      actor: callerOf(staff),
    });
    return staff;
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

const refused = () => new DomainError('PROVIDER_REFUSED', 'Nobody here is known by that');

import { createHmac } from 'node:crypto';
import { type Clock, DomainError, InvalidInput } from '@evergreen/kernel';
import { Database, type Transaction } from '@evergreen/persistence';
import { CLOCK } from '@evergreen/service';
import { Inject, Injectable } from '@nestjs/common';
import type { Account } from '../domain/account.ts';
import { loginForm } from '../domain/login.ts';
import type { Origin } from '../domain/origin.ts';
import { hashToken } from '../domain/session.ts';
import { ExternalSignInRepository } from '../persistence/external-sign-in.repository.ts';
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

const attemptMs = 10 * 60_000;
const addressMax = 4_096;

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
    @Inject(OpenSession) private readonly openSession: OpenSession,
  ) {}

  list(): readonly Pick<ExternalSignIn, 'id' | 'name' | 'kind'>[] {
    return this.providers;
  }

  /** @throws InvalidInput for an unknown provider or no address; DomainError SERVICE_UNAVAILABLE */
  async begin(
    providerId: string,
    redirectUri: string,
  ): Promise<{ authorizeUrl: string; attemptToken: string }> {
    const provider = this.providers.find(({ id }) => id === providerId);
    if (provider === undefined) throw new InvalidInput([{ field: 'providerId', problem: 'is unknown' }]);
    if (redirectUri.length > addressMax || !URL.canParse(redirectUri)) {
      throw new InvalidInput([{ field: 'redirectUri', problem: 'is no address' }]);
    }
    const attemptToken = newToken();
    const authorizeUrl = await provider.authorizeUrl(attemptOf(attemptToken, redirectUri));
    const createdAt = this.clock.now();
    const expiresAt = new Date(createdAt.getTime() + attemptMs);
    await this.database.transaction(async (tx) => {
      const attempt = { providerId, redirectUri, createdAt, expiresAt };
      await this.attempts.addAttempt(tx, hashToken(attemptToken), attempt);
      await this.attempts.pruneAttempts(tx, new Date(createdAt.getTime() - attemptMs));
    });
    return { authorizeUrl, attemptToken };
  }

  /**
   * The attempt is used up, whatever comes of it.
   * @throws DomainError PROVIDER_REFUSED for whoever is not let in, whatever the reason; RATE_LIMITED, SERVICE_UNAVAILABLE
   */
  async complete(attemptToken: string, callbackUrl: string, origin: Origin): Promise<OpenedSession> {
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
      return this.openSession.run(tx, account, { method: provider.id, isProof: person.isProof, origin });
    });
    await this.limits.giveBack('answer', origin.address);
    return opened;
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
    return (await this.attempts.link(tx, link)) ? staff : undefined;
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

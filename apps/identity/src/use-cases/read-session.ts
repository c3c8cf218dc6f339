import { type Clock } from '@evergreen/kernel';
import { Database } from '@evergreen/persistence';
import { CLOCK, CONFIGURATION } from '@evergreen/service';
import { Inject, Injectable } from '@nestjs/common';
import type { Account } from '../domain/account.ts';
import { hashToken, needsTouch, sessionEnded, sessionExpiry } from '../domain/session.ts';
import { type IdentityConfiguration, isDemo } from '../identity.config.ts';
import { AccountRepository } from '../persistence/account.repository.ts';
import { SessionRepository } from '../persistence/session.repository.ts';

/** Says who a session token belongs to, and keeps the session from going idle. */
@Injectable()
export class ReadSession {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(CONFIGURATION) private readonly configuration: IdentityConfiguration,
    @Inject(AccountRepository) private readonly accounts: AccountRepository,
    @Inject(SessionRepository) private readonly sessions: SessionRepository,
  ) {}

  /** @throws DomainError SESSION_ENDED: signed out, idle too long, too old, or never there */
  async run(token: string): Promise<{ account: Account; expiresAt: Date }> {
    const now = this.clock.now();
    const tokenHash = hashToken(token);
    const session = await this.sessions.find(this.database, tokenHash);
    if (session === undefined || sessionExpiry(session) <= now) throw sessionEnded();
    const { kind, accountId, createdAt } = session;
    const account = await this.accounts.byId(this.database, kind, accountId, isDemo(this.configuration));
    if (account === undefined) throw sessionEnded();
    if (!needsTouch(session, now)) return { account, expiresAt: sessionExpiry(session) };
    await this.database.transaction((tx) => this.sessions.touch(tx, tokenHash, now));
    return { account, expiresAt: sessionExpiry({ createdAt, lastSeenAt: now }) };
  }
}

import { type Clock } from '@evergreen/kernel';
import { Database } from '@evergreen/persistence';
import { CLOCK } from '@evergreen/service';
import { Inject, Injectable } from '@nestjs/common';
import type { Account } from '../domain/account.ts';
import { hashToken, needsTouch, type Session, sessionEnded, sessionExpiry } from '../domain/session.ts';
import { SessionRepository } from '../persistence/session.repository.ts';
import { StaffRepository } from '../persistence/staff.repository.ts';
import { FindAccount } from './find-account.ts';

export interface SessionInUse {
  readonly account: Account;
  readonly session: Session;
}

/** Says who a session token belongs to, and keeps the session from going idle. */
@Injectable()
export class ReadSession {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(FindAccount) private readonly accounts: FindAccount,
    @Inject(SessionRepository) private readonly sessions: SessionRepository,
    @Inject(StaffRepository) private readonly staff: StaffRepository,
  ) {}

  /**
   * @param how.onlyLook leaves the session as idle as it is
   * @throws DomainError SESSION_ENDED: ended, idle too long, too old, never there, or the person may no longer enter
   */
  async run(token: string, how: { readonly onlyLook: boolean }): Promise<SessionInUse> {
    const now = this.clock.now();
    const tokenHash = hashToken(token);
    const session = await this.sessions.find(this.database, tokenHash);
    if (session === undefined || sessionExpiry(session) <= now) throw sessionEnded();
    const { kind, accountId } = session;
    const account = await this.accounts.byId(this.database, kind, accountId);
    if (account === undefined) throw sessionEnded();
    if (how.onlyLook || !needsTouch(session, now)) return { account, session };
    await this.database.transaction(async (tx) => {
      await this.sessions.touch(tx, tokenHash, now);
      if (kind === 'staff') await this.staff.noteSeen(tx, accountId, now);
    });
    return { account, session: { ...session, lastSeenAt: now } };
  }
}

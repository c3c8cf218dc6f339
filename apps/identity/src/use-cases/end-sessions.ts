import { AuditTrail } from '@evergreen/audit';
import { type Clock, isUuid } from '@evergreen/kernel';
import { Database, type Transaction } from '@evergreen/persistence';
import { CLOCK } from '@evergreen/service';
import { Inject, Injectable } from '@nestjs/common';
import type { Account, AccountKind } from '../domain/account.ts';
import { hashToken, openSince, type Session, sessionRules } from '../domain/session.ts';
import { SessionRepository } from '../persistence/session.repository.ts';
import { FindAccount } from './find-account.ts';
import { callerOf, ownerOf } from './session-caller.ts';
import { TellSessions } from './tell-sessions.ts';

/** Somebody who is signed in, as far as their own sessions are concerned. */
export interface SessionOwner {
  readonly kind: AccountKind;
  readonly accountId: string;
  /** The one they call by. */
  readonly sessionId: string | undefined;
}

/** People's own sessions: what is open, and its end. */
@Injectable()
export class EndSessions {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(FindAccount) private readonly accounts: FindAccount,
    @Inject(SessionRepository) private readonly sessions: SessionRepository,
    @Inject(TellSessions) private readonly tellSessions: TellSessions,
    @Inject(AuditTrail) private readonly audit: AuditTrail,
  ) {}

  /** Open ones, newest first. */
  list(owner: SessionOwner): Promise<Session[]> {
    const since = openSince(this.clock.now());
    return this.sessions.listOpen(this.database, owner.accountId, since, sessionRules.listedMax);
  }

  /** Whoever has the token signs out. Ending a session that has ended already is no error. */
  async byToken(token: string): Promise<void> {
    const ended = await this.database.transaction(async (tx) => {
      const session = await this.sessions.end(tx, hashToken(token), this.clock.now());
      if (session === undefined) return undefined;
      const account = await this.accounts.byId(tx, session.kind, session.accountId);
      if (account !== undefined) await this.record(tx, account, session, 'signed-out');
      return session;
    });
    if (ended !== undefined) this.tellSessions.changed([ended.accountId]);
  }

  /** One of their own. Another's, or one that has ended, is left as it is. */
  async one(owner: SessionOwner, sessionId: string): Promise<void> {
    if (!isUuid(sessionId)) return;
    const isEnded = await this.database.transaction(async (tx) => {
      const session = await this.sessions.endById(tx, sessionId, owner.accountId, this.clock.now());
      if (session === undefined) return false;
      const account = await this.accounts.byId(tx, owner.kind, owner.accountId);
      if (account !== undefined) await this.record(tx, account, session, 'ended-by-owner');
      return true;
    });
    if (isEnded) this.tellSessions.changed([owner.accountId]);
  }

  /** All but the one they call by. @returns how many were open */
  async others(owner: SessionOwner): Promise<number> {
    const ended = await this.database.transaction(async (tx) => {
      const open = await this.sessions.listOpen(
        tx,
        owner.accountId,
        openSince(this.clock.now()),
        sessionRules.listedMax,
      );
      await this.sessions.endAllOf(tx, owner.accountId, owner.sessionId);
      const account = await this.accounts.byId(tx, owner.kind, owner.accountId);
      const others = open.filter(({ sessionId }) => sessionId !== owner.sessionId);
      for (const session of others) {
        if (account !== undefined) await this.record(tx, account, session, 'ended-by-owner');
      }
      return others.length;
    });
    this.tellSessions.changed([owner.accountId]);
    return ended;
  }

  private record(tx: Transaction, account: Account, session: Session, how: string): Promise<void> {
    return this.audit.record(tx, {
      act: 'session.ended',
      recordKind: 'session',
      recordId: session.sessionId,
      ...ownerOf(account),
      after: { how },
      // The one that signs out is not the caller's: the gateway ends it on its own account.
      ...(how === 'signed-out' ? { actor: callerOf(account, session) } : {}),
    });
  }
}

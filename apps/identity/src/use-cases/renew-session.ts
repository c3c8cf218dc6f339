import { AuditTrail } from '@evergreen/audit';
import { type Clock } from '@evergreen/kernel';
import { type Transaction } from '@evergreen/persistence';
import { CLOCK } from '@evergreen/service';
import { Inject, Injectable } from '@nestjs/common';
import type { Account } from '../domain/account.ts';
import { hashToken, type Session, sessionEnded } from '../domain/session.ts';
import { SessionRepository } from '../persistence/session.repository.ts';
import type { OpenedSession } from './open-session.ts';
import { newToken } from './random-secrets.ts';
import { callerOf, ownerOf } from './session-caller.ts';

/** Gives the session of somebody who has proved themselves once more another token; the old one ends. */
@Injectable()
export class RenewSession {
  constructor(
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(SessionRepository) private readonly sessions: SessionRepository,
    @Inject(AuditTrail) private readonly audit: AuditTrail,
  ) {}

  /**
   * @param method how they have proved themselves
   * @throws DomainError SESSION_ENDED when somebody was faster with the same token
   */
  async run(
    tx: Transaction,
    account: Account,
    session: Session,
    { oldToken, method }: { readonly oldToken: string; readonly method: string },
  ): Promise<OpenedSession> {
    const steppedUpAt = this.clock.now();
    const token = newToken();
    // Whoever was faster has the session now; this one ends with the old token.
    if (!(await this.sessions.rotate(tx, hashToken(oldToken), hashToken(token), steppedUpAt))) {
      throw sessionEnded();
    }
    await this.audit.record(tx, {
      act: 'session.stepped-up',
      recordKind: 'session',
      recordId: session.sessionId,
      ...ownerOf(account),
      after: { method },
      actor: callerOf(account, session),
    });
    return {
      token,
      account,
      session: { ...session, lastSeenAt: steppedUpAt, steppedUpAt },
      recoveryCodes: [],
    };
  }
}

import { AuditTrail } from '@evergreen/audit';
import { type Clock, uuidv7 } from '@evergreen/kernel';
import { type Transaction } from '@evergreen/persistence';
import { CLOCK } from '@evergreen/service';
import { Inject, Injectable } from '@nestjs/common';
import type { Account } from '../domain/account.ts';
import { codeExpired } from '../domain/one-time-code.ts';
import { deviceOf, type Origin } from '../domain/origin.ts';
import { hashToken, type Session, sessionRules } from '../domain/session.ts';
import { whoOf } from '../domain/sign-in-failure.ts';
import { AccountRepository } from '../persistence/account.repository.ts';
import { KnownDeviceRepository } from '../persistence/known-device.repository.ts';
import { SessionRepository } from '../persistence/session.repository.ts';
import { StaffRepository } from '../persistence/staff.repository.ts';
import { Notices } from './notices.ts';
import { newToken } from './random-secrets.ts';
import { callerOf, ownerOf } from './session-caller.ts';
import { WrongAnswers } from './wrong-answers.ts';

export interface OpenedSession {
  /** Shown once; only its hash is kept. */
  readonly token: string;
  readonly account: Account;
  readonly session: Session;
  /** Shown once, after an authenticator was set up in this sign-in. */
  readonly recoveryCodes: readonly string[];
}

const deviceKeptMs = 180 * 24 * 3_600_000;

/** Opens sessions for people who have proved themselves, whatever the way in. */
@Injectable()
export class OpenSession {
  constructor(
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(SessionRepository) private readonly sessions: SessionRepository,
    @Inject(KnownDeviceRepository) private readonly devices: KnownDeviceRepository,
    @Inject(AccountRepository) private readonly members: AccountRepository,
    @Inject(StaffRepository) private readonly staff: StaffRepository,
    @Inject(WrongAnswers) private readonly wrongAnswers: WrongAnswers,
    @Inject(Notices) private readonly notices: Notices,
    @Inject(AuditTrail) private readonly audit: AuditTrail,
  ) {}

  /**
   * @throws DomainError CODE_EXPIRED when the member was erased meanwhile: nothing they left may outlive that
   * @param how.provedAt when the person proved more than that they have a password: by a code, a second factor
   */
  async run(
    tx: Transaction,
    account: Account,
    how: { readonly method: string; readonly provedAt: Date | null; readonly origin: Origin },
  ): Promise<OpenedSession> {
    const now = this.clock.now();
    const token = newToken();
    const { kind, accountId } = account;
    if (kind === 'member' && !(await this.members.holdOpen(tx, accountId))) throw codeExpired();
    const session: Session = {
      sessionId: uuidv7(now.getTime()),
      kind,
      accountId,
      method: how.method,
      address: how.origin.address,
      userAgent: how.origin.userAgent,
      createdAt: now,
      lastSeenAt: now,
      // The clock of a provider may be ahead of ours.
      steppedUpAt: how.provedAt !== null && how.provedAt > now ? now : how.provedAt,
    };
    await this.sessions.add(tx, hashToken(token), session);
    await this.sessions.prune(tx, new Date(now.getTime() - sessionRules.absoluteMs));
    await this.welcome(tx, account, how.origin, now);
    await this.audit.record(tx, {
      act: 'session.opened',
      recordKind: 'session',
      recordId: session.sessionId,
      ...ownerOf(account),
      after: { method: how.method },
      actor: callerOf(account, session),
    });
    return { token, account, session, recoveryCodes: [] };
  }

  private async welcome(tx: Transaction, account: Account, origin: Origin, now: Date): Promise<void> {
    const { kind, accountId } = account;
    // Before the device is known: what was tried from elsewhere stays counted apart.
    const who = kind === 'member' ? whoOf(kind, accountId) : whoOf(kind, account.staffNumber);
    await this.wrongAnswers.signedIn(tx, who, accountId, origin);
    const device = await this.devices.note(tx, accountId, deviceOf(origin), now);
    await this.devices.prune(tx, new Date(now.getTime() - deviceKeptMs));
    if (device === 'new')
      await this.notices.tell(tx, accountId, 'NEW_DEVICE', {
        address: origin.address,
        userAgent: origin.userAgent,
      });
    if (kind === 'staff') await this.staff.noteSeen(tx, accountId, now);
  }
}

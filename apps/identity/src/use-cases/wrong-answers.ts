import { AuditTrail } from '@evergreen/audit';
import { type Clock } from '@evergreen/kernel';
import { Database, type Reader, type Transaction } from '@evergreen/persistence';
import { CLOCK } from '@evergreen/service';
import { Inject, Injectable } from '@nestjs/common';
import type { Account, MemberAccount } from '../domain/account.ts';
import { deviceOf, type Origin } from '../domain/origin.ts';
import {
  type FailureKey,
  failureRules,
  type Failures,
  waitBeforeNextAnswer,
  whoOf,
} from '../domain/sign-in-failure.ts';
import { KnownDeviceRepository } from '../persistence/known-device.repository.ts';
import { SignInFailureRepository } from '../persistence/sign-in-failure.repository.ts';
import { AfterAnswer } from './after-answer.ts';
import { Notices } from './notices.ts';
import { ownerOf } from './session-caller.ts';

/** An answer that is counted as wrong until it has turned out right. */
export interface CountedAnswer {
  readonly kind: 'counted';
  readonly key: FailureKey;
  readonly at: Date;
  readonly before: Failures | undefined;
}

interface Attempt {
  readonly origin: Origin;
  /** What was wrong. */
  readonly method: string;
}

export type Counted = CountedAnswer | { readonly kind: 'wait'; readonly waitMs: number };

/**
 * Counts wrong answers in a row and makes guessers wait. An answer is counted before it is looked at: however many
 * come at once, no more are looked at than one after the other.
 */
@Injectable()
export class WrongAnswers {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(SignInFailureRepository) private readonly failures: SignInFailureRepository,
    @Inject(KnownDeviceRepository) private readonly devices: KnownDeviceRepository,
    @Inject(AfterAnswer) private readonly afterAnswer: AfterAnswer,
    @Inject(Notices) private readonly notices: Notices,
    @Inject(AuditTrail) private readonly audit: AuditTrail,
  ) {}

  /** @param accountId null where nobody has the login: asked in vain, at the same cost */
  async keyOf(on: Reader, who: Buffer, accountId: string | null, origin: Origin): Promise<FailureKey> {
    const fromKnownDevice = await this.devices.knows(on, accountId, deviceOf(origin));
    return { who, fromKnownDevice, isTold: accountId !== null };
  }

  /** @param address where it came from */
  async count(tx: Transaction, key: FailureKey, address: string): Promise<Counted> {
    const at = this.clock.now();
    const before = await this.failures.lock(tx, key);
    const waitMs = waitBeforeNextAnswer(before, at);
    if (waitMs > 0) return { kind: 'wait', waitMs };
    const isForgotten =
      before !== undefined && at.getTime() - before.failedAt.getTime() > failureRules.forgottenMs;
    const failures = isForgotten ? 1 : (before?.failures ?? 0) + 1;
    await this.failures.set(tx, key, { failures, failedAt: at }, address);
    await this.failures.prune(tx, {
      told: new Date(at.getTime() - failureRules.forgottenMs),
      untold: new Date(at.getTime() - failureRules.untoldMs),
    });
    return { kind: 'counted', key, at, before };
  }

  /** Looks at an answer that was counted. If that fails it was not looked at, and does not count. */
  async look<T>(counted: CountedAnswer, look: () => Promise<T>): Promise<T> {
    try {
      return await look();
    } catch (error) {
      await this.database.transaction((tx) => this.wasRight(tx, counted));
      throw error;
    }
  }

  async wasRight(tx: Transaction, { key, at, before }: CountedAnswer): Promise<void> {
    await this.failures.takeBack(tx, key, at, before);
  }

  /** The person is in: what they mistyped under this key counts no more. */
  async forget(tx: Transaction, key: FailureKey): Promise<void> {
    await this.failures.clear(tx, key);
  }

  /** It stays counted, and the person will be told. */
  async wasWrong(tx: Transaction, { key }: CountedAnswer, address: string): Promise<void> {
    await this.failures.addUntold(tx, key, address);
  }

  /** Writes the attempt down, after the answer: its time must not tell whether there is an account. */
  report(account: Account | undefined, attempt: Attempt): void {
    if (account === undefined) return;
    this.afterAnswer.add('acts', 'sign-in.failed', () =>
      this.database.transaction((tx) => this.record(tx, account, attempt)),
    );
  }

  /** A wrong code of a member. How many there can be is bounded elsewhere: this writes it down and lets them be told. */
  reportCode(member: MemberAccount | undefined, fromKnownDevice: boolean, origin: Origin): void {
    if (member === undefined) return;
    const key = { who: whoOf('member', member.accountId), fromKnownDevice, isTold: true };
    this.afterAnswer.add('acts', 'sign-in.failed', () =>
      this.database.transaction(async (tx) => {
        await this.failures.noteUntold(tx, key, this.clock.now(), origin.address);
        await this.record(tx, member, { origin, method: 'code' });
      }),
    );
  }

  /** The person is in: their own wrong answers are forgotten, and they are told of what others tried. */
  async signedIn(tx: Transaction, who: Buffer, accountId: string, origin: Origin): Promise<void> {
    const key = await this.keyOf(tx, who, accountId, origin);
    const untold = await this.failures.takeUntold(tx, who);
    const told = untold.filter(
      (each) => !each.fromKnownDevice || each.untold >= failureRules.toldFromKnownDevice,
    );
    if (told.length > 0) {
      const attempts = String(told.reduce((sum, each) => sum + each.untold, 0));
      await this.notices.tell(tx, accountId, 'FAILED_SIGN_INS', { attempts, address: told[0]!.address });
    }
    await this.failures.clear(tx, key);
  }

  private async record(tx: Transaction, account: Account, { origin, method }: Attempt): Promise<void> {
    await this.audit.record(tx, {
      act: 'sign-in.failed',
      recordKind: 'account',
      recordId: account.accountId,
      ...ownerOf(account),
      after: { method },
      actor: { kind: 'anonymous' },
      address: origin.address,
    });
  }
}

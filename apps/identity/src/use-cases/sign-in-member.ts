import { type Clock } from '@evergreen/kernel';
import { Database, type Transaction } from '@evergreen/persistence';
import { CLOCK } from '@evergreen/service';
import { Inject, Injectable } from '@nestjs/common';
import type { MemberAccount } from '../domain/account.ts';
import { codeExpired, codeWrong } from '../domain/one-time-code.ts';
import { deviceOf, type Origin } from '../domain/origin.ts';
import { type FailureKey, tooManyAnswers, whoOf } from '../domain/sign-in-failure.ts';
import { AddressLimits } from './address-limits.ts';
import { CheckCode, type CheckedCode } from './check-code.ts';
import { FindAccount } from './find-account.ts';
import { MemberLogins } from './member-logins.ts';
import { type OpenedSession, OpenSession } from './open-session.ts';
import { WrongAnswers } from './wrong-answers.ts';

/** What is known of an attempt before the code is looked at. */
interface Attempt {
  readonly addressee: Buffer;
  readonly named: MemberAccount | undefined;
  readonly key: FailureKey;
  readonly origin: Origin;
}

type Outcome =
  | Exclude<CheckedCode, { kind: 'right' }>
  | { readonly kind: 'wait'; readonly waitMs: number }
  | { readonly kind: 'opened'; readonly session: OpenedSession };

/** Opens a session for a member with the right code. */
@Injectable()
export class SignInMember {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(AddressLimits) private readonly limits: AddressLimits,
    @Inject(MemberLogins) private readonly logins: MemberLogins,
    @Inject(CheckCode) private readonly checkCode: CheckCode,
    @Inject(FindAccount) private readonly accounts: FindAccount,
    @Inject(WrongAnswers) private readonly wrongAnswers: WrongAnswers,
    @Inject(OpenSession) private readonly openSession: OpenSession,
  ) {}

  /** @throws DomainError CODE_WRONG with the attempts left, CODE_EXPIRED when only a new code helps, RATE_LIMITED */
  async run(typedLogin: string, typedCode: string, origin: Origin): Promise<OpenedSession> {
    const attempt = await this.begin(typedLogin, origin);
    const from = { address: origin.address, isKnownDevice: attempt.key.fromKnownDevice };
    // A wrong attempt must be written down, so the refusal is thrown only after the commit.
    const outcome = await this.limits.look(from, () =>
      this.database.transaction((tx) => this.look(tx, attempt, typedCode)),
    );
    switch (outcome.kind) {
      case 'opened':
        return outcome.session;
      case 'wrong':
        this.wrongAnswers.reportCode(attempt.named, attempt.key.fromKnownDevice, origin);
        throw codeWrong(outcome.attemptsLeft);
      case 'expired':
        throw codeExpired();
      case 'wait':
        throw tooManyAnswers(outcome.waitMs);
    }
  }

  /**
   * Counted by what was typed, not by whose it is: otherwise a wait at one login would tell that another belongs to the
   * same person. How often an account can be guessed at is bounded by the codes it is sent.
   */
  private async begin(login: string, origin: Origin): Promise<Attempt> {
    const addressee = this.logins.addresseeOf(login);
    const named = await this.logins.find(this.database, login);
    const who = whoOf('member', `login/${addressee.toString('hex')}`);
    const key = await this.wrongAnswers.keyOf(this.database, who, named?.accountId ?? null, origin);
    return { addressee, named, key: { ...key, isTold: false }, origin };
  }

  private async look(tx: Transaction, { addressee, key, origin }: Attempt, typed: string): Promise<Outcome> {
    const counted = await this.wrongAnswers.count(tx, key, origin.address);
    if (counted.kind === 'wait') return counted;
    const asker = { addressee, device: deviceOf(origin) };
    const checked = await this.checkCode.run(tx, asker, typed, this.clock.now());
    if (checked.kind === 'wrong') {
      await this.wrongAnswers.wasWrong(tx, counted, origin.address);
      return checked;
    }
    // Nor does it count where there was nothing to guess at.
    await this.wrongAnswers.wasRight(tx, counted);
    if (checked.kind === 'expired') return checked;
    const account = await this.accounts.byId(tx, 'member', checked.accountId);
    if (account === undefined) return { kind: 'expired' };
    await this.wrongAnswers.forget(tx, key);
    const how = { method: 'code', provedAt: this.clock.now(), origin };
    return { kind: 'opened', session: await this.openSession.run(tx, account, how) };
  }
}

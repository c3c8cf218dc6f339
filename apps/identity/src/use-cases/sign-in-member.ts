import { type Clock } from '@evergreen/kernel';
import { Database, type Transaction } from '@evergreen/persistence';
import { CLOCK } from '@evergreen/service';
import { Inject, Injectable } from '@nestjs/common';
import { codeExpired, codeWrong } from '../domain/one-time-code.ts';
import { deviceOf, type Origin } from '../domain/origin.ts';
import { tooManyAnswers, whoOf } from '../domain/sign-in-failure.ts';
import { AddressLimits } from './address-limits.ts';
import { CheckCode, type CheckedCode } from './check-code.ts';
import { FindAccount } from './find-account.ts';
import { MemberLogins } from './member-logins.ts';
import { type OpenedSession, OpenSession } from './open-session.ts';
import { WrongAnswers } from './wrong-answers.ts';

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
    await this.limits.take('answer', origin.address);
    // A wrong attempt must be written down, so the refusal is thrown only after the commit.
    const outcome = await this.database.transaction((tx) => this.attempt(tx, typedLogin, typedCode, origin));
    switch (outcome.kind) {
      case 'opened':
        await this.limits.giveBack('answer', origin.address);
        return outcome.session;
      case 'wrong':
        throw codeWrong(outcome.attemptsLeft);
      case 'expired':
        throw codeExpired();
      case 'wait':
        throw tooManyAnswers(outcome.waitMs);
    }
  }

  private async attempt(tx: Transaction, login: string, typed: string, origin: Origin): Promise<Outcome> {
    const addressee = this.logins.addresseeOf(login);
    const named = await this.logins.find(tx, login);
    // A login nobody has is counted like any other.
    const who = whoOf('member', named?.accountId ?? `login/${addressee.toString('hex')}`);
    const key = await this.wrongAnswers.keyOf(tx, who, named?.accountId ?? null, origin);
    const counted = await this.wrongAnswers.count(tx, key, origin.address);
    if (counted.kind === 'wait') return counted;
    const asker = { addressee, device: deviceOf(origin) };
    const checked = await this.checkCode.run(tx, asker, typed, this.clock.now());
    if (checked.kind === 'wrong') {
      await this.wrongAnswers.wasWrong(tx, counted, origin.address);
      this.wrongAnswers.report(named, { origin, method: 'code' });
      return checked;
    }
    // Nor does it count where there was nothing to guess at.
    await this.wrongAnswers.wasRight(tx, counted);
    if (checked.kind === 'expired') return checked;
    const account = await this.accounts.byId(tx, 'member', checked.accountId);
    if (account === undefined) return { kind: 'expired' };
    const how = { method: 'code', provedAt: this.clock.now(), origin };
    return { kind: 'opened', session: await this.openSession.run(tx, account, how) };
  }
}

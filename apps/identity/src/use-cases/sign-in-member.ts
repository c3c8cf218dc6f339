import { type Clock } from '@evergreen/kernel';
import { Database, type Transaction } from '@evergreen/persistence';
import { CLOCK } from '@evergreen/service';
import { Inject, Injectable } from '@nestjs/common';
import { codeExpired, codeWrong } from '../domain/one-time-code.ts';
import type { Origin } from '../domain/origin.ts';
import { AddressLimits } from './address-limits.ts';
import { CheckCode, type CheckedCode } from './check-code.ts';
import { FindAccount } from './find-account.ts';
import { MemberLogins } from './member-logins.ts';
import { type OpenedSession, OpenSession } from './open-session.ts';
import { WrongAnswers } from './wrong-answers.ts';

type Outcome =
  Exclude<CheckedCode, { kind: 'right' }> | { readonly kind: 'opened'; readonly session: OpenedSession };

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
    const addressee = this.logins.addresseeOf(typedLogin);
    await this.limits.take('answer', origin.address);
    // A wrong attempt must be written down, so the refusal is thrown only after the commit.
    const outcome = await this.database.transaction((tx) => this.attempt(tx, addressee, typedCode, origin));
    switch (outcome.kind) {
      case 'opened':
        await this.limits.giveBack('answer', origin.address);
        return outcome.session;
      case 'wrong':
        this.wrongAnswers.reportCode(outcome.accountId, origin);
        throw codeWrong(outcome.attemptsLeft);
      case 'expired':
        throw codeExpired();
    }
  }

  private async attempt(tx: Transaction, addressee: Buffer, typed: string, origin: Origin): Promise<Outcome> {
    const checked = await this.checkCode.run(tx, addressee, typed, this.clock.now());
    if (checked.kind !== 'right') return checked;
    const account = await this.accounts.byId(tx, 'member', checked.accountId);
    if (account === undefined) return { kind: 'expired' };
    const how = { method: 'code', isProof: true, origin };
    return { kind: 'opened', session: await this.openSession.run(tx, account, how) };
  }
}

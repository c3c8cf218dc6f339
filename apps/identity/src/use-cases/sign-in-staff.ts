import { type Clock } from '@evergreen/kernel';
import { Database } from '@evergreen/persistence';
import { CLOCK } from '@evergreen/service';
import { Inject, Injectable } from '@nestjs/common';
import { loginForm } from '../domain/login.ts';
import type { Origin } from '../domain/origin.ts';
import { signInRefused, tooManyAnswers, whoOf } from '../domain/sign-in-failure.ts';
import type { StaffAccount } from '../domain/staff.ts';
import { CredentialRepository, type StaffCredential } from '../persistence/credential.repository.ts';
import { AddressLimits } from './address-limits.ts';
import { FindAccount } from './find-account.ts';
import { PasswordHasher } from './password-hasher.ts';
import { type SignInStep, SignInSteps } from './sign-in-steps.ts';
import { type CountedAnswer, WrongAnswers } from './wrong-answers.ts';

/** Stands where nobody has the number, so that looking takes as long. */
const nobodysId = '00000000-0000-0000-0000-000000000000';

/** The first step of staff: number and password. All that can go wrong with them is answered alike. */
@Injectable()
export class SignInStaff {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(AddressLimits) private readonly limits: AddressLimits,
    @Inject(PasswordHasher) private readonly hasher: PasswordHasher,
    @Inject(FindAccount) private readonly accounts: FindAccount,
    @Inject(CredentialRepository) private readonly credentials: CredentialRepository,
    @Inject(WrongAnswers) private readonly wrongAnswers: WrongAnswers,
    @Inject(SignInSteps) private readonly steps: SignInSteps,
  ) {}

  /** @throws DomainError SIGN_IN_REFUSED, RATE_LIMITED while guesses are slowed down, SERVICE_UNAVAILABLE */
  async run(typedNumber: string, password: string, origin: Origin): Promise<SignInStep> {
    const staffNumber = loginForm(typedNumber);
    await this.limits.take('answer', origin.address);
    const { staff, mayEnter } = await this.accounts.staffByNumber(this.database, staffNumber);
    const credential = await this.credentials.find(this.database, staff?.accountId ?? nobodysId);
    const counted = await this.count(staffNumber, staff, origin);
    const usable = mayEnter && this.isUsable(credential) ? credential : undefined;
    const isRight = await this.isRight(usable, password, counted);
    const step = isRight && staff && usable ? await this.goOn(staff, usable, counted, origin) : undefined;
    if (step === undefined) {
      await this.database.transaction((tx) => this.wrongAnswers.wasWrong(tx, counted, origin.address));
      this.wrongAnswers.report(staff, { origin, method: 'password' });
      throw signInRefused();
    }
    await this.limits.giveBack('answer', origin.address);
    return step;
  }

  private async count(
    staffNumber: string,
    staff: StaffAccount | undefined,
    origin: Origin,
  ): Promise<CountedAnswer> {
    const counted = await this.database.transaction(async (tx) => {
      const who = whoOf('staff', staffNumber);
      const key = await this.wrongAnswers.keyOf(tx, who, staff?.accountId ?? null, origin);
      return this.wrongAnswers.count(tx, key, origin.address);
    });
    if (counted.kind === 'wait') throw tooManyAnswers(counted.waitMs);
    return counted;
  }

  private async isRight(
    credential: StaffCredential | undefined,
    password: string,
    counted: CountedAnswer,
  ): Promise<boolean> {
    try {
      return await this.hasher.isRight(credential?.passwordHash, password);
    } catch (error) {
      // It was not looked at.
      await this.database.transaction((tx) => this.wrongAnswers.wasRight(tx, counted));
      throw error;
    }
  }

  /** @returns undefined when the password was changed while it was looked at */
  private goOn(
    staff: StaffAccount,
    seen: StaffCredential,
    counted: CountedAnswer,
    origin: Origin,
  ): Promise<SignInStep | undefined> {
    return this.database.transaction(async (tx) => {
      const [account, credential] = [
        await this.accounts.staffById(tx, staff.accountId),
        await this.credentials.lock(tx, staff.accountId),
      ];
      if (account === undefined || credential?.passwordHash !== seen.passwordHash) return undefined;
      await this.wrongAnswers.wasRight(tx, counted);
      return this.steps.next(tx, account, credential, { method: 'password', origin });
    });
  }

  private isUsable(credential: StaffCredential | undefined): boolean {
    const until = credential?.passwordExpiresAt ?? null;
    return until === null || until > this.clock.now();
  }
}

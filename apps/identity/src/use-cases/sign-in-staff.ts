import { AuditTrail } from '@evergreen/audit';
import { type Clock } from '@evergreen/kernel';
import { Database, type Transaction } from '@evergreen/persistence';
import { CLOCK } from '@evergreen/service';
import { Inject, Injectable } from '@nestjs/common';
import { loginForm } from '../domain/login.ts';
import type { Origin } from '../domain/origin.ts';
import { type FailureKey, signInRefused, tooManyAnswers, whoOf } from '../domain/sign-in-failure.ts';
import type { StaffAccount } from '../domain/staff.ts';
import { CredentialRepository, type StaffCredential } from '../persistence/credential.repository.ts';
import { AddressLimits } from './address-limits.ts';
import { FindAccount } from './find-account.ts';
import { PasswordHasher } from './password-hasher.ts';
import { ownerOf } from './session-caller.ts';
import { type SignInStep, SignInSteps } from './sign-in-steps.ts';
import { type CountedAnswer, WrongAnswers } from './wrong-answers.ts';

/** Stands where nobody has the number, so that looking takes as long. */
const nobodysId = '00000000-0000-0000-0000-000000000000';

interface Attempt {
  readonly key: FailureKey;
  readonly staff: StaffAccount | undefined;
  /** Undefined where no password opens anything. */
  readonly usable: StaffCredential | undefined;
  readonly password: string;
  readonly origin: Origin;
}

type Outcome = SignInStep | { readonly kind: 'wrong' };

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
    @Inject(AuditTrail) private readonly audit: AuditTrail,
  ) {}

  /** @throws DomainError SIGN_IN_REFUSED, RATE_LIMITED while guesses are slowed down, SERVICE_UNAVAILABLE */
  async run(typedNumber: string, password: string, origin: Origin): Promise<SignInStep> {
    const staffNumber = loginForm(typedNumber);
    const { staff, mayEnter } = await this.accounts.staffByNumber(this.database, staffNumber);
    const who = whoOf('staff', staffNumber);
    const key = await this.wrongAnswers.keyOf(this.database, who, staff?.accountId ?? null, origin);
    const from = { address: origin.address, isKnownDevice: key.fromKnownDevice };
    const outcome = await this.limits.look(from, async () => {
      const credential = await this.credentials.find(this.database, staff?.accountId ?? nobodysId);
      const usable = mayEnter && this.isUsable(credential) ? credential : undefined;
      return this.look({ key, staff, usable, password, origin });
    });
    if (outcome.kind !== 'wrong') return outcome;
    this.wrongAnswers.report(staff, { origin, method: 'password' });
    throw signInRefused();
  }

  private async look({ key, staff, usable, password, origin }: Attempt): Promise<Outcome> {
    const { address } = origin;
    const counted = await this.database.transaction((tx) => this.wrongAnswers.count(tx, key, address));
    if (counted.kind === 'wait') throw tooManyAnswers(counted.waitMs);
    const isRight = await this.wrongAnswers.look(counted, () =>
      this.hasher.isRight(usable?.passwordHash, password),
    );
    const step = isRight && staff && usable ? await this.goOn(staff, usable, counted, origin) : undefined;
    if (step !== undefined) return step;
    await this.database.transaction((tx) => this.wrongAnswers.wasWrong(tx, counted, address));
    return { kind: 'wrong' };
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
      await this.noteAccepted(tx, account, origin);
      return this.steps.next(tx, account, credential, { method: 'password', origin });
    });
  }

  /** Also where the person gets no further: it may be somebody else who has their password. */
  private async noteAccepted(tx: Transaction, account: StaffAccount, origin: Origin): Promise<void> {
    await this.audit.record(tx, {
      act: 'sign-in.password-accepted',
      recordKind: 'account',
      recordId: account.accountId,
      ...ownerOf(account),
      actor: { kind: 'anonymous' },
      address: origin.address,
    });
  }

  private isUsable(credential: StaffCredential | undefined): boolean {
    const until = credential?.passwordExpiresAt ?? null;
    return until === null || until > this.clock.now();
  }
}

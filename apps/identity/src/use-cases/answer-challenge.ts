import { type Clock, InvalidInput } from '@evergreen/kernel';
import { Database, type Transaction } from '@evergreen/persistence';
import { CLOCK } from '@evergreen/service';
import { Inject, Injectable } from '@nestjs/common';
import {
  type Challenge,
  challengeEnded,
  challengeRules,
  type ChallengeNeed,
  isChallengeOpen,
} from '../domain/challenge.ts';
import { codeWrong } from '../domain/one-time-code.ts';
import type { Origin } from '../domain/origin.ts';
import { hashToken } from '../domain/session.ts';
import { tooManyAnswers, whoOf } from '../domain/sign-in-failure.ts';
import type { StaffAccount } from '../domain/staff.ts';
import { ChallengeRepository } from '../persistence/challenge.repository.ts';
import { CredentialRepository, type StaffCredential } from '../persistence/credential.repository.ts';
import { ChoosePassword } from './choose-password.ts';
import { EnrolAuthenticator } from './enrol-authenticator.ts';
import { FindAccount } from './find-account.ts';
import { ProveSecondFactor } from './prove-second-factor.ts';
import { type SignInStep, SignInSteps } from './sign-in-steps.ts';
import { WrongAnswers } from './wrong-answers.ts';

export type ChallengeAnswer =
  | { readonly kind: 'totp-code'; readonly code: string }
  | { readonly kind: 'recovery-code'; readonly code: string }
  | { readonly kind: 'new-password'; readonly password: string };

type CodeAnswer = Exclude<ChallengeAnswer, { kind: 'new-password' }>;

/** A challenge with all it is about, locked until the end of the transaction. */
interface OpenChallenge {
  readonly challenge: Challenge;
  readonly staff: StaffAccount;
  readonly credential: StaffCredential;
}

type Outcome =
  | { readonly kind: 'step'; readonly step: SignInStep }
  | { readonly kind: 'ended' }
  | { readonly kind: 'wrong'; readonly attemptsLeft: number; readonly staff: StaffAccount }
  | { readonly kind: 'wait'; readonly waitMs: number };

const answersTo: Readonly<Record<ChallengeNeed, readonly ChallengeAnswer['kind'][]>> = {
  totp: ['totp-code', 'recovery-code'],
  'enrol-totp': ['totp-code'],
  'new-password': ['new-password'],
};

/** The further steps of staff. Every challenge takes one right answer, and few wrong ones. */
@Injectable()
export class AnswerChallenge {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(FindAccount) private readonly accounts: FindAccount,
    @Inject(ChallengeRepository) private readonly challenges: ChallengeRepository,
    @Inject(CredentialRepository) private readonly credentials: CredentialRepository,
    @Inject(ProveSecondFactor) private readonly secondFactor: ProveSecondFactor,
    @Inject(EnrolAuthenticator) private readonly enrolment: EnrolAuthenticator,
    @Inject(ChoosePassword) private readonly choosePassword: ChoosePassword,
    @Inject(WrongAnswers) private readonly wrongAnswers: WrongAnswers,
    @Inject(SignInSteps) private readonly steps: SignInSteps,
  ) {}

  /**
   * @throws DomainError CHALLENGE_ENDED, CODE_WRONG with the attempts left, PASSWORD_REFUSED with the reason,
   *   RATE_LIMITED; InvalidInput when the answer is to another question
   */
  async run(challengeToken: string, answer: ChallengeAnswer, origin: Origin): Promise<SignInStep> {
    const tokenHash = hashToken(challengeToken);
    const outcome =
      answer.kind === 'new-password'
        ? await this.byPassword(tokenHash, answer.password, origin)
        : await this.database.transaction((tx) => this.byCode(tx, tokenHash, answer, origin));
    switch (outcome.kind) {
      case 'step':
        return outcome.step;
      case 'ended':
        throw challengeEnded();
      case 'wait':
        throw tooManyAnswers(outcome.waitMs);
      case 'wrong':
        this.wrongAnswers.report(outcome.staff, { origin, method: answer.kind });
        throw codeWrong(outcome.attemptsLeft);
    }
  }

  private async byCode(
    tx: Transaction,
    tokenHash: Buffer,
    answer: CodeAnswer,
    origin: Origin,
  ): Promise<Outcome> {
    const open = await this.lock(tx, tokenHash, answer.kind);
    if (open === undefined) return { kind: 'ended' };
    const { challenge, staff } = open;
    const key = await this.wrongAnswers.keyOf(tx, whoOf('staff', staff.staffNumber), staff.accountId, origin);
    const counted = await this.wrongAnswers.count(tx, key, origin.address);
    if (counted.kind === 'wait') return counted;
    if (!(await this.isRight(tx, open, answer, origin))) {
      await this.wrongAnswers.wasWrong(tx, counted, origin.address);
      await this.challenges.countWrong(tx, tokenHash);
      return {
        kind: 'wrong',
        attemptsLeft: challengeRules.wrongAnswersMax - challenge.wrongAnswers - 1,
        staff,
      };
    }
    await this.wrongAnswers.wasRight(tx, counted);
    const method = `${challenge.method}+${answer.kind === 'recovery-code' ? 'recovery-code' : 'totp'}`;
    return this.goOn(tx, tokenHash, staff, { method, origin });
  }

  private isRight(
    tx: Transaction,
    { challenge, staff, credential }: OpenChallenge,
    answer: CodeAnswer,
    origin: Origin,
  ): Promise<boolean> {
    if (challenge.need === 'enrol-totp') {
      return this.enrolment.confirm(tx, { staff, challenge, origin }, answer.code);
    }
    return answer.kind === 'recovery-code'
      ? this.secondFactor.byRecoveryCode(tx, staff.accountId, answer.code)
      : this.secondFactor.byTotp(tx, staff.accountId, credential, answer.code);
  }

  /** Hashing takes long, so it is done between two looks at the challenge. */
  private async byPassword(tokenHash: Buffer, password: string, origin: Origin): Promise<Outcome> {
    const before = await this.database.transaction((tx) => this.lock(tx, tokenHash, 'new-password'));
    if (before === undefined) return { kind: 'ended' };
    const hash = await this.choosePassword.prepare(before.staff, before.credential, password);
    return this.database.transaction(async (tx) => {
      const open = await this.lock(tx, tokenHash, 'new-password');
      if (open === undefined) return { kind: 'ended' };
      await this.choosePassword.keep(tx, open.staff, { hash, current: before.credential, origin });
      return this.goOn(tx, tokenHash, open.staff, { method: open.challenge.method, origin });
    });
  }

  private async goOn(
    tx: Transaction,
    tokenHash: Buffer,
    staff: StaffAccount,
    so: { readonly method: string; readonly origin: Origin },
  ): Promise<Outcome> {
    await this.challenges.end(tx, tokenHash);
    const credential = await this.credentials.lock(tx, staff.accountId);
    if (credential === undefined) return { kind: 'ended' };
    return { kind: 'step', step: await this.steps.next(tx, staff, credential, so) };
  }

  /** @returns undefined when the challenge has ended, or what it asks for was done meanwhile */
  private async lock(
    tx: Transaction,
    tokenHash: Buffer,
    answer: ChallengeAnswer['kind'],
  ): Promise<OpenChallenge | undefined> {
    const challenge = await this.challenges.lock(tx, tokenHash);
    if (challenge === undefined || !isChallengeOpen(challenge, this.clock.now())) return undefined;
    if (!answersTo[challenge.need].includes(answer)) {
      throw new InvalidInput([{ field: 'answer', problem: `is none to ${challenge.need}` }]);
    }
    const staff = await this.accounts.staffById(tx, challenge.accountId);
    const credential = await this.credentials.lock(tx, challenge.accountId);
    if (staff === undefined || credential === undefined) return undefined;
    const isStillAsked = {
      totp: credential.totpSecret !== null,
      'enrol-totp': credential.totpSecret === null && !credential.passwordIsGiven,
      'new-password': credential.passwordIsGiven,
    }[challenge.need];
    return isStillAsked ? { challenge, staff, credential } : undefined;
  }
}

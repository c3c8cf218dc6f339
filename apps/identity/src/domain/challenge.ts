import { DomainError } from '@evergreen/kernel';

/** What somebody has to prove or to choose before the session opens. */
export type ChallengeNeed = 'totp' | 'enrol-totp' | 'new-password';

export const challengeRules = {
  validMs: 10 * 60_000,
  wrongAnswersMax: 5,
} as const;

/** Where a sign-in by password, or by one factor at a provider outside, stands. */
export interface SignInProgress {
  readonly hasTotp: boolean;
  readonly isTotpProved: boolean;
  readonly isPasswordGiven: boolean;
}

/**
 * What comes next; undefined: the session opens. A password is changed only by whoever has the authenticator, and an
 * authenticator is set up only by whoever has chosen the password.
 */
export function nextNeed(progress: SignInProgress): ChallengeNeed | undefined {
  if (progress.hasTotp && !progress.isTotpProved) return 'totp';
  if (progress.isPasswordGiven) return 'new-password';
  if (!progress.hasTotp) return 'enrol-totp';
  return undefined;
}

/** An open challenge. */
export interface Challenge {
  readonly accountId: string;
  readonly need: ChallengeNeed;
  /** How the person has proved themselves so far, such as `password+totp`. */
  readonly method: string;
  /** The secret an authenticator is being set up with, sealed. */
  readonly totpSecret: Buffer | null;
  readonly wrongAnswers: number;
  readonly expiresAt: Date;
}

/** A session opens only by two factors. A way in that is one by itself, such as `password`, has no `+`. */
export function isTotpProved(method: string): boolean {
  return method.includes('+');
}

export function isChallengeOpen(challenge: Challenge, now: Date): boolean {
  return challenge.expiresAt > now && challenge.wrongAnswers < challengeRules.wrongAnswersMax;
}

export const challengeEnded = () => new DomainError('CHALLENGE_ENDED', 'Sign in from the beginning');

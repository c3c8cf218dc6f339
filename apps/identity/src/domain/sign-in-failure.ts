import { createHash } from 'node:crypto';
import { DomainError } from '@evergreen/kernel';

/** Bounds of guessing. Nobody is ever locked out for good: a stranger could do that to anybody. */
export const failureRules = {
  /** So many wrong answers in a row cost nothing. */
  freeMax: 4,
  firstDelayMs: 30_000,
  /** Doubled by each further one, up to this. */
  delayMsMax: 15 * 60_000,
  /** After so long without any they are forgotten. */
  forgottenMs: 24 * 3_600_000,
  /** So long it is kept for somebody who does not sign in that there were some: to tell them. */
  untoldMs: 180 * 24 * 3_600_000,
  /** From the person's own device so many are told; from elsewhere each. */
  toldFromKnownDevice: 3,
} as const;

/** Wrong answers in a row. */
export interface Failures {
  readonly failures: number;
  readonly failedAt: Date;
}

/** Milliseconds until the next answer is looked at; 0: now. */
export function waitBeforeNextAnswer(known: Failures | undefined, now: Date): number {
  if (known === undefined || known.failures <= failureRules.freeMax) return 0;
  const doublings = Math.min(known.failures - failureRules.freeMax - 1, 20);
  const delayMs = Math.min(failureRules.firstDelayMs * 2 ** doublings, failureRules.delayMsMax);
  return Math.max(0, known.failedAt.getTime() + delayMs - now.getTime());
}

/** Answers left before a delay. */
export function answersLeft(failures: number): number {
  return Math.max(0, failureRules.freeMax + 1 - failures);
}

/** Under what the wrong answers of somebody are counted. A login nobody has is counted like any other. */
export function whoOf(kind: 'member' | 'staff', login: string): Buffer {
  return createHash('sha256').update(`${kind}/${login}`).digest();
}

/** Whose wrong answers, and whether they came from a device the account was used on before: strangers' count apart. */
export interface FailureKey {
  readonly who: Buffer;
  readonly fromKnownDevice: boolean;
  /** Whether there is somebody to be told of them under this key. */
  readonly isTold: boolean;
}

/** Somebody who is signed in is on a device of theirs: what strangers guess elsewhere does not hold them up. */
export function ofSignedIn(who: Buffer): FailureKey {
  return { who, fromKnownDevice: true, isTold: true };
}

/** Told alike for a number nobody has, a wrong password and somebody who may no longer sign in. */
export const signInRefused = () => new DomainError('SIGN_IN_REFUSED', 'Number or password is wrong');

export const tooManyAnswers = (waitMs: number) =>
  new DomainError('RATE_LIMITED', 'Too many wrong answers', {
    retryAfterSeconds: Math.ceil(waitMs / 1_000),
  });

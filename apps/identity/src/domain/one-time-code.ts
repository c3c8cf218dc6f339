import { createHmac, timingSafeEqual } from 'node:crypto';
import { DomainError } from '@evergreen/kernel';

/**
 * Bounds of one-time codes. A code is good on the device that asked for it only, so that nobody uses up somebody
 * else's; wrong ones are slowed down besides (`sign-in-failure.ts`), so a code needs no slow hash.
 */
export const codeRules = {
  digits: 6,
  validMs: 5 * 60_000,
  attemptsMax: 5,
  /** A quarter of an hour, for a login: from one device, and from one place. */
  sendsMax: 5,
  /** From all devices together that the account was never used on: more than one place can take. */
  strangersSendsMax: 8,
  sendsWindowMs: 15 * 60_000,
  /** In a day for an account, whatever it was asked for by: to devices of its own, and as many to all others together. */
  daySendsMax: 20,
  dayMs: 24 * 3_600_000,
} as const;

/** A code that was asked for, as seen by whoever asks now. */
export interface EarlierSend {
  readonly at: Date;
  readonly isSameDevice: boolean;
  readonly isSamePlace: boolean;
  readonly fromKnownDevice: boolean;
}

/** What is kept of a code that was sent. */
export interface SentCode {
  readonly salt: Buffer;
  readonly hash: Buffer;
  readonly expiresAt: Date;
  readonly attempts: number;
  readonly isUsed: boolean;
}

export type CodeVerdict =
  | { readonly kind: 'right' }
  | { readonly kind: 'wrong'; readonly attemptsLeft: number }
  /** Too old, used, guessed at too often, or never sent: only a new code helps. */
  | { readonly kind: 'expired' };

export function hashCode(salt: Buffer, code: string): Buffer {
  return createHmac('sha256', salt).update(code).digest();
}

/** Judges one attempt at a code. Nothing sent and no such account look the same. */
export function judgeCode(sent: SentCode | undefined, typed: string, now: Date): CodeVerdict {
  if (sent === undefined || sent.isUsed || sent.attempts >= codeRules.attemptsMax || sent.expiresAt <= now) {
    return { kind: 'expired' };
  }
  if (timingSafeEqual(hashCode(sent.salt, typed), sent.hash)) return { kind: 'right' };
  return { kind: 'wrong', attemptsLeft: codeRules.attemptsMax - sent.attempts - 1 };
}

/**
 * Milliseconds until another code may be sent; 0: now. Whoever used the account on this device before is not held up
 * by what strangers asked for.
 * @param sends earlier ones for the login within the window, in any order
 */
export function waitBeforeNextCode(sends: readonly EarlierSend[], isKnownDevice: boolean, now: Date): number {
  const { sendsMax, strangersSendsMax } = codeRules;
  const ownWait = waitAfter(
    sends.filter((send) => send.isSameDevice),
    sendsMax,
    now,
  );
  if (isKnownDevice) return ownWait;
  const strangers = sends.filter((send) => !send.fromKnownDevice);
  const placeWait = waitAfter(
    strangers.filter((send) => send.isSamePlace),
    sendsMax,
    now,
  );
  return Math.max(ownWait, placeWait, waitAfter(strangers, strangersSendsMax, now));
}

/**
 * Milliseconds until an account may be sent another code: what goes for a login goes for all logins of an account
 * together, and besides there is a bound for the day.
 * @param sends earlier ones to the account within a day, in any order
 */
export function waitOfAccount(sends: readonly EarlierSend[], isKnownDevice: boolean, now: Date): number {
  const { daySendsMax, dayMs } = codeRules;
  const alike = sends.filter(({ fromKnownDevice }) => fromKnownDevice === isKnownDevice);
  return Math.max(waitBeforeNextCode(sends, isKnownDevice, now), waitAfter(alike, daySendsMax, now, dayMs));
}

function waitAfter(
  sends: readonly EarlierSend[],
  max: number,
  now: Date,
  windowMs: number = codeRules.sendsWindowMs,
): number {
  const newestFirst = sends.map(({ at }) => at.getTime()).sort((a, b) => b - a);
  const blocking = newestFirst[max - 1];
  return blocking === undefined ? 0 : Math.max(0, blocking + windowMs - now.getTime());
}

export const codeWrong = (attemptsLeft: number) =>
  new DomainError('CODE_WRONG', 'The code is wrong', { attemptsLeft });

export const codeExpired = () => new DomainError('CODE_EXPIRED', 'The code is no longer valid');

export const tooManyCodes = (waitMs: number) =>
  new DomainError('RATE_LIMITED', 'Too many codes were asked for', {
    retryAfterSeconds: Math.ceil(waitMs / 1_000),
  });

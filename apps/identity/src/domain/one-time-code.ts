import { createHmac, timingSafeEqual } from 'node:crypto';
import { DomainError } from '@evergreen/kernel';

/**
 * Bounds of one-time codes. Five guesses a code and five codes a quarter of an hour leave a guesser
 * 25 of a million, so a code needs no slow hash.
 */
export const codeRules = {
  digits: 6,
  validMs: 5 * 60_000,
  attemptsMax: 5,
  sendsMax: 5,
  sendsWindowMs: 15 * 60_000,
} as const;

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

/** Milliseconds until another code may be sent; 0: now. `sentAt`: earlier sends within the window, any order. */
export function waitBeforeNextCode(sentAt: readonly Date[], now: Date): number {
  const newestFirst = sentAt.map((at) => at.getTime()).sort((a, b) => b - a);
  const blocking = newestFirst[codeRules.sendsMax - 1];
  return blocking === undefined ? 0 : Math.max(0, blocking + codeRules.sendsWindowMs - now.getTime());
}

export const codeWrong = (attemptsLeft: number) =>
  new DomainError('CODE_WRONG', 'The code is wrong', { attemptsLeft });

export const codeExpired = () => new DomainError('CODE_EXPIRED', 'The code is no longer valid');

export const tooManyCodes = (waitMs: number) =>
  new DomainError('RATE_LIMITED', 'Too many codes were asked for', {
    retryAfterSeconds: Math.ceil(waitMs / 1_000),
  });

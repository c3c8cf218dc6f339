import { createHash } from 'node:crypto';
import { DomainError } from '@evergreen/kernel';

export const sessionRules = {
  /** Ends when nobody used it for so long. */
  idleMs: 30 * 60_000,
  /** Ends in any case. */
  absoluteMs: 12 * 3_600_000,
  /** Use is written down at most this often: reading a session is not a write each time. */
  touchEveryMs: 60_000,
  tokenBytes: 32,
} as const;

export interface SessionTimes {
  readonly createdAt: Date;
  readonly lastSeenAt: Date;
}

/** When the session ends if nobody uses it any more. */
export function sessionExpiry({ createdAt, lastSeenAt }: SessionTimes): Date {
  return new Date(
    Math.min(lastSeenAt.getTime() + sessionRules.idleMs, createdAt.getTime() + sessionRules.absoluteMs),
  );
}

export function needsTouch({ lastSeenAt }: SessionTimes, now: Date): boolean {
  return now.getTime() - lastSeenAt.getTime() >= sessionRules.touchEveryMs;
}

/** The token itself is never stored; it has 256 random bits, so a plain hash is enough. */
export function hashToken(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}

export const sessionEnded = () => new DomainError('SESSION_ENDED', 'The session has ended');

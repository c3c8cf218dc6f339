import { createHash } from 'node:crypto';
import { DomainError } from '@evergreen/kernel';
import type { AccountKind } from './account.ts';

export const sessionRules = {
  /** Ends when nobody used it for so long. */
  idleMs: 30 * 60_000,
  /** Ends in any case. */
  absoluteMs: 12 * 3_600_000,
  /** Use is written down at most this often: reading a session is not a write each time. */
  touchEveryMs: 60_000,
  /** So many sessions of an account are shown. */
  listedMax: 100,
} as const;

export interface SessionTimes {
  readonly createdAt: Date;
  readonly lastSeenAt: Date;
}

/** An open sign-in. */
export interface Session extends SessionTimes {
  readonly sessionId: string;
  readonly kind: AccountKind;
  readonly accountId: string;
  /** `code`, `password+totp`, `password+recovery-code`, or the id of a provider outside, also with `+totp`. */
  readonly method: string;
  /** Where it was opened. */
  readonly address: string;
  readonly userAgent: string;
  /** When the person last proved themselves beyond the session; null: never. */
  readonly steppedUpAt: Date | null;
}

/** When the session ends if nobody uses it any more. */
export function sessionExpiry({ createdAt, lastSeenAt }: SessionTimes): Date {
  return new Date(
    Math.min(lastSeenAt.getTime() + sessionRules.idleMs, sessionEndsAt({ createdAt }).getTime()),
  );
}

/** When the session ends in any case. */
export function sessionEndsAt({ createdAt }: Pick<SessionTimes, 'createdAt'>): Date {
  return new Date(createdAt.getTime() + sessionRules.absoluteMs);
}

export function needsTouch({ lastSeenAt }: SessionTimes, now: Date): boolean {
  return now.getTime() - lastSeenAt.getTime() >= sessionRules.touchEveryMs;
}

/** Sessions begun and seen after these instants are open. */
export function openSince(now: Date): { readonly begun: Date; readonly seen: Date } {
  return {
    begun: new Date(now.getTime() - sessionRules.absoluteMs),
    seen: new Date(now.getTime() - sessionRules.idleMs),
  };
}

/** The token itself is never stored; it has 256 random bits, so a plain hash is enough. */
export function hashToken(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}

export const sessionEnded = () => new DomainError('SESSION_ENDED', 'The session has ended');

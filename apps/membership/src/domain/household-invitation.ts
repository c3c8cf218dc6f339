import { createHash } from 'node:crypto';
import { DomainError, type LocalDate, type Uuid } from '@evergreen/kernel';

/** Bounds of invitations and of guessing at them. */
export const invitationRules = {
  /** Crockford's alphabet, five bits each: 60 bits, so that a plain hash tells nothing of the code. */
  codeCharacters: 12,
  validMs: 24 * 3_600_000,
  /** In a day for a member. */
  dayMax: 10,
  /** Wrong codes of a member in a day; whoever types one from a piece of paper errs less often. */
  dayGuessesMax: 10,
  dayMs: 24 * 3_600_000,
  /** So long after they ended members see what became of their invitations. */
  shownMs: 30 * 24 * 3_600_000,
  shownMax: 10,
} as const;

/** Crockford's: no letter passes for a digit. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** `EXPIRED` is never stored: it follows from the hour. */
export type InvitationState = 'OPEN' | 'ACCEPTED' | 'REFUSED' | 'WITHDRAWN' | 'EXPIRED';

/** What a member holds out to whoever has the code. */
export interface HouseholdInvitation {
  readonly invitationId: Uuid;
  /** Who invites. */
  readonly memberId: Uuid;
  readonly key: string;
  readonly mayDraw: boolean;
  /** When who invites agreed to share, where they did so with the invitation. */
  readonly consentedOn: LocalDate;
  readonly wordingId: string;
  readonly wording: string;
  readonly madeAt: Date;
  readonly expiresAt: Date;
  readonly state: InvitationState;
  /** Who accepted or refused it. */
  readonly endedBy: Uuid | null;
  /** The act by which somebody joined. */
  readonly actId: Uuid | null;
}

/** @param bytes as many random ones as a code has characters */
export function codeOf(bytes: Uint8Array): string {
  const text = [...bytes].map((byte) => alphabet[byte % alphabet.length]).join('');
  return text.match(/.{1,4}/g)!.join('-');
}

/** As it is looked for: however a person typed it, what looks alike being the same. */
export function codeHash(typed: string): Buffer {
  const plain = typed
    .toUpperCase()
    .replaceAll(/[^0-9A-Z]/g, '')
    .replaceAll('O', '0')
    .replaceAll(/[IL]/g, '1');
  return createHash('sha256').update(`household-invitation ${plain}`).digest();
}

/**
 * Milliseconds until one more of something is allowed; 0: now.
 * @param earlier when it was done before, newest first
 */
export function waitAfterDay(earlier: readonly Date[], max: number, now: Date): number {
  const blocking = earlier[max - 1];
  return blocking === undefined ? 0 : Math.max(0, blocking.getTime() + invitationRules.dayMs - now.getTime());
}

/** The same for a code that never was, one that is over, and one that somebody else has used. */
export const invitationUnknown = () =>
  new DomainError('INVITATION_UNKNOWN', 'There is no such invitation, or it is over');

export const tooManyInvitations = (waitMs: number) =>
  new DomainError('RATE_LIMITED', 'Too many invitations, or too many wrong codes', {
    retryAfterSeconds: Math.ceil(waitMs / 1_000),
  });

import type { Grant } from '@evergreen/access';
import type { Absence } from './absence.ts';

/** A grant held in place of somebody who is away today. */
export interface DeputyGrant extends Grant {
  readonly forAccountId: string;
}

/** Somebody who works for the insurer, as signing in and deciding about access need them. */
export interface StaffAccount {
  readonly kind: 'staff';
  readonly accountId: string;
  readonly staffNumber: string;
  readonly name: string;
  /** The office they belong to: `/` is head office, `/32/3201` a city. */
  readonly orgPath: string;
  /** Their own. */
  readonly grants: readonly Grant[];
  readonly deputyGrants: readonly DeputyGrant[];
  readonly isActive: boolean;
  /** Exists in a demonstration only: outside of one they can neither sign in nor be seen. */
  readonly isDemo: boolean;
  /** Raised by every change. */
  readonly version: bigint;
  /** Raised by every change of what they may do, also as somebody's deputy. */
  readonly permissionVersion: bigint;
}

/** Somebody as they are shown to those who look after staff. */
export interface StaffProfile extends StaffAccount {
  /** The one under way or next to come. */
  readonly absence: Absence | undefined;
  readonly lastSeenAt: Date | null;
  /** Whether a password and an authenticator are set up. */
  readonly isActivated: boolean;
  /** Empty where none is known, and for whoever does not arrange staff there. */
  readonly email: string;
}

const staffNumberPattern = /^[A-Z0-9][A-Z0-9-]{0,19}$/;

/** A staff number in the one form that is kept and compared; undefined when it cannot be one. */
export function readStaffNumber(typed: string): string | undefined {
  const text = typed.normalize('NFKC').replace(/\s/g, '').toUpperCase();
  return staffNumberPattern.test(text) ? text : undefined;
}

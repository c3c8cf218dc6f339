import type { Grant } from '@evergreen/access';

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

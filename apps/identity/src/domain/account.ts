import type { StaffAccount } from './staff.ts';

/** Two kinds of people sign in; their logins never meet. */
export type AccountKind = 'member' | 'staff';

/** A member: name and phone stay with customer-profile. */
export interface MemberAccount {
  readonly kind: 'member';
  readonly accountId: string;
  readonly memberId: string;
  readonly memberNumber: string;
  readonly customerId: string;
}

export type Account = MemberAccount | StaffAccount;

/** Whether the person may sign in at all, and go on with a session. */
export function maySignIn(account: Account, isDemonstration: boolean): boolean {
  return account.kind === 'member' || (account.isActive && (isDemonstration || !account.isDemo));
}

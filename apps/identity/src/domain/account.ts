/** Two kinds of people sign in; their logins never meet. */
export type AccountKind = 'member' | 'staff';

export interface MemberAccount {
  readonly kind: 'member';
  readonly accountId: string;
  readonly memberId: string;
  readonly memberNumber: string;
  readonly customerId: string;
  /** Empty where none is known. */
  readonly phone: string;
}

export interface StaffAccount {
  readonly kind: 'staff';
  readonly accountId: string;
  readonly staffNumber: string;
  readonly name: string;
  readonly roles: readonly string[];
  /** `/` is head office, `/32/3201` a city. */
  readonly orgPath: string;
}

export type Account = MemberAccount | StaffAccount;

/** What a person is told about their account. */
export type NoticeKind =
  | 'FAILED_SIGN_INS'
  | 'NEW_DEVICE'
  | 'PASSWORD_CHANGED'
  | 'RECOVERY_CODE_USED'
  | 'RECOVERY_CODES_RENEWED'
  | 'TOTP_ENROLLED'
  | 'SESSIONS_ENDED'
  | 'SIGN_IN_RESET'
  | 'LINKED_OUTSIDE'
  | 'DEPUTY_APPOINTED'
  | 'DEPUTY_STANDS_IN'
  | 'GRANTS_CHANGED';

export interface Notice {
  readonly noticeId: string;
  readonly kind: NoticeKind;
  readonly at: Date;
  /** Never personal data of anybody else. */
  readonly facts: Readonly<Record<string, string>>;
  readonly isRead: boolean;
}

export const noticeRules = {
  /** How many are kept of an account; older ones go. */
  keptMax: 200,
  listedMax: 100,
} as const;

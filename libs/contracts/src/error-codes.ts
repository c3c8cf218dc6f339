/**
 * Every refusal a caller can meet, by the context that makes it. The set is closed: the gateway maps each code,
 * and both apps word each in Chinese and English, so a new one does not build until they know it.
 */
export const errorCodes = {
  shared: [
    'INVALID_INPUT',
    'NOT_SIGNED_IN',
    'STEP_UP_REQUIRED',
    'FORBIDDEN',
    'NOT_FOUND',
    'KEY_REUSED',
    'RATE_LIMITED',
    'DEADLINE_EXCEEDED',
    'SERVICE_UNAVAILABLE',
    'INTERNAL',
  ],
  identity: [
    'CODE_WRONG',
    'CODE_EXPIRED',
    'SESSION_ENDED',
    'DEMO_ONLY',
    'SIGN_IN_REFUSED',
    'CHALLENGE_ENDED',
    'PASSWORD_REFUSED',
    'PROVIDER_REFUSED',
    'SECOND_FACTOR_MISSING',
    'STAFF_NUMBER_TAKEN',
    'OFFICE_EXISTS',
    'OFFICE_IN_USE',
    'OFFICE_UNKNOWN',
    'GRANT_REFUSED',
    'LAST_ADMINISTRATOR',
    'DEPUTY_REFUSED',
    'CHANGED_MEANWHILE',
  ],
  'customer-profile': [
    'PROFILE_UNKNOWN',
    'FILE_UNKNOWN',
    'IMPORT_NOT_CANCELLABLE',
    'CUSTOMER_UNKNOWN',
    'CUSTOMER_MERGED',
    'ERASURE_REFUSED',
    'EXPORT_GONE',
    'TEMPLATE_CHANGED',
    'TEMPLATE_STATE',
    'SECOND_PERSON_NEEDED',
    'CONSENT_FIXED',
    'DELIVERY_STATE',
    'EMAIL_REFUSED',
    'OVERRIDE_IN_FORCE',
    'OVERRIDE_ENDED',
    'CARE_STATE',
    'WARNING_STATE',
    'RULES_STATE',
    'ASSESSMENT_MISSING',
    'BLACKLIST_STATE',
    'BLACKLISTED',
  ],
  membership: [
    'MEMBER_UNKNOWN',
    'ACCOUNT_STATE',
    'POINTS_INSUFFICIENT',
    'HOLD_UNKNOWN',
    'HOLD_ENDED',
    'HOLDS_OPEN',
    'ENTRY_UNKNOWN',
    'ENTRY_KIND_REFUSED',
    'AMOUNT_EXCEEDED',
    'TRANSFER_REFUSED',
    'REOPEN_TOO_LATE',
    'HOUSEHOLD_REFUSED',
    'INVITATION_UNKNOWN',
    'ADJUSTMENT_UNKNOWN',
    'ADJUSTMENT_STATE',
    'BENEFIT_NOT_INCLUDED',
    'BENEFIT_USED_UP',
    'BENEFIT_USE_UNKNOWN',
    'PROGRAMME_UNKNOWN',
    'PROGRAMME_STATE',
    'PROGRAMME_IN_USE',
  ],
  rewards: ['RULE_SET_UNKNOWN', 'RUN_UNKNOWN', 'RUN_STATE'],
} as const;

export type ErrorContext = keyof typeof errorCodes;
export type ErrorCode = (typeof errorCodes)[ErrorContext][number];

const all = new Set<string>(Object.values(errorCodes).flat());

export function isErrorCode(text: string): text is ErrorCode {
  return all.has(text);
}

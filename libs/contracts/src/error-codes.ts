/**
 * Every refusal a caller can meet, by the context that makes it. The set is closed: the gateway maps each code,
 * and both apps word each in Chinese and English, so a new one does not build until they know it.
 */
export const errorCodes = {
  shared: [
    'INVALID_INPUT',
    'NOT_SIGNED_IN',
    'FORBIDDEN',
    'NOT_FOUND',
    'KEY_REUSED',
    'RATE_LIMITED',
    'DEADLINE_EXCEEDED',
    'SERVICE_UNAVAILABLE',
    'INTERNAL',
  ],
  identity: ['CODE_WRONG', 'CODE_EXPIRED', 'SESSION_ENDED', 'DEMO_ONLY'],
  'customer-profile': ['PROFILE_UNKNOWN', 'FILE_UNKNOWN', 'IMPORT_NOT_CANCELLABLE'],
  membership: ['MEMBER_UNKNOWN'],
  rewards: ['RULE_SET_UNKNOWN', 'RUN_UNKNOWN', 'RUN_STATE'],
} as const;

export type ErrorContext = keyof typeof errorCodes;
export type ErrorCode = (typeof errorCodes)[ErrorContext][number];

const all = new Set<string>(Object.values(errorCodes).flat());

export function isErrorCode(text: string): text is ErrorCode {
  return all.has(text);
}

import type { ErrorCode } from '@evergreen/contracts';

/** What an error looks like from outside: HTTP status, and words without any detail of the inside. */
interface ErrorAnswer {
  readonly status: number;
  readonly message: string;
}

/** Every code a caller can meet. A new one does not build until it has its answer here. */
export const errorAnswers = {
  INVALID_INPUT: { status: 400, message: 'The input is not valid' },
  NOT_SIGNED_IN: { status: 401, message: 'Sign in first' },
  STEP_UP_REQUIRED: { status: 403, message: 'Prove once more that it is you' },
  FORBIDDEN: { status: 403, message: 'This is not allowed' },
  NOT_FOUND: { status: 404, message: 'There is no such thing' },
  KEY_REUSED: { status: 409, message: 'The key belongs to another request' },
  RATE_LIMITED: { status: 429, message: 'Too many requests; try again later' },
  DEADLINE_EXCEEDED: { status: 504, message: 'It took too long' },
  SERVICE_UNAVAILABLE: { status: 503, message: 'A part of the system is not available; try again later' },
  INTERNAL: { status: 500, message: 'Something went wrong' },
  CODE_WRONG: { status: 401, message: 'The code is wrong' },
  CODE_EXPIRED: { status: 401, message: 'The code is no longer valid; ask for a new one' },
  SESSION_ENDED: { status: 401, message: 'The session has ended; sign in again' },
  DEMO_ONLY: { status: 403, message: 'This exists in a demonstration only' },
  SIGN_IN_REFUSED: { status: 401, message: 'This does not sign in' },
  CHALLENGE_ENDED: { status: 401, message: 'The sign-in took too long; begin again' },
  PASSWORD_REFUSED: { status: 422, message: 'The password is not good enough' },
  PROVIDER_REFUSED: { status: 401, message: 'The sign-in at the provider did not succeed' },
  SECOND_FACTOR_MISSING: { status: 401, message: 'Without a second factor nobody signs in' },
  STAFF_NUMBER_TAKEN: { status: 409, message: 'Somebody has this staff number' },
  OFFICE_EXISTS: { status: 409, message: 'There is such an office already' },
  OFFICE_IN_USE: { status: 409, message: 'The office is in use' },
  OFFICE_UNKNOWN: { status: 404, message: 'There is no such office' },
  GRANT_REFUSED: { status: 403, message: 'This role at this office cannot be given' },
  LAST_ADMINISTRATOR: { status: 409, message: 'Somebody must stay who can give out roles' },
  DEPUTY_REFUSED: { status: 409, message: 'This person cannot stand in' },
  CHANGED_MEANWHILE: { status: 409, message: 'Somebody has changed it meanwhile' },
  PROFILE_UNKNOWN: { status: 404, message: 'There is no such mapping profile' },
  FILE_UNKNOWN: { status: 404, message: 'There is no such file' },
  IMPORT_NOT_CANCELLABLE: { status: 409, message: 'The import can no longer be cancelled' },
  CUSTOMER_UNKNOWN: { status: 404, message: 'There is no such customer' },
  ERASURE_REFUSED: { status: 409, message: 'The personal data cannot be erased now' },
  EXPORT_GONE: { status: 410, message: 'The export is no longer available' },
  MEMBER_UNKNOWN: { status: 404, message: 'There is no such member' },
  ACCOUNT_STATE: { status: 409, message: 'The account is not in a state for this' },
  POINTS_INSUFFICIENT: { status: 409, message: 'There are not enough points' },
  HOLD_UNKNOWN: { status: 404, message: 'There is no such hold' },
  HOLD_ENDED: { status: 409, message: 'Nothing is held any more' },
  HOLDS_OPEN: { status: 409, message: 'Points of the account are still held' },
  ENTRY_UNKNOWN: { status: 404, message: 'There is no such entry' },
  ENTRY_KIND_REFUSED: { status: 409, message: 'An entry of this kind cannot be undone this way' },
  AMOUNT_EXCEEDED: { status: 409, message: 'More points are asked than are left of it' },
  TRANSFER_REFUSED: { status: 409, message: 'The points cannot be given to this account' },
  RULE_SET_UNKNOWN: { status: 404, message: 'There is no such rule set' },
  RUN_UNKNOWN: { status: 404, message: 'There is no such run' },
  RUN_STATE: { status: 409, message: 'The run is not in a state for this' },
} as const satisfies Record<ErrorCode, ErrorAnswer>;

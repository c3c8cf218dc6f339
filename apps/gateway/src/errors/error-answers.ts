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
  PROFILE_UNKNOWN: { status: 404, message: 'There is no such mapping profile' },
  FILE_UNKNOWN: { status: 404, message: 'There is no such file' },
  IMPORT_NOT_CANCELLABLE: { status: 409, message: 'The import can no longer be cancelled' },
  MEMBER_UNKNOWN: { status: 404, message: 'There is no such member' },
  RULE_SET_UNKNOWN: { status: 404, message: 'There is no such rule set' },
  RUN_UNKNOWN: { status: 404, message: 'There is no such run' },
  RUN_STATE: { status: 409, message: 'The run is not in a state for this' },
} as const satisfies Record<ErrorCode, ErrorAnswer>;

/** The insurer's clock (`Clock` of the kernel). */
export const CLOCK = Symbol('clock');
/** Stored files (`FileStore`). */
export const FILE_STORE = Symbol('file-store');
/** The service's log (`Logger`). */
export const LOGGER = Symbol('logger');
/** The service's checked configuration. */
export const CONFIGURATION = Symbol('configuration');
/** Signs and verifies who calls (`CallerTokens`). */
export const CALLER_TOKENS = Symbol('caller-tokens');

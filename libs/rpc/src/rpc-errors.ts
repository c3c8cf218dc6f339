import type { ErrorCode } from '@evergreen/contracts';
import type { FieldProblem } from '@evergreen/kernel';

/** Why a call gave no answer. `code` is what it means to a user, should nobody handle it before. */
export abstract class RpcError extends Error {
  abstract readonly code: ErrorCode;

  constructor(
    /** `evergreen.membership.v1.MembershipService.GetAccounts` */
    readonly method: string,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
    this.name = new.target.name;
  }
}

/** Nobody listens, or the call never left this process: nothing ran, so it is safe to call again. */
export class NoResponder extends RpcError {
  readonly code = 'SERVICE_UNAVAILABLE';
}

/**
 * No answer came in time: the responder was too late, never answered, or was lost on the way; or the deadline was
 * over before the call. The work may have been done: only a write with an idempotency key is safe to repeat.
 */
export class DeadlineExceeded extends RpcError {
  readonly code = 'DEADLINE_EXCEEDED';
}

/** The request does not fit into one message: nothing was sent. A file belongs into the file store, a list into pages. */
export class RequestTooLarge extends RpcError {
  readonly code = 'INVALID_INPUT';
}

/** The service's own refusal (its DomainError), or INTERNAL without detail. Users read the app's text for the code. */
export class RemoteError extends RpcError {
  constructor(
    method: string,
    readonly code: ErrorCode,
    message: string,
    readonly facts: Readonly<Record<string, string>> = {},
    readonly fields: readonly FieldProblem[] = [],
  ) {
    super(method, message);
  }
}

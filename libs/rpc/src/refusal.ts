import { isErrorCode } from '@evergreen/contracts';
import { DomainError } from '@evergreen/kernel';
import { RpcException } from '@nestjs/microservices';
import { TokenRefused } from './caller-tokens.ts';
import { DeadlineExceeded, NoResponder } from './rpc-errors.ts';

// What Nest throws when a guard says no; it has no type of its own.
const guardSaidNo = 'Forbidden resource';

/**
 * The refusal a caller may read. Undefined for what nobody foresaw: its text may hold anything, so the caller learns
 * INTERNAL and the log the rest. That includes another service's RemoteError, which the handler must translate
 * itself: its code and facts belong to another context.
 */
export function toDomainError(error: unknown): DomainError | undefined {
  if (error instanceof DomainError) return isErrorCode(error.code) ? error : undefined;
  if (error instanceof TokenRefused) return new DomainError('NOT_SIGNED_IN', error.message);
  if (error instanceof NoResponder) {
    return new DomainError('SERVICE_UNAVAILABLE', 'A service this needs does not answer');
  }
  if (error instanceof DeadlineExceeded) {
    return new DomainError('DEADLINE_EXCEEDED', 'A service this needs did not answer in time');
  }
  if (error instanceof RpcException && error.getError() === guardSaidNo) {
    return new DomainError('FORBIDDEN', 'Not allowed');
  }
  return undefined;
}

import type { RpcExceptionFilter } from '@nestjs/common';
import { type Observable, throwError } from 'rxjs';

/**
 * Hands errors to the server as they were thrown. Nest's own last filter would log each of them and keep nothing
 * but "Internal server error", even of a DomainError. A filter without `@Catch()` gets every error.
 */
export class RpcErrorFilter implements RpcExceptionFilter {
  catch(exception: unknown): Observable<never> {
    return throwError(() => exception);
  }
}

import { InvalidInput } from '@evergreen/kernel';
import type { FastifyRequest, HookHandlerDoneFunction } from 'fastify';
import { onlyLooks } from './only-looks.ts';
import { persistedHash, type PersistedOperations } from './persisted-operations.ts';

/** In an address an operation would stand in logs and histories, and could be sent by a link. */
class OnlyByPost extends Error {
  readonly code = 'MER_ERR_METHOD_NOT_ALLOWED';
  readonly statusCode = 405;
}

/**
 * A hook, before it is found out who calls: refuses what Mercurius would take for an already parsed operation in
 * JSON, past the limit on tokens and with whatever members the sender likes; and knows the operations that must not
 * keep a session from going idle.
 */
export function readOperation(operations: PersistedOperations) {
  return (request: FastifyRequest, _reply: unknown, done: HookHandlerDoneFunction): void => {
    if (request.method !== 'POST') {
      done(new OnlyByPost());
      return;
    }
    const body = request.body as { readonly query?: unknown } | null | undefined;
    const query = body?.query;
    if (typeof query === 'string' && isJson(query)) {
      done(new InvalidInput([{ field: 'query', problem: 'is not the text of an operation' }]));
      return;
    }
    const hash = body == null || query ? undefined : persistedHash(body);
    const text = hash === undefined ? query : operations.textOf(hash);
    request.onlyLooks = typeof text === 'string' && onlyLooks(text);
    done();
  };
}

/** No text of an operation is JSON. Mercurius takes whatever this reads for an operation that is parsed already. */
function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

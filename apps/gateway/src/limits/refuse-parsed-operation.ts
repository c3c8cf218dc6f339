import { InvalidInput } from '@evergreen/kernel';
import type { FastifyRequest, HookHandlerDoneFunction } from 'fastify';

/** How JSON can begin and GraphQL cannot. */
const beginsAsJson = /^\s*(?:\{\s*"|[[\d"-]|true|false|null)/;

/**
 * A hook. What Mercurius cannot parse it tries to read as an already parsed operation in JSON, past the limit on
 * tokens and with whatever members the sender likes. Nobody needs that.
 */
export function refuseParsedOperation(
  request: FastifyRequest,
  _reply: unknown,
  done: HookHandlerDoneFunction,
): void {
  const { query } = (request.body ?? request.query ?? {}) as { readonly query?: unknown };
  if (typeof query === 'string' && beginsAsJson.test(query)) {
    done(new InvalidInput([{ field: 'query', problem: 'is not the text of an operation' }]));
  } else done();
}

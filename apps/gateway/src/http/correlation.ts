import { anonymous, type CallContext, newCall } from '@evergreen/rpc';
import type { FastifyInstance, FastifyRequest } from 'fastify';

export const correlationHeader = 'x-correlation-id';

declare module 'fastify' {
  interface FastifyRequest {
    /** The call every rpc of this request belongs to; who calls is known once `identify` has run. */
    call: CallContext | null;
  }
}

/** Begins a call for each request; its id goes back with the answer, and into every log and service on the way. */
export function correlateRequests(server: FastifyInstance): void {
  server.decorateRequest('call', null);
  server.addHook('onRequest', (request, reply, done) => {
    // Nothing of it is taken from outside: an id in our logs is one that we made.
    request.call = newCall({ caller: anonymous });
    reply.header(correlationHeader, request.call.correlationId);
    done();
  });
}

/** The request's call; one of its own for what failed before any request was made. */
export function correlationOf(request: FastifyRequest | undefined): CallContext {
  return request?.call ?? newCall({ caller: anonymous });
}

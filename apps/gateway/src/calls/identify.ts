import { runInCall } from '@evergreen/rpc';
import type { FastifyInstance, FastifyRequest, HookHandlerDoneFunction } from 'fastify';
import { correlationOf } from '../http/correlation.ts';
import type { SessionCookie } from './session-cookie.ts';
import type { KnownSession, SessionLookup, SessionUse } from './session-lookup.ts';

declare module 'fastify' {
  interface FastifyRequest {
    session: KnownSession | null;
    sessionToken: string | null;
    /** A session was shown that has ended. */
    isSessionEnded: boolean;
    /** How far the memory of sessions had come before anything was asked. */
    sessionsAsOf: number;
    /** The request must not keep a session from going idle. */
    onlyLooks: boolean;
  }
}

/** Finds out who calls before a handler runs, and runs the handler in that caller's call. */
export class Identify {
  constructor(
    readonly cookie: SessionCookie,
    readonly sessions: SessionLookup,
  ) {}

  decorate(server: FastifyInstance): void {
    server.decorateRequest('session', null);
    server.decorateRequest('sessionToken', null);
    server.decorateRequest('isSessionEnded', false);
    server.decorateRequest('sessionsAsOf', 0);
    server.decorateRequest('onlyLooks', false);
  }

  /** Whether the request shows a session that identity would have to be asked about. */
  needsAsking(request: FastifyRequest): boolean {
    const token = this.cookie.read(request.headers.cookie);
    return token !== undefined && this.sessions.remembered(token, useOf(request)) === undefined;
  }

  /** A hook in callback form, because only so the handler runs inside the call. */
  readonly hook = (request: FastifyRequest, _reply: unknown, done: HookHandlerDoneFunction): void => {
    const token = this.cookie.read(request.headers.cookie);
    const use = useOf(request);
    request.sessionsAsOf = this.sessions.asOf;
    const known = token === undefined ? undefined : this.sessions.remembered(token, use);
    if (token === undefined || known) return this.go(request, token, known, done);
    // In the request's call, so that the question carries its correlation.
    runInCall(correlationOf(request), () => this.sessions.find(token, use)).then(
      (found) => this.go(request, token, found, done),
      (error: Error) => done(error),
    );
  };

  private go(
    request: FastifyRequest,
    token: string | undefined,
    session: KnownSession | undefined,
    done: HookHandlerDoneFunction,
  ): void {
    const call = correlationOf(request);
    if (token === undefined) return runInCall(call, done);
    if (session === undefined) {
      request.isSessionEnded = true;
      return runInCall(call, done);
    }
    request.session = session;
    request.sessionToken = token;
    request.call = { ...call, caller: session.viewer, callerToken: session.callerToken };
    runInCall(request.call, done);
  }
}

function useOf({ ip, onlyLooks }: FastifyRequest): SessionUse {
  return { address: ip, onlyLook: onlyLooks };
}

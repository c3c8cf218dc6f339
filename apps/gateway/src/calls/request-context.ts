import type { FastifyReply, FastifyRequest } from 'fastify';
import { Loaders } from './loaders.ts';
import type { Services } from './services.ts';
import type { KnownSession } from './session-lookup.ts';
import type { Viewer } from './viewer.ts';

/** What the resolvers of one operation share. */
export class RequestContext {
  session: KnownSession | null;
  readonly loaders: Loaders;

  constructor(
    readonly request: FastifyRequest,
    readonly reply: FastifyReply,
    services: Services,
  ) {
    this.session = request.session;
    this.loaders = new Loaders(services);
  }

  /** Mercurius and Nest look for the request under this name. */
  get req(): FastifyRequest {
    return this.request;
  }

  get viewer(): Viewer | null {
    return this.session?.viewer ?? null;
  }

  /** From here on the operation is this viewer's: a sign-in answers with the member's own data. */
  signedIn(session: KnownSession): void {
    this.session = session;
    this.loaders.callOptions = { caller: session.viewer };
  }
}

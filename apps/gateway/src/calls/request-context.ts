import type { FastifyReply, FastifyRequest } from 'fastify';
import type { KnownSession } from './session-lookup.ts';
import { Loaders } from './loaders.ts';
import type { Services } from './services.ts';
import type { Viewer } from './viewer.ts';

/** What the resolvers of one operation share. */
export class RequestContext {
  viewer: Viewer | null;
  readonly loaders: Loaders;

  constructor(
    readonly request: FastifyRequest,
    readonly reply: FastifyReply,
    services: Services,
  ) {
    this.viewer = request.viewer;
    this.loaders = new Loaders(services);
  }

  /** Mercurius and Nest look for the request under this name. */
  get req(): FastifyRequest {
    return this.request;
  }

  /** From here on the operation is this viewer's: a sign-in answers with the member's own data. */
  signedIn({ viewer }: KnownSession): void {
    this.viewer = viewer;
    this.loaders.callOptions = { caller: viewer };
  }
}

import type { OpenedSession } from '@evergreen/contracts/identity';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Identify } from '../calls/identify.ts';
import { asGateway, type Services } from '../calls/services.ts';
import type { BrowserCookie } from '../calls/session-cookie.ts';
import type { KnownSession } from '../calls/session-lookup.ts';

/** Where a request comes from, as identity writes it down. */
export interface Origin {
  readonly address: string;
  readonly userAgent: string;
  /** Empty: the browser keeps no cookies. */
  readonly browserId: string;
}

/** Longer than any browser's; it is shown to people. */
const userAgentMax = 300;

/** Puts sessions that identity has opened into cookies, and takes them back. */
export class SignedInSessions {
  constructor(
    private readonly services: Services,
    private readonly identify: Identify,
    private readonly browsers: BrowserCookie,
  ) {}

  originOf({ ip, headers }: FastifyRequest): Origin {
    return {
      address: ip,
      userAgent: (headers['user-agent'] ?? '').slice(0, userAgentMax),
      browserId: this.browsers.read(headers.cookie) ?? '',
    };
  }

  /** The browser's session from here on; the one it had before ends. */
  async opened(request: FastifyRequest, reply: FastifyReply, opened: OpenedSession): Promise<KnownSession> {
    const session = await this.identify.sessions.opened(opened, request.ip, request.sessionsAsOf);
    await this.end(request.sessionToken);
    this.setCookie(reply, opened.sessionToken, session);
    return session;
  }

  /** The same session under a new token; identity has ended the old one. */
  async renewed(request: FastifyRequest, reply: FastifyReply, opened: OpenedSession): Promise<KnownSession> {
    const session = await this.identify.sessions.opened(opened, request.ip, request.sessionsAsOf);
    if (request.sessionToken !== null) this.identify.sessions.forget(request.sessionToken);
    this.setCookie(reply, opened.sessionToken, session);
    return session;
  }

  async ended(request: FastifyRequest, reply: FastifyReply): Promise<void> {
    await this.end(request.sessionToken);
    reply.header('set-cookie', this.identify.cookie.clear());
  }

  private setCookie(reply: FastifyReply, token: string, { times }: KnownSession): void {
    reply.header('set-cookie', this.identify.cookie.setUntil(token, times.endsAt));
  }

  private async end(sessionToken: string | null): Promise<void> {
    if (sessionToken === null) return;
    await this.services.identity.signOut({ sessionToken }, asGateway);
    this.identify.sessions.forget(sessionToken);
  }
}

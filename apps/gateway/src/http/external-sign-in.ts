import { AccountKind } from '@evergreen/contracts/identity';
import { DomainError } from '@evergreen/kernel';
import type { Logger } from '@evergreen/observability';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Identify } from '../calls/identify.ts';
import { asGateway, type Services } from '../calls/services.ts';
import type { Attempt, AttemptCookie, AttemptPlace } from '../calls/session-cookie.ts';
import { describeError } from '../errors/describe-error.ts';
import { report } from '../errors/error-formatter.ts';
import type { RateLimits } from '../limits/rate-limits.ts';
import { stepOf } from '../sign-in/map-sign-in.ts';
import type { SignedInSessions } from '../sign-in/signed-in-sessions.ts';
import { correlationOf } from './correlation.ts';

export interface ExternalSignInOptions {
  readonly services: Services;
  readonly identify: Identify;
  readonly sessions: SignedInSessions;
  readonly attempts: AttemptCookie;
  readonly limits: RateLimits;
  readonly log: Logger;
  /** The address browsers use; undefined: nobody can come back from outside. */
  readonly publicUrl: string | undefined;
}

type ProviderRoute = { Params: { provider: string } };

const windowRoute = '/sign-in/:provider/window';

/** Where the browser goes on, and where it is told what went wrong, or is still to be proved. */
const pages: Readonly<Record<AttemptPlace, { readonly done: string; readonly failed: string }>> = {
  page: { done: '/console/', failed: '/console/sign-in' },
  window: { done: '/console/returned', failed: '/console/returned' },
};

/**
 * `GET /sign-in/<provider>` sends the browser to a provider outside, `/sign-in/<provider>/callback` takes it back,
 * signed in, or with the challenge that is left behind the `#`, which no server and no other site gets to see.
 * `/sign-in/<provider>/window` is for a window beside the app: staff who are signed in prove themselves
 * once more there, and the app goes on where it was.
 */
export async function offerExternalSignIn(
  server: FastifyInstance,
  options: ExternalSignInOptions,
): Promise<void> {
  const { services, identify, sessions, attempts, limits, log } = options;
  const route = { onRequest: [limits.beforeLookup, identify.hook, limits.countUnopened] };
  await server.register(async (scope) => {
    scope.setErrorHandler((error, request, reply) => {
      const description = describeError(error);
      report(log, error, description, correlationOf(request).correlationId);
      void reply.header('set-cookie', attempts.clear());
      return sendTo(reply, `${pages[placeOf(request, attempts)].failed}?problem=${description.code}`);
    });

    const begin = async (
      request: FastifyRequest<ProviderRoute>,
      reply: FastifyReply,
      { place, sessionToken = '' }: { readonly place: AttemptPlace; readonly sessionToken?: string },
    ) => {
      if (isSentByAnotherSite(request)) return sendTo(reply, pages.page.failed);
      limits.demand('signIns', request, reply);
      const { provider: providerId } = request.params;
      const redirectUri = `${demandPublicUrl(options)}/sign-in/${encodeURIComponent(providerId)}/callback`;
      const call = { providerId, redirectUri, sessionToken };
      const { authorizeUrl, attemptToken } = await services.identity.beginExternalSignIn(call, asGateway);
      void reply.header('set-cookie', attempts.begin({ token: attemptToken, place }));
      return sendTo(reply, authorizeUrl);
    };
    scope.get<ProviderRoute>('/sign-in/:provider', route, (request, reply) =>
      begin(request, reply, { place: 'page' }),
    );
    scope.get<ProviderRoute>(windowRoute, route, (request, reply) => {
      const isStaff = request.session?.viewer.kind === 'staff';
      return begin(request, reply, {
        place: 'window',
        ...(isStaff && request.sessionToken !== null && { sessionToken: request.sessionToken }),
      });
    });

    scope.get<ProviderRoute>('/sign-in/:provider/callback', route, async (request, reply) => {
      limits.demand('signIns', request, reply);
      const callbackUrl = `${demandPublicUrl(options)}${request.url}`;
      const attempt = demandAttempt(request, attempts);
      const sessionToken = request.sessionToken ?? '';
      const call = {
        attemptToken: attempt.token,
        callbackUrl,
        sessionToken,
        origin: sessions.originOf(request),
      };
      const { step, isRenewed } = await services.identity.completeExternalSignIn(call, asGateway);
      const reached = stepOf(step);
      void reply.header('set-cookie', attempts.clear());
      if (reached.kind === 'challenge') {
        const left = new URLSearchParams({ ...reached.challenge });
        return sendTo(reply, `${pages[attempt.place].failed}#${left.toString()}`);
      }
      const { opened } = reached;
      await (isRenewed ? sessions.renewed(request, reply, opened) : sessions.opened(request, reply, opened));
      return sendTo(reply, opened.viewer?.kind === AccountKind.STAFF ? pages[attempt.place].done : '/');
    });
  });
}

/**
 * Whether a page of another site begins the sign-in: where the provider asks nothing, it would put a session in the
 * place of this browser's without anybody having wanted it. Browsers say so where the address is secure.
 */
function isSentByAnotherSite({ headers }: FastifyRequest): boolean {
  const from = headers['sec-fetch-site'];
  return from === 'cross-site' || from === 'same-site';
}

/** Where the browser is told what went wrong, on the way there or back. */
function placeOf({ headers, routeOptions }: FastifyRequest, attempts: AttemptCookie): AttemptPlace {
  if (routeOptions.url === windowRoute) return 'window';
  return attempts.read(headers.cookie)?.place ?? 'page';
}

function demandPublicUrl({ publicUrl }: ExternalSignInOptions): string {
  if (publicUrl !== undefined) return publicUrl;
  throw new DomainError('PROVIDER_REFUSED', 'The gateway does not know its address outside');
}

/** Only the browser that began can complete: another's answer would sign somebody in as somebody else. */
function demandAttempt({ headers }: FastifyRequest, attempts: AttemptCookie): Attempt {
  const attempt = attempts.read(headers.cookie);
  if (attempt !== undefined) return attempt;
  throw new DomainError('CHALLENGE_ENDED', 'This browser began no sign-in outside, or too long ago');
}

function sendTo(reply: FastifyReply, address: string): FastifyReply {
  return reply.redirect(address, 302);
}

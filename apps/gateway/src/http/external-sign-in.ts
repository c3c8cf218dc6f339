import { AccountKind } from '@evergreen/contracts/identity';
import { DomainError } from '@evergreen/kernel';
import type { Logger } from '@evergreen/observability';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Identify } from '../calls/identify.ts';
import { asGateway, type Services } from '../calls/services.ts';
import type { AttemptCookie } from '../calls/session-cookie.ts';
import { describeError } from '../errors/describe-error.ts';
import { report } from '../errors/error-formatter.ts';
import type { RateLimits } from '../limits/rate-limits.ts';
import { openedBy } from '../sign-in/map-sign-in.ts';
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

/**
 * `GET /sign-in/<provider>` sends the browser to a provider outside, `/sign-in/<provider>/callback` takes it back,
 * signed in. Whatever goes wrong is told by the console's sign-in page.
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
      return sendTo(reply, `/console/sign-in?problem=${description.code}`);
    });

    scope.get<ProviderRoute>('/sign-in/:provider', route, async (request, reply) => {
      limits.demand('signIns', request, reply);
      const { provider: providerId } = request.params;
      const redirectUri = `${demandPublicUrl(options)}/sign-in/${encodeURIComponent(providerId)}/callback`;
      const call = { providerId, redirectUri };
      const { authorizeUrl, attemptToken } = await services.identity.beginExternalSignIn(call, asGateway);
      void reply.header('set-cookie', attempts.begin(attemptToken));
      return sendTo(reply, authorizeUrl);
    });

    scope.get<ProviderRoute>('/sign-in/:provider/callback', route, async (request, reply) => {
      limits.demand('signIns', request, reply);
      const callbackUrl = `${demandPublicUrl(options)}${request.url}`;
      const attemptToken = demandAttempt(request, attempts);
      const call = { attemptToken, callbackUrl, origin: sessions.originOf(request) };
      const { step } = await services.identity.completeExternalSignIn(call, asGateway);
      const opened = openedBy(step);
      void reply.header('set-cookie', attempts.clear());
      await sessions.opened(request, reply, opened);
      return sendTo(reply, opened.viewer?.kind === AccountKind.STAFF ? '/console/' : '/');
    });
  });
}

function demandPublicUrl({ publicUrl }: ExternalSignInOptions): string {
  if (publicUrl !== undefined) return publicUrl;
  throw new DomainError('PROVIDER_REFUSED', 'The gateway does not know its address outside');
}

/** Only the browser that began can complete: another's answer would sign somebody in as somebody else. */
function demandAttempt({ headers }: FastifyRequest, attempts: AttemptCookie): string {
  const attemptToken = attempts.read(headers.cookie);
  if (attemptToken !== undefined) return attemptToken;
  throw new DomainError('CHALLENGE_ENDED', 'This browser began no sign-in outside, or too long ago');
}

function sendTo(reply: FastifyReply, address: string): FastifyReply {
  return reply.redirect(address, 302);
}

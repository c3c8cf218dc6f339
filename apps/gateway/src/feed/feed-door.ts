import type { OpenFeedResponse } from '@evergreen/contracts/customer-profile';
import type { FileStore } from '@evergreen/files';
import { DomainError, InvalidInput } from '@evergreen/kernel';
import type { Logger } from '@evergreen/observability';
import { newCall, RemoteError, runInCall } from '@evergreen/rpc';
import type { FastifyInstance, FastifyReply, FastifyRequest, HookHandlerDoneFunction } from 'fastify';
import { asGateway, type Services } from '../calls/services.ts';
import { correlationOf } from '../http/correlation.ts';
import { plainErrors } from '../http/plain-errors.ts';
import type { RateLimits } from '../limits/rate-limits.ts';
import { batchAnswer, refusalsAnswer } from './feed-answers.ts';
import { readFeed } from './feed-rows.ts';
import { sendBatch } from './send-batch.ts';

export interface FeedOptions {
  readonly services: Services;
  readonly files: FileStore;
  readonly limits: RateLimits;
  readonly log: Logger;
}

declare module 'fastify' {
  interface FastifyRequest {
    /** What the credential that was shown opens; null outside of the feed. */
    feed: OpenFeedResponse | null;
  }
}

interface BatchRoute {
  Params: { key: string };
  Body: Buffer | undefined;
  Querystring: { cursor?: unknown; limit?: unknown };
}

/** A batch of 10,000 rows has some 2 MB. */
const bodyMaxBytes = 8 * 1024 * 1024;
/** So much at 300 kbit/s, and the answer to it. */
const bodyTimeoutMs = 5 * 60_000;
const refusalsMax = 1_000;
const bearer = /^Bearer ([\w-]{1,200})$/i;
const path = '/feed/v1/batches/:key';

/**
 * `PUT` and `GET /feed/v1/batches/<key>`: what a core system sends, and what became of it. The credential is looked at
 * before the body, with each request; cookies are not. See deploy/docs/feed.md.
 */
export async function offerFeed(server: FastifyInstance, options: FeedOptions): Promise<void> {
  const { services, files, limits, log } = options;
  const answerError = plainErrors(log);
  server.decorateRequest('feed', null);
  const inCall = <T>(request: FastifyRequest<BatchRoute>, ask: () => Promise<T>): Promise<T> => {
    const { correlationId, traceparent } = correlationOf(request);
    return runInCall(newCall({ ...asGateway, correlationId, traceparent }), ask);
  };
  const demandCredential = async (
    request: FastifyRequest<BatchRoute>,
    reply: FastifyReply,
  ): Promise<void> => {
    limits.demandNoGuesser(request);
    try {
      const credential = credentialOf(request);
      const sent = request.method === 'PUT' ? { key: request.params.key } : {};
      request.feed = await inCall(request, () => services.feed.openFeed({ credential, ...sent }));
    } catch (error) {
      if (isRefused(error)) limits.demand('unopened', request, reply);
      throw error;
    }
    limits.demandOf('feed', request.feed.credentialId, reply);
  };
  await server.register(async (scope) => {
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser('application/json', { parseAs: 'buffer' }, (_request, body, done) =>
      done(null, body),
    );
    scope.setErrorHandler((error, request, reply) => {
      if (isRefused(error)) void reply.header('www-authenticate', 'Bearer');
      if (isBusy(error)) void reply.header('retry-after', 1);
      // The rest of a body is not wanted; a kept connection would have to read it.
      return answerError(error, request, reply.header('connection', 'close'));
    });
    scope.put<BatchRoute>(
      path,
      { bodyLimit: bodyMaxBytes, handlerTimeout: bodyTimeoutMs, onRequest: [demandCredential, demandTurn] },
      async (request, reply) => {
        const { kind, digest, content } = readFeed(bodyOf(request.body), openedBy(request));
        const sent = { credential: credentialOf(request), key: request.params.key, kind, digest };
        const taken = await inCall(request, () => sendBatch(services.feed, files, { sent, content }));
        const { answer, hasEnded } = batchAnswer(taken.batch);
        return reply
          .code(hasEnded ? 200 : 202)
          .header('cache-control', 'no-store')
          .send(answer);
      },
    );
    scope.get<BatchRoute>(path, { onRequest: demandCredential }, async (request, reply) => {
      const credential = credentialOf(request);
      const { limit, cursor } = pageOf(request.query);
      const found = await inCall(request, () =>
        services.feed.getBatch({
          ...{ credential, key: request.params.key, limit },
          ...(cursor === undefined ? {} : { cursor }),
        }),
      );
      const { answer } = batchAnswer(found.batch);
      return reply
        .header('cache-control', 'no-store')
        .send({ ...answer, ...refusalsAnswer(found.refusals, found.nextCursor) });
    });
  });
}

/** @throws DomainError FEED_REFUSED where none is shown */
function credentialOf({ headers }: Pick<FastifyRequest, 'headers'>): string {
  const shown = bearer.exec(headers.authorization ?? '')?.[1];
  if (shown === undefined) throw new DomainError('FEED_REFUSED', 'No credential is shown');
  return shown;
}

function openedBy({ feed }: Pick<FastifyRequest, 'feed'>): OpenFeedResponse {
  if (feed === null) throw new DomainError('FEED_REFUSED', 'No credential is shown');
  return feed;
}

/** A batch that is not taken now need not be read. @throws DomainError FEED_BUSY */
function demandTurn(
  request: FastifyRequest<BatchRoute>,
  _reply: unknown,
  done: HookHandlerDoneFunction,
): void {
  const { openKey } = openedBy(request);
  if (openKey === undefined) done();
  else done(new DomainError('FEED_BUSY', 'The last batch has not ended', { key: openKey }));
}

function bodyOf(body: Buffer | undefined): Buffer {
  if (body !== undefined) return body;
  throw new InvalidInput([{ field: 'body', problem: 'is missing' }]);
}

function pageOf({ limit = String(refusalsMax), cursor }: BatchRoute['Querystring']) {
  if (typeof limit !== 'string' || !/^\d{1,4}$/.test(limit))
    throw new InvalidInput([{ field: 'limit', problem: `must be from 1 to ${refusalsMax}` }]);
  if (cursor !== undefined && typeof cursor !== 'string')
    throw new InvalidInput([{ field: 'cursor', problem: 'is there twice' }]);
  return { limit: Number(limit), cursor };
}

function isRefused(error: unknown): boolean {
  return hasCode(error, 'FEED_REFUSED');
}

function isBusy(error: unknown): boolean {
  return hasCode(error, 'FEED_BUSY');
}

function hasCode(error: unknown, code: 'FEED_BUSY' | 'FEED_REFUSED'): boolean {
  return (error instanceof DomainError || error instanceof RemoteError) && error.code === code;
}

import type { FileStore } from '@evergreen/files';
import { DomainError, InvalidInput } from '@evergreen/kernel';
import type { Logger } from '@evergreen/observability';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Readable } from 'node:stream';
import { staffWho } from '../access/access-rules.ts';
import type { Identify } from '../calls/identify.ts';
import type { RateLimits } from '../limits/rate-limits.ts';
import { correlationOf } from './correlation.ts';
import { demandViewer, plainErrors } from './plain-errors.ts';

export interface UploadOptions {
  readonly files: FileStore;
  readonly identify: Identify;
  readonly limits: RateLimits;
  readonly log: Logger;
  readonly maxBytes: number;
  /** A large book over a slow line. */
  readonly timeoutMs: number;
}

/** Books to import, and evidence. */
const uploaders = [staffWho('manage', 'Import'), staffWho('propose', 'BlacklistEntry')];

/** `POST /files`: the body is the file. Streamed to the store; nothing is kept when it breaks off. */
export async function acceptFiles(server: FastifyInstance, options: UploadOptions): Promise<void> {
  const { files, identify, limits, log, maxBytes, timeoutMs } = options;
  const answerError = plainErrors(log);
  // Who may not upload is told so before the body is read.
  const demandUploader = async (request: FastifyRequest, reply: FastifyReply): Promise<void> => {
    const viewer = demandViewer(request);
    if (!uploaders.some((rule) => rule.allows(viewer)))
      throw new DomainError('FORBIDDEN', 'Not for this viewer');
    limits.demand('uploads', request, reply);
  };
  await server.register(async (scope) => {
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser('application/octet-stream', (_request, body, done) => done(null, body));
    scope.setErrorHandler((error, request, reply) =>
      // The rest of the body is not wanted; a kept connection would have to read it.
      answerError(error, request, reply.header('connection', 'close')),
    );
    scope.post<{ Body: Readable | undefined }>(
      '/files',
      {
        bodyLimit: maxBytes,
        handlerTimeout: timeoutMs,
        onRequest: [limits.beforeLookup, identify.hook, limits.countUnopened, demandUploader],
      },
      async (request, reply) => {
        const { fileId, bytes } = await files.put(demandBody(request), { maxBytes });
        const { correlationId } = correlationOf(request);
        const by = request.session?.viewer.accountId;
        // Not the name of the file: people write names of customers in it.
        log.info({ fileId, bytes, by, correlationId }, 'file stored');
        return reply.code(201).send({ fileId, bytes });
      },
    );
  });
}

/** A request without a length and without a type has no body at all. @throws InvalidInput */
function demandBody({ body }: { readonly body: Readable | undefined }): Readable {
  if (body !== undefined) return body;
  throw new InvalidInput([{ field: 'body', problem: 'is missing' }]);
}

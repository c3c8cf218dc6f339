import { type FileStore, FileTooLarge } from '@evergreen/files';
import { DomainError, InvalidInput } from '@evergreen/kernel';
import type { Logger } from '@evergreen/observability';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Readable } from 'node:stream';
import { uploadRoles } from '../access/roles.ts';
import type { Identify } from '../calls/identify.ts';
import { describeError } from '../errors/describe-error.ts';
import { report } from '../errors/error-formatter.ts';
import { correlationOf } from './correlation.ts';

export interface UploadOptions {
  readonly files: FileStore;
  readonly identify: Identify;
  readonly log: Logger;
  readonly maxBytes: number;
  readonly perMinute: number;
}

const fileNameMax = 200;

/** `POST /files`: the body is the file. Streamed to the store; nothing is kept when it breaks off. */
export async function acceptFiles(server: FastifyInstance, options: UploadOptions): Promise<void> {
  const { files, identify, log, maxBytes, perMinute } = options;
  await server.register(async (scope) => {
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser('application/octet-stream', (_request, body, done) => done(null, body));
    scope.setErrorHandler((error, request, reply) => refuse(error, request, reply, log));
    scope.post<{ Body: Readable }>(
      '/files',
      {
        bodyLimit: maxBytes,
        // Who may not upload is told so before the body is read.
        onRequest: [identify.hook, demandUploader],
        config: { rateLimit: { max: perMinute, timeWindow: 60_000 } },
      },
      async (request, reply) => {
        const fileName = fileNameOf(request.headers['x-file-name']);
        const { fileId, bytes } = await files.put(request.body, { maxBytes });
        const { correlationId } = correlationOf(request);
        log.info({ fileId, bytes, fileName, by: request.viewer?.accountId, correlationId }, 'file stored');
        return reply.code(201).send({ fileId, bytes });
      },
    );
  });
}

async function demandUploader(request: FastifyRequest): Promise<void> {
  const { viewer } = request;
  if (viewer?.kind === 'staff' && uploadRoles.some((role) => viewer.roles.includes(role))) return;
  if (viewer) throw new DomainError('FORBIDDEN', 'Not for this viewer');
  if (request.isSessionEnded) throw new DomainError('SESSION_ENDED', 'The session has ended');
  throw new DomainError('NOT_SIGNED_IN', 'Nobody is signed in');
}

/** The name as the person knows the file, percent-encoded; for the log only. @throws InvalidInput */
function fileNameOf(header: string | string[] | undefined): string | undefined {
  if (header === undefined) return undefined;
  const invalid = (problem: string) => new InvalidInput([{ field: 'x-file-name', problem }]);
  try {
    const name = decodeURIComponent(String(header));
    if (name.length <= fileNameMax) return name;
  } catch {
    throw invalid('is not percent-encoded UTF-8');
  }
  throw invalid(`is longer than ${fileNameMax} characters`);
}

function refuse(error: unknown, request: FastifyRequest, reply: FastifyReply, log: Logger): FastifyReply {
  const { correlationId } = correlationOf(request);
  const description =
    error instanceof FileTooLarge
      ? {
          ...describeError(
            new InvalidInput([{ field: 'body', problem: `is larger than ${error.maxBytes} bytes` }]),
          ),
          status: 413,
        }
      : describeError(error);
  report(log, error, description, correlationId);
  const { code, message, facts, fields, status } = description;
  // The rest of the body is not wanted; a kept connection would have to read it.
  return reply
    .code(status)
    .header('connection', 'close')
    .send({ code, message, facts, fields, correlationId });
}

import { FileTooLarge } from '@evergreen/files';
import { DomainError, InvalidInput } from '@evergreen/kernel';
import type { Logger } from '@evergreen/observability';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Viewer } from '../calls/viewer.ts';
import { describeError, type DescribedError } from '../errors/describe-error.ts';
import { report } from '../errors/error-formatter.ts';
import { correlationOf } from './correlation.ts';

/** Answers errors outside GraphQL as JSON with the members that errors have there. */
export function plainErrors(log: Logger) {
  return (error: unknown, request: FastifyRequest, reply: FastifyReply): FastifyReply => {
    const { correlationId } = correlationOf(request);
    const description = describe(error);
    report(log, error, description, correlationId);
    const { code, message, facts, fields, status } = description;
    return reply
      .code(status)
      .header('cache-control', 'no-store')
      .send({ code, message, facts, fields, correlationId });
  };
}

function describe(error: unknown): DescribedError {
  if (!(error instanceof FileTooLarge)) return describeError(error);
  const problem = `is larger than ${error.maxBytes} bytes`;
  return { ...describeError(new InvalidInput([{ field: 'body', problem }])), status: 413 };
}

/** @throws DomainError for a request of nobody */
export function demandViewer(request: FastifyRequest): Viewer {
  if (request.session) return request.session.viewer;
  if (request.isSessionEnded) throw new DomainError('SESSION_ENDED', 'The session has ended');
  throw new DomainError('NOT_SIGNED_IN', 'Nobody is signed in');
}

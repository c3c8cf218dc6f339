import type { Logger } from '@evergreen/observability';
import { GraphQLError } from 'graphql';
import type { MercuriusOptions } from 'mercurius';
import { correlationOf } from '../http/correlation.ts';
import { describeError, type DescribedError } from './describe-error.ts';

type ErrorFormatter = NonNullable<MercuriusOptions['errorFormatter']>;

/**
 * Puts errors in the form `{ message, path, extensions: { code, facts, fields, correlationId } }`. When nothing
 * could be answered the HTTP status says why too; an answer in part is 200.
 */
export function errorFormatter(log: Logger): ErrorFormatter {
  return (execution, context) => {
    const { correlationId } = correlationOf(context.reply?.request);
    const described = (execution.errors ?? []).map((error) => {
      const description = describeError(error);
      report(log, error, description, correlationId);
      return { error, description };
    });
    const isUnanswered = execution.data === null || execution.data === undefined;
    return {
      statusCode: isUnanswered ? (described[0]?.description.status ?? 500) : 200,
      response: {
        data: execution.data ?? null,
        errors: described.map(({ error, description }) => toGraphql(error, description, correlationId)),
      },
    };
  };
}

function toGraphql(error: Error, description: DescribedError, correlationId: string): GraphQLError {
  const { code, message, facts, fields } = description;
  const path = error instanceof GraphQLError ? error.path : undefined;
  return new GraphQLError(message, {
    path: path ?? null,
    extensions: { code, facts, fields, correlationId },
  });
}

/** Only what nobody foresaw is an error of ours; the rest is a caller's or shows where it arose. */
export function report(log: Logger, error: unknown, { code }: DescribedError, correlationId: string): void {
  const cause = error instanceof GraphQLError && error.originalError ? error.originalError : error;
  if (code === 'INTERNAL') log.error({ err: cause, correlationId }, 'request failed');
  else if (code === 'SERVICE_UNAVAILABLE' || code === 'DEADLINE_EXCEEDED') {
    log.warn({ code, reason: String(cause), correlationId }, 'request not answered');
  } else log.debug({ code, correlationId }, 'request refused');
}

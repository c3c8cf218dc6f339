import { type ErrorCode, isErrorCode } from '@evergreen/contracts';
import { DomainError, type FieldProblem } from '@evergreen/kernel';
import { RemoteError, RpcError } from '@evergreen/rpc';
import { GraphQLError } from 'graphql';
import { errorAnswers } from './error-answers.ts';

/** An error as a caller may see it. */
export interface DescribedError {
  readonly code: ErrorCode;
  readonly message: string;
  readonly status: number;
  readonly facts: Readonly<Record<string, string>>;
  readonly fields: readonly FieldProblem[];
}

const problemsMax = 10;
/** Messages repeat what the caller sent, however long; so much of one says what is wrong. */
const textLengthMax = 500;
const suggestion = 'Did you mean';
const variablePath = /^Variable "\$([^"]+)" got invalid value (?:[\s\S]*?) at "([^"]+)"; ([\s\S]*)$/;
const variable = /^Variable "\$([^"]+)"/;

/**
 * Says of any error what a caller may know of it. What is neither a refusal nor a fault of the request is INTERNAL
 * and says nothing.
 */
export function describeError(error: unknown): DescribedError {
  const cause = causeOf(error);
  if (cause instanceof RemoteError) return described(cause.code, cause.facts, cause.fields);
  if (cause instanceof RpcError) return described(cause.code);
  if (cause instanceof DomainError && isErrorCode(cause.code)) {
    return described(cause.code, textFacts(cause.facts), cause.fields);
  }
  if (cause instanceof GraphQLError) return described('INVALID_INPUT', {}, [problemOf(cause)]);
  return describeHttp(cause);
}

/** What a resolver threw. Of a wrong variable the outer error says which, the one inside only what it expected. */
function causeOf(error: unknown): unknown {
  if (!(error instanceof GraphQLError)) return error;
  const { originalError } = error;
  return originalError === undefined || originalError instanceof GraphQLError ? error : originalError;
}

/** Errors of Fastify and Mercurius about the request itself: they carry a code of their own. */
function describeHttp(error: unknown): DescribedError {
  if (!(error instanceof Error)) return described('INTERNAL');
  const { code, statusCode, errors } = error as { code?: unknown; statusCode?: unknown; errors?: unknown };
  const isOf = (prefix: string): boolean => typeof code === 'string' && code.startsWith(prefix);
  if (isOf('MER_ERR_GQL_CSRF')) return described('FORBIDDEN', { reason: 'csrf' });
  if (statusCode === 429) return described('RATE_LIMITED');
  if (isOf('FST_ERR_HANDLER_TIMEOUT')) return described('DEADLINE_EXCEEDED');
  // The sender went away in the middle of the body; nobody reads the answer.
  if (code === 'ECONNRESET')
    return described('INVALID_INPUT', {}, [{ field: 'body', problem: 'breaks off' }]);
  if (statusCode === 404) return described('NOT_FOUND');
  if (isOf('FST_ERR_BAD_URL'))
    return described('INVALID_INPUT', {}, [{ field: 'url', problem: 'is not valid' }]);
  if (isOf('MER_ERR_GQL') || isOf('MER_ERR_METHOD') || isOf('FST_ERR_CTP') || isOf('FST_ERR_VALIDATION')) {
    const causes: readonly unknown[] = Array.isArray(errors) ? errors : [];
    const problems = causes
      .filter((each) => each instanceof Error)
      .slice(0, problemsMax)
      .map(problemOf);
    const status = typeof statusCode === 'number' && statusCode >= 400 && statusCode < 500 ? statusCode : 400;
    return { ...described('INVALID_INPUT', {}, problems), status };
  }
  return described('INTERNAL');
}

/** A fault of the operation's text or variables, without hints at what the schema holds. */
function problemOf({ message }: Error): FieldProblem {
  const suggestedAt = message.indexOf(suggestion);
  const problem = suggestedAt < 0 ? message : message.slice(0, suggestedAt).trimEnd();
  const inside = variablePath.exec(problem);
  if (inside) return { field: shortened(inside[2]!), problem: shortened(inside[3]!) };
  return { field: shortened(variable.exec(problem)?.[1] ?? 'query'), problem: shortened(problem) };
}

function shortened(text: string): string {
  return text.length > textLengthMax ? `${text.slice(0, textLengthMax)}…` : text;
}

function described(
  code: ErrorCode,
  facts: Readonly<Record<string, string>> = {},
  fields: readonly FieldProblem[] = [],
): DescribedError {
  // Whatever a service sent along with INTERNAL is not for callers.
  const isOpen = code !== 'INTERNAL';
  return { code, ...errorAnswers[code], facts: isOpen ? facts : {}, fields: isOpen ? fields : [] };
}

function textFacts(facts: DomainError['facts']): Record<string, string> {
  return Object.fromEntries(Object.entries(facts).map(([name, value]) => [name, String(value)]));
}

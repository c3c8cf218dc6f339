import { cacheExchange, Client, fetchExchange, mapExchange, type CombinedError } from 'urql';
import { isShownErrorCode, type ShownErrorCode } from './error-messages.ts';

/** An error as the screens show it: its code decides the words, the correlation id is what one quotes to us. */
export interface ShownError {
  readonly code: ShownErrorCode;
  readonly fields: readonly { readonly field: string; readonly problem: string }[];
  readonly correlationId?: string;
}

/** What went wrong with an operation. No answer at all is UNREACHABLE. */
export function shownError(error: CombinedError): ShownError {
  const first = error.graphQLErrors[0];
  return first ? shownRefusal(first.extensions) : { code: 'UNREACHABLE', fields: [] };
}

/** A refusal from what the gateway says of it, in GraphQL as over plain HTTP. A code we do not know is INTERNAL. */
export function shownRefusal({ code, correlationId, fields }: Readonly<Record<string, unknown>>): ShownError {
  return {
    code: isShownErrorCode(code) ? code : 'INTERNAL',
    fields: Array.isArray(fields) ? fields.filter(isFieldProblem) : [],
    ...(typeof correlationId === 'string' && { correlationId }),
  };
}

function isFieldProblem(value: unknown): value is { field: string; problem: string } {
  if (typeof value !== 'object' || value === null) return false;
  return (
    'field' in value &&
    typeof value.field === 'string' &&
    'problem' in value &&
    typeof value.problem === 'string'
  );
}

interface ClientOptions {
  readonly app: 'portal' | 'console';
  /** The session is over: the answer said so, not the user. */
  onSessionEnded(): void;
}

/**
 * A client of the one GraphQL endpoint. Make a new one for each session, so that nothing of one viewer is left in
 * the cache for the next. The header is what the gateway asks of a browser against cross-site requests.
 */
export function createGraphqlClient({ app, onSessionEnded }: ClientOptions): Client {
  return new Client({
    url: '/graphql',
    preferGetMethod: false,
    fetchOptions: { credentials: 'same-origin', headers: { 'x-evergreen-client': app } },
    exchanges: [
      cacheExchange,
      mapExchange({
        onError(error) {
          const { code } = shownError(error);
          if (code === 'NOT_SIGNED_IN' || code === 'SESSION_ENDED') onSessionEnded();
        },
      }),
      fetchExchange,
    ],
  });
}

/**
 * A permanent key for one intended act: made when the intention begins, sent again with every retry of it.
 * Not `crypto.randomUUID`, which browsers refuse on plain HTTP outside this machine.
 */
export function newKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

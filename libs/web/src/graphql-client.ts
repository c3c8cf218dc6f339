import { cacheExchange, Client, fetchExchange, makeOperation, mapExchange } from 'urql';
import { type Ask, heldFetch } from './held-fetch.ts';
import { hashOf } from './persisted-document.ts';

interface ClientOptions {
  readonly app: 'portal' | 'console';
  readonly ask: Ask;
}

/**
 * A client of the one GraphQL endpoint. Make a new one for each viewer, so that nothing of one is left in the cache
 * for the next. Operations travel as name and hash of a text the gateway keeps. The header is what the gateway asks
 * of a browser against cross-site requests.
 */
export function createGraphqlClient({ app, ask }: ClientOptions): Client {
  return new Client({
    url: '/graphql',
    preferGetMethod: false,
    fetch: heldFetch(ask),
    fetchOptions: { credentials: 'same-origin', headers: { 'x-evergreen-client': app } },
    exchanges: [
      mapExchange({
        onOperation(operation) {
          const sha256Hash = hashOf(operation.query);
          if (sha256Hash === undefined) return operation;
          const extensions = { ...operation.extensions, persistedQuery: { version: 1 as const, sha256Hash } };
          return makeOperation(operation.kind, { ...operation, extensions }, operation.context);
        },
      }),
      cacheExchange,
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

import type { HealthCheck } from '@evergreen/observability';
import { RemoteError } from '@evergreen/rpc';
import { asGateway, type Services } from './calls/services.ts';

/** Requests for readiness that come within this time share one look: it is public, and each look costs a call. */
const freshMs = 1_000;
const timeoutMs = 1_500;

/** What the gateway cannot work without. */
export function healthChecks(
  connection: { flush(): Promise<void> },
  identity: Services['identity'],
): HealthCheck[] {
  return [
    { name: 'nats', check: () => connection.flush() },
    { name: 'identity', check: () => identityAnswers(identity) },
  ];
}

/** Any answer will do; that an empty token opens nothing is the expected one. */
async function identityAnswers(identity: Services['identity']): Promise<void> {
  try {
    await identity.getSession({ sessionToken: '', onlyLook: true }, { ...asGateway, timeoutMs });
  } catch (error) {
    if (!(error instanceof RemoteError && error.code === 'SESSION_ENDED')) throw error;
  }
}

/** Whether every check passes, looked at no more than once a second. */
export function readiness(checks: readonly HealthCheck[]): () => Promise<boolean> {
  let look: { readonly atMs: number; readonly result: Promise<boolean> } | undefined;
  return () => {
    const now = Date.now();
    if (look === undefined || now - look.atMs >= freshMs) {
      const all = Promise.all(checks.map(({ check }) => within(timeoutMs, check())));
      const result = all.then(
        () => true,
        () => false,
      );
      look = { atMs: now, result };
    }
    return look.result;
  };
}

async function within<T>(ms: number, work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`no answer within ${ms} ms`)), ms);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}

import { currentCall, newCall, runInCall } from '@evergreen/rpc';

/** Runs the work on the service's own account, as part of the same request: it sees rows the caller does not. */
export function onServiceAccount<T>(work: () => T): T {
  const { correlationId, traceparent } = currentCall() ?? {};
  const caller = { kind: 'service', name: 'rewards' } as const;
  return runInCall(newCall({ caller, correlationId, traceparent }), work);
}

import { currentCall, newCall, runInCall } from '@evergreen/rpc';

/** Runs a part as whoever made the request: what it posts is theirs. */
type AsCaller = <T>(part: () => T) => T;

/** Runs the work on the service's own account, as part of the same request: it sees rows the caller does not. */
export function onServiceAccount<T>(work: (asCaller: AsCaller) => T): T {
  const call = currentCall();
  const { correlationId, traceparent } = call ?? {};
  const caller = { kind: 'service', name: 'membership' } as const;
  const asCaller: AsCaller = (part) => (call === undefined ? part() : runInCall(call, part));
  return runInCall(newCall({ caller, correlationId, traceparent }), () => work(asCaller));
}

import { currentCall } from '@evergreen/rpc';

/** Who posts, as the ledger writes it down: `staff:<account>`, `member:<account>`, `service:<name>`. */
export function currentActor(): string {
  const caller = currentCall()?.caller ?? ({ kind: 'service', name: 'membership' } as const);
  if (caller.kind === 'service') return `service:${caller.name}`;
  return caller.kind === 'anonymous' ? 'anonymous' : `${caller.kind}:${caller.accountId}`;
}

import { currentCall } from '@evergreen/rpc';

/** Who posts, as the ledger writes it down: `staff:<staff number>`, `member:<account>`, `service:<name>`. */
export function currentActor(): string {
  const caller = currentCall()?.caller ?? ({ kind: 'service', name: 'membership' } as const);
  switch (caller.kind) {
    case 'service':
      return `service:${caller.name}`;
    case 'staff':
      return `staff:${caller.staffNumber}`;
    case 'member':
      return `member:${caller.accountId}`;
    case 'anonymous':
      return 'anonymous';
  }
}

import { type Caller, currentCall } from '@evergreen/rpc';

/** Who posts in the current call; outside of one, the service itself. */
export function currentActor(): string {
  return actorNamed(currentCall()?.caller ?? { kind: 'service', name: 'membership' });
}

/** Who posts, as the ledger writes it down: `staff:<staff number>`, `member:<account>`, `service:<name>`. */
export function actorNamed(caller: Caller): string {
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

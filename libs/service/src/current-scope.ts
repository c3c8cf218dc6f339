import { officesOfCustomers } from '@evergreen/access';
import type { Scope } from '@evergreen/persistence';
import { type Caller, currentCall } from '@evergreen/rpc';

/**
 * Whose rows the running code may see: those of the caller of the call it runs in. Runs, schedules and consumers are
 * in no person's call: they see all.
 */
export function currentScope(): Scope {
  const caller = currentCall()?.caller;
  return caller === undefined ? { kind: 'service' } : scopeOf(caller);
}

/** Staff see the offices where any of their grants tells of customers; which of it for what, the use cases decide. */
export function scopeOf(caller: Caller): Scope {
  switch (caller.kind) {
    case 'service':
      return { kind: 'service' };
    case 'member':
      return { kind: 'member', memberId: caller.memberId, customerId: caller.customerId };
    case 'staff':
      return { kind: 'staff', offices: officesOfCustomers(caller.grants) };
    case 'anonymous':
      return { kind: 'nobody' };
  }
}

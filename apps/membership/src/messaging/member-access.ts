import { DomainError } from '@evergreen/kernel';
import type { Caller } from '@evergreen/rpc';

/**
 * Members see themselves and nobody else. Whether a foreign id exists is not told: the answer is the same.
 * @throws DomainError FORBIDDEN
 */
export function refuseForeignMembers(caller: Caller, memberIds: readonly string[]): void {
  if (caller.kind === 'member' && memberIds.some((id) => id !== caller.memberId)) {
    throw new DomainError('FORBIDDEN', 'Members may read their own account only');
  }
}

/** Whether a person is behind the call: staff, or whoever gives the operator's command. */
export function isByHand(caller: Caller): boolean {
  return caller.kind === 'staff' || (caller.kind === 'service' && caller.name === 'operator');
}

import { DomainError, isUuid, type Uuid } from '@evergreen/kernel';
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

/** Which member calls. @throws DomainError FORBIDDEN for anybody else */
export function self(caller: Caller): { readonly memberId: Uuid; readonly customerId: Uuid } {
  if (caller.kind === 'member') {
    const { memberId, customerId } = caller;
    if (isUuid(memberId) && isUuid(customerId)) return { memberId, customerId };
  }
  throw new DomainError('FORBIDDEN', 'Only members do this, for themselves');
}

/** Whether a person is behind the call: staff, or whoever gives the operator's command. */
export function isByHand(caller: Caller): boolean {
  return caller.kind === 'staff' || (caller.kind === 'service' && caller.name === 'operator');
}

/**
 * Members see what is theirs and nothing of anybody else.
 * @throws DomainError FORBIDDEN
 */
export function refuseForeignCustomer(caller: Caller, customerId: string): void {
  if (caller.kind === 'member' && caller.customerId !== customerId) {
    throw new DomainError('FORBIDDEN', 'Members may read about themselves only');
  }
}

/**
 * Who acts, as it is kept with the act: a staff number, or the name of a service.
 * @throws DomainError FORBIDDEN for anybody else
 */
export function actorOf(caller: Caller): string {
  if (caller.kind === 'staff') return caller.staffNumber;
  if (caller.kind === 'service') return caller.name;
  throw new DomainError('FORBIDDEN', 'Only staff and services may do this');
}

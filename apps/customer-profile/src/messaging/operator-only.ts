import { DomainError } from '@evergreen/kernel';
import type { Caller } from '@evergreen/rpc';

/** Of the services the operator's command may do this; no other has a reason to. @throws DomainError FORBIDDEN */
export function operatorOnly(caller: Caller): void {
  if (caller.kind !== 'service' || caller.name === 'operator') return;
  throw new DomainError('FORBIDDEN', 'Only the operator may do this for the system');
}

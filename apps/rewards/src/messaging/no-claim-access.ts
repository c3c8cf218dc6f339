import { isWithin } from '@evergreen/access';
import { DomainError } from '@evergreen/kernel';
import { type Caller, officesOf } from '@evergreen/rpc';

/** Whom an answer is told. */
export function listenerOf(caller: Caller): 'member' | 'staff' {
  return caller.kind === 'member' ? 'member' : 'staff';
}

/**
 * Members see what was decided about themselves, and nothing of anybody else.
 * @throws DomainError FORBIDDEN
 */
export function refuseForeignCustomer(caller: Caller, customerId: string): void {
  if (caller.kind === 'member' && caller.customerId !== customerId) {
    throw new DomainError('FORBIDDEN', 'Members may read decisions about themselves only');
  }
}

/**
 * Who starts and steers runs, as it is kept with the run: a member of staff, or the operator's command.
 * @throws DomainError FORBIDDEN
 */
export function starterOf(caller: Caller): string {
  if (caller.kind === 'staff') return caller.staffNumber;
  if (caller.kind === 'service' && caller.name === 'operator') return caller.name;
  throw new DomainError('FORBIDDEN', 'Runs are started by staff or by the operator');
}

/**
 * Staff see what was decided about customers of their offices.
 * @param orgPath of the customer
 * @throws DomainError NOT_FOUND, the same for a customer elsewhere and for none
 */
export function refuseOutOfReach(caller: Caller, orgPath: string): void {
  if (caller.kind === 'member') return;
  const offices = [...officesOf(caller, 'read', 'Points'), ...officesOf(caller, 'read', 'NoClaimRun')];
  if (!isWithin(orgPath, offices)) throw new DomainError('NOT_FOUND', 'There is no such customer');
}

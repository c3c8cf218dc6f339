import { type Action, isWithin, type Subject } from '@evergreen/access';
import { DomainError, type Uuid } from '@evergreen/kernel';
import type { Reader } from '@evergreen/persistence';
import { type Caller, officesOf } from '@evergreen/rpc';
import { type CustomerRow, readCustomers } from '../persistence/customers.repository.ts';
import { customerUnknown } from './customer-files.ts';

type OfOwn = 'Notice' | 'Consent';

/** Whose notices the caller asks for: a member's own, for staff those of the customer they name. */
export function whoseNotices(caller: Caller, customerId: Uuid | undefined): Uuid {
  if (caller.kind !== 'member') {
    if (customerId === undefined) throw customerUnknown();
    return customerId;
  }
  if (customerId !== undefined && customerId !== caller.customerId)
    throw new DomainError('FORBIDDEN', 'A member may read their own data only');
  return caller.customerId as Uuid;
}

/** @throws DomainError NOT_FOUND, also when the customer is of an office that is not the caller's */
export async function reachedCustomer<S extends OfOwn>(
  reader: Reader,
  caller: Caller,
  customerId: Uuid,
  [action, subject]: readonly [Action<S>, S],
): Promise<CustomerRow> {
  const offices = caller.kind === 'member' ? ['/'] : officesOf(caller, action, subject);
  const [customer] = await readCustomers(reader, [customerId], offices);
  if (customer === undefined) throw customerUnknown();
  return customer;
}

/** Whether the caller may do this to somebody of that office. */
export function mayAt<S extends Subject>(
  caller: Caller,
  orgPath: string,
  [action, subject]: readonly [Action<S>, S],
): boolean {
  return isWithin(orgPath, officesOf(caller, action, subject));
}

import type { Action, Subject } from '@evergreen/access';
import { DomainError, type Uuid } from '@evergreen/kernel';
import type { Reader } from '@evergreen/persistence';
import { type Caller, officesOf } from '@evergreen/rpc';
import { readCustomers } from '../../persistence/customers.repository.ts';

export type Staff = Extract<Caller, { kind: 'staff' }>;

/** @throws DomainError FORBIDDEN for who is nobody in person */
export function staffOf(caller: Caller): Staff {
  if (caller.kind === 'staff') return caller;
  throw new DomainError('FORBIDDEN', 'Only people may do this');
}

/**
 * The office of a customer to whom the caller may do this.
 * @throws DomainError NOT_FOUND, also when the customer is of an office that is not the caller's
 */
export async function reachedOffice<S extends Subject>(
  reader: Reader,
  caller: Caller,
  customerId: Uuid,
  [action, subject]: readonly [Action<S>, S],
): Promise<string> {
  const [customer] = await readCustomers(reader, [customerId], officesOf(caller, action, subject));
  if (customer === undefined) throw new DomainError('NOT_FOUND', 'There is no such customer');
  return customer.org_path;
}

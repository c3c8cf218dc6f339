import { DomainError, type Uuid } from '@evergreen/kernel';
import { Database } from '@evergreen/persistence';
import type { Caller } from '@evergreen/rpc';
import { Inject, Injectable } from '@nestjs/common';
import {
  type CustomerRow,
  type PolicyRow,
  readCustomers,
  readPolicies,
} from '../persistence/customers.repository.ts';

const policiesMax = 1_000;

/**
 * Members see themselves and nobody else, staff the customers of their office and those below it. Who else may ask is
 * the door's business.
 */
@Injectable()
export class ReadCustomers {
  constructor(@Inject(Database) private readonly database: Database) {}

  /** @throws DomainError FORBIDDEN when a member asks for another customer */
  async byIds(caller: Caller, customerIds: readonly Uuid[]): Promise<CustomerRow[]> {
    for (const customerId of customerIds) refuseOthers(caller, customerId);
    return readCustomers(this.database, customerIds, officeOf(caller));
  }

  /** @throws DomainError FORBIDDEN when a member asks for another customer */
  async policiesOf(caller: Caller, customerId: Uuid): Promise<PolicyRow[]> {
    const known = await this.byIds(caller, [customerId]);
    return known.length === 0 ? [] : readPolicies(this.database, customerId, policiesMax);
  }
}

function officeOf(caller: Caller): string {
  return caller.kind === 'staff' ? caller.orgPath : '/';
}

function refuseOthers(caller: Caller, customerId: Uuid): void {
  if (caller.kind === 'member' && caller.customerId !== customerId) {
    throw new DomainError('FORBIDDEN', 'A member may read their own data only');
  }
}

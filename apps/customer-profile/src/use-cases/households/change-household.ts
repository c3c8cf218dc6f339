import { isWithin } from '@evergreen/access';
import { AuditTrail } from '@evergreen/audit';
import { type Clock, type Uuid, uuidv7 } from '@evergreen/kernel';
import { Database, type Transaction } from '@evergreen/persistence';
import { type Caller, officesOf } from '@evergreen/rpc';
import { CLOCK } from '@evergreen/service';
import { Inject, Injectable } from '@nestjs/common';
import { readCustomers } from '../../persistence/customers.repository.ts';
import {
  beginHousehold,
  holdHoused,
  house,
  type HousedCustomer,
  sharersOf,
} from '../../persistence/households/households.repository.ts';
import { customerMerged, customerUnknown } from '../customer-files.ts';
import { type PersonSeen, SeeStory } from '../story/see-story.ts';

const suggestedMax = 20;

/** Who may live with the customer, and why one may think so. */
export interface SuggestedPerson {
  readonly person: PersonSeen;
  readonly shared: readonly string[];
}

/** Who lives together, as staff correct it. */
@Injectable()
export class ChangeHousehold {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(AuditTrail) private readonly audit: AuditTrail,
    @Inject(SeeStory) private readonly see: SeeStory,
  ) {}

  /**
   * Each who is shown is written down as seen.
   * @throws DomainError NOT_FOUND, also outside the caller's offices
   */
  suggest(caller: Caller, customerId: Uuid): Promise<SuggestedPerson[]> {
    return this.database.transaction(async (tx) => {
      const offices = officesOf(caller, 'edit', 'Customer');
      const [customer] = await readCustomers(tx, [customerId], offices);
      if (customer === undefined) throw customerUnknown();
      const rows = await sharersOf(tx, customerId, suggestedMax);
      const seen = await readCustomers(
        tx,
        rows.map(({ id }) => id),
        offices,
      );
      await this.audit.record(
        tx,
        ...seen.map(({ id, org_path: orgPath }) => ({
          act: 'customer.viewed',
          ...{ recordKind: 'customer', recordId: id, orgPath, customerId: id },
        })),
      );
      return rows
        .filter(({ id }) => seen.some((each) => each.id === id))
        .map((row) => ({ person: this.see.person(row), shared: row.shared }));
    });
  }

  /**
   * @returns the household
   * @throws DomainError NOT_FOUND, also of somebody outside the caller's offices; CUSTOMER_MERGED
   */
  join(caller: Caller, customerId: Uuid, withId: Uuid): Promise<string> {
    return this.database.transaction(async (tx) => {
      const [customer, other] = await this.hold(tx, caller, customerId, withId);
      const at = this.clock.now();
      const householdId = other!.household_id ?? uuidv7(at.getTime());
      if (customer!.household_id === householdId && customer!.household_by_hand) return householdId;
      if (other!.household_id === null) {
        await beginHousehold(tx, { id: householdId, orgPath: other!.org_path, at });
        await house(tx, withId, householdId, at);
      }
      await house(tx, customerId, householdId, at);
      await this.audit.record(tx, {
        act: 'customer.household-joined',
        ...{ recordKind: 'customer', recordId: customerId, orgPath: customer!.org_path, customerId },
        after: { household: householdId, with: withId },
      });
      return householdId;
    });
  }

  /** @throws DomainError NOT_FOUND, also outside the caller's offices; CUSTOMER_MERGED */
  leave(caller: Caller, customerId: Uuid): Promise<void> {
    return this.database.transaction(async (tx) => {
      const [customer] = await this.hold(tx, caller, customerId);
      if (customer!.household_id === null && customer!.household_by_hand) return;
      await house(tx, customerId, null, this.clock.now());
      await this.audit.record(tx, {
        act: 'customer.household-left',
        ...{ recordKind: 'customer', recordId: customerId, orgPath: customer!.org_path, customerId },
        before: { household: customer!.household_id },
      });
    });
  }

  private async hold(tx: Transaction, caller: Caller, ...ids: readonly Uuid[]): Promise<HousedCustomer[]> {
    if (new Set(ids).size < ids.length) throw customerUnknown();
    const offices = officesOf(caller, 'edit', 'Customer');
    const held = await holdHoused(tx, ids);
    return ids.map((id) => {
      const customer = held.get(id);
      if (customer === undefined || customer.isErased || !isWithin(customer.org_path, offices))
        throw customerUnknown();
      if (customer.merged_into !== null) throw customerMerged(customer.merged_into);
      return customer;
    });
  }
}

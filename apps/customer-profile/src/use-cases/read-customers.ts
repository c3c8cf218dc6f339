import { DomainError, type LocalDate, type Uuid } from '@evergreen/kernel';
import { Database } from '@evergreen/persistence';
import { maskName, maskPlate } from '@evergreen/personal-data';
import { type Caller, officesOf } from '@evergreen/rpc';
import { Inject, Injectable } from '@nestjs/common';
import { CustomerKeys } from '../persistence/customer-keys.repository.ts';
import {
  type CustomerRow,
  readCustomers,
  readPolicies,
  readPremiums,
  type TermPremium,
} from '../persistence/customers.repository.ts';
import { fieldText, placeOf } from '../persistence/personal-fields.ts';

const policiesMax = 1_000;

/** A customer as the caller may see them. */
export interface CustomerSeen {
  readonly id: string;
  readonly name: string;
  readonly sourceRef: string;
  readonly orgPath: string;
  /** With whom they live together; null: nobody, or not for the caller to know. */
  readonly householdId: string | null;
}

/** A policy as the caller may see it. */
export interface PolicySeen {
  readonly id: string;
  /** The plate of the vehicle it covers, where one is known; else the policy's number. */
  readonly label: string;
  readonly sourceRef: string;
  readonly startsOn: LocalDate;
  readonly endsOn: LocalDate;
}

/**
 * Members see themselves, in clear, and nobody else; staff the customers of the offices where they may read
 * customers, masked. Services get the mask too: none has a use for the name.
 */
@Injectable()
export class ReadCustomers {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(CustomerKeys) private readonly keys: CustomerKeys,
  ) {}

  /** @throws DomainError FORBIDDEN when a member asks for another customer */
  async byIds(caller: Caller, customerIds: readonly Uuid[]): Promise<CustomerSeen[]> {
    const rows = await this.rows(caller, customerIds);
    return rows.map((row) => {
      const name = fieldText(this.keys.opened(row), row.name_sealed, placeOf.name(row.id));
      return {
        id: row.id,
        name: caller.kind === 'member' ? name : maskName(name),
        sourceRef: row.source_ref,
        orgPath: row.org_path,
        householdId: caller.kind === 'service' ? row.household_id : null,
      };
    });
  }

  /** What terms cost. @param customerIds whom the terms were told of */
  premiums(customerIds: readonly Uuid[], termIds: readonly Uuid[]): Promise<TermPremium[]> {
    return readPremiums(this.database, customerIds, termIds);
  }

  /** @throws DomainError FORBIDDEN when a member asks for another customer */
  async policiesOf(caller: Caller, customerId: Uuid): Promise<PolicySeen[]> {
    const [customer] = await this.rows(caller, [customerId]);
    if (customer === undefined) return [];
    const policies = await readPolicies(this.database, [customerId], policiesMax);
    return policies.map((row) => {
      const plate = fieldText(this.keys.opened(row), row.plate_sealed, placeOf.plate(row.vehicle_id));
      return {
        id: row.id,
        label: (caller.kind === 'member' ? plate : maskPlate(plate)) || row.source_ref,
        sourceRef: row.source_ref,
        startsOn: row.starts_on,
        endsOn: row.ends_on,
      };
    });
  }

  private rows(caller: Caller, customerIds: readonly Uuid[]): Promise<CustomerRow[]> {
    for (const customerId of customerIds) refuseOthers(caller, customerId);
    const offices = caller.kind === 'member' ? ['/'] : officesOf(caller, 'read', 'Customer');
    return readCustomers(this.database, customerIds, offices);
  }
}

function refuseOthers(caller: Caller, customerId: Uuid): void {
  if (caller.kind === 'member' && caller.customerId !== customerId) {
    throw new DomainError('FORBIDDEN', 'A member may read their own data only');
  }
}

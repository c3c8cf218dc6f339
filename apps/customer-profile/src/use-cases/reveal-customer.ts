import { isWithin } from '@evergreen/access';
import { AuditTrail } from '@evergreen/audit';
import { type Clock, DomainError, type Uuid } from '@evergreen/kernel';
import { Database } from '@evergreen/persistence';
import { type Caller, demandStepUp, officesOf } from '@evergreen/rpc';
import { CLOCK } from '@evergreen/service';
import { Inject, Injectable } from '@nestjs/common';
import { CustomerKeys } from '../persistence/customer-keys.repository.ts';
import { readBirth, readCustomers, readPolicies } from '../persistence/customers.repository.ts';
import { fieldText, placeOf } from '../persistence/personal-fields.ts';
import { customerUnknown } from './customer-files.ts';

/** Personal data in clear; empty where none is known. */
export interface Revealed {
  readonly name: string;
  readonly phone: string;
  readonly bornOn: string;
  readonly plates: readonly { readonly policyId: string; readonly plate: string }[];
}

const policiesMax = 1_000;

/** Shows staff a customer's personal data in clear, once they have said why and proved that it is them. */
@Injectable()
export class RevealCustomer {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(CustomerKeys) private readonly keys: CustomerKeys,
    @Inject(AuditTrail) private readonly audit: AuditTrail,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * @throws DomainError NOT_FOUND, also outside the caller's offices; FORBIDDEN where they may see the mask only;
   * STEP_UP_REQUIRED
   */
  async run(caller: Caller, customerId: Uuid, reason: string): Promise<Revealed> {
    return this.database.transaction(async (tx) => {
      const seen = [...officesOf(caller, 'read', 'Customer'), ...officesOf(caller, 'reveal', 'PersonalData')];
      const [customer] = await readCustomers(tx, [customerId], seen);
      if (customer === undefined) throw customerUnknown();
      const offices = officesOf(caller, 'reveal', 'PersonalData');
      if (!isWithin(customer.org_path, offices)) {
        throw new DomainError('FORBIDDEN', 'Personal data of this office is shown masked only');
      }
      demandStepUp(caller, this.clock.now());
      const key = this.keys.opened(customer);
      const birth = await readBirth(tx, customerId);
      const policies = await readPolicies(tx, [customerId], policiesMax);
      await this.audit.record(tx, {
        act: 'customer.revealed',
        recordKind: 'customer',
        recordId: customerId,
        orgPath: customer.org_path,
        customerId,
        reason,
      });
      return {
        name: fieldText(key, customer.name_sealed, placeOf.name(customerId)),
        phone: fieldText(key, customer.phone_sealed, placeOf.phone(customerId)),
        bornOn:
          birth === undefined
            ? ''
            : fieldText(this.keys.opened(birth), birth.birth_sealed, placeOf.birth(birth.id)),
        plates: policies.flatMap((policy) => {
          const plate = fieldText(
            this.keys.opened(policy),
            policy.plate_sealed,
            placeOf.plate(policy.vehicle_id),
          );
          return plate === '' ? [] : [{ policyId: policy.id, plate }];
        }),
      };
    });
  }

  /** The phone as the book has it; empty where none is known, or there is no such customer. */
  async contactPhone(customerId: Uuid): Promise<string> {
    const [customer] = await readCustomers(this.database, [customerId], ['/']);
    if (customer === undefined) return '';
    return fieldText(this.keys.opened(customer), customer.phone_sealed, placeOf.phone(customerId));
  }
}

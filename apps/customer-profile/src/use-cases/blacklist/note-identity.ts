import { AuditTrail } from '@evergreen/audit';
import { type Clock, InvalidInput, type Uuid } from '@evergreen/kernel';
import { Database } from '@evergreen/persistence';
import { officesOf } from '@evergreen/rpc';
import { CLOCK } from '@evergreen/service';
import { Inject, Injectable } from '@nestjs/common';
import { isIdentityNumber } from '../../domain/identity-number.ts';
import { isBlocked, noteIdentity } from '../../persistence/blacklist/listing.repository.ts';
import { readCustomers } from '../../persistence/customers.repository.ts';
import { PersonalKeys } from '../../persistence/personal-keys.ts';
import { customerUnknown } from '../customer-files.ts';
import { onServiceAccount } from '../on-service-account.ts';
import { MatchPeople } from './match-people.ts';
import type { Staff } from './propose-entry.ts';
import { indexOf } from './read-identifiers.ts';

/**
 * Notes the identity number of a customer who has shown it. The number is sensitive and needed to know them again, no
 * more: its keyed index alone is kept.
 */
@Injectable()
export class NoteIdentity {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(PersonalKeys) private readonly keys: PersonalKeys,
    @Inject(AuditTrail) private readonly audit: AuditTrail,
    @Inject(MatchPeople) private readonly match: MatchPeople,
  ) {}

  /**
   * @returns whether they are blocked, perhaps by this
   * @throws DomainError NOT_FOUND, also outside the caller's offices; InvalidInput where it is no identity number
   */
  run(caller: Staff, customerId: Uuid, number: string): Promise<boolean> {
    const index = indexOf(this.keys.index, { kind: 'identity', value: number });
    if (index === undefined || !isIdentityNumber(number))
      throw new InvalidInput([{ field: 'number', problem: 'is no identity number' }]);
    return onServiceAccount(() =>
      this.database.transaction(async (tx) => {
        const offices = officesOf(caller, 'propose', 'BlacklistEntry');
        const [customer] = await readCustomers(tx, [customerId], offices);
        if (customer === undefined || customer.destroyed_at !== null) throw customerUnknown();
        await noteIdentity(tx, customerId, index, { label: caller.staffNumber, at: this.clock.now() });
        await this.audit.record(tx, {
          act: 'customer.identity-noted',
          ...{ recordKind: 'customer', recordId: customerId, orgPath: customer.org_path, customerId },
          actor: caller,
        });
        await this.match.run(tx, { identityOf: customerId }, caller);
        return isBlocked(tx, customerId);
      }),
    );
  }
}

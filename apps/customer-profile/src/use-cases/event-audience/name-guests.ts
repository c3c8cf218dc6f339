import { AuditTrail } from '@evergreen/audit';
import { Database } from '@evergreen/persistence';
import { maskName } from '@evergreen/personal-data';
import { type Caller, officesOf } from '@evergreen/rpc';
import { Inject, Injectable } from '@nestjs/common';
import { CustomerKeys } from '../../persistence/customer-keys.repository.ts';
import { readCustomers } from '../../persistence/customers.repository.ts';
import { fieldText, placeOf } from '../../persistence/personal-fields.ts';
import { onServiceAccount } from '../on-service-account.ts';

export interface GuestNamed {
  readonly customerId: string;
  readonly nameMasked: string;
  readonly sourceRef: string;
}

/** Whom somebody at the door of an event lets in: no more of them than a masked name and the insurer's number. */
@Injectable()
export class NameGuests {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(CustomerKeys) private readonly keys: CustomerKeys,
    @Inject(AuditTrail) private readonly audit: AuditTrail,
  ) {}

  /** Customers of the offices at whose doors the caller works; that they were looked at is written down. */
  run(caller: Caller, eventId: string, customerIds: readonly string[]): Promise<GuestNamed[]> {
    const offices = officesOf(caller, 'admit', 'MemberEvent');
    // Customers are not theirs to read: these alone, and this much of them, is.
    return onServiceAccount(() =>
      this.database.transaction(async (tx) => {
        const rows = await readCustomers(tx, customerIds, offices);
        if (rows.length > 0)
          await this.audit.record(tx, {
            ...{ act: 'event.guests-viewed', recordKind: 'member-event', recordId: eventId, actor: caller },
            after: { customers: rows.length },
          });
        return rows.map((row) => ({
          ...{ customerId: row.id, sourceRef: row.source_ref },
          nameMasked: maskName(fieldText(this.keys.opened(row), row.name_sealed, placeOf.name(row.id))),
        }));
      }),
    );
  }
}

import { AuditTrail } from '@evergreen/audit';
import { Outbox } from '@evergreen/events';
import type { Clock } from '@evergreen/kernel';
import type { Transaction } from '@evergreen/persistence';
import { CLOCK } from '@evergreen/service';
import { Inject, Injectable } from '@nestjs/common';
import { eraseObjections } from '../persistence/decisions/objections.repository.ts';
import { eraseListing } from '../persistence/blacklist/erase-listing.ts';
import { lockBook } from '../persistence/book.repository.ts';
import { eraseContacts } from '../persistence/contacts/contacts.repository.ts';
import {
  destroyKey,
  eraseBookFields,
  eraseCustomerFields,
  type ErasedCount,
  erasureOf,
} from '../persistence/erase-person.ts';
import { eraseSnapshotWords } from '../persistence/insight/erase-snapshot-words.ts';
import { eraseStandingWords } from '../persistence/lists/erase-standing-words.ts';
import { eraseNotices } from '../persistence/notices.repository.ts';
import { erasePrevention } from '../persistence/prevention/person-prevention.ts';
import { eraseFromSegments } from '../persistence/segments/segment-customers.ts';
import { publishCustomers } from './publish-changes.ts';

/**
 * Makes a customer's personal data unreadable wherever it was sealed, backups made since included, by destroying
 * their key; and leaves of the book what no longer names them: numbers, days and amounts.
 */
@Injectable()
export class EraseCustomer {
  constructor(
    @Inject(Outbox) private readonly outbox: Outbox,
    @Inject(AuditTrail) private readonly audit: AuditTrail,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @returns what was erased; of somebody who is erased already what was erased then; nothing of an unknown one */
  async run(tx: Transaction, customerId: string, requestId: string): Promise<readonly ErasedCount[]> {
    // An import that read the customer before the erasure must not write them after it.
    await lockBook(tx);
    const known = await erasureOf(tx, customerId);
    if (known !== undefined) return known;
    const at = this.clock.now();
    const customer = await eraseCustomerFields(tx, customerId, at);
    if (customer === undefined) return [];
    const { plates, vins, records } = await eraseBookFields(tx, customerId, at);
    const contacts = await eraseContacts(tx, customerId);
    const { notices, consents } = await eraseNotices(tx, customerId);
    const listing = await eraseListing(tx, customerId);
    const words = await eraseStandingWords(tx, customerId);
    await eraseSnapshotWords(tx, customerId);
    const segments = await eraseFromSegments(tx, customerId);
    const objections = await eraseObjections(tx, customerId);
    const prevention = await erasePrevention(tx, customerId);
    const erased = [
      { what: 'encryption key', count: customer.keys },
      { what: 'names and phones', count: customer.fields },
      ...(customer.births > 0 ? [{ what: 'birth date', count: customer.births }] : []),
      { what: 'contacts', count: contacts },
      { what: 'plates', count: plates },
      { what: 'vehicle identification numbers', count: vins },
      { what: 'records with attributes', count: records },
      { what: 'notices', count: notices },
      { what: 'consents', count: consents },
      ...listing,
      ...words,
      { what: 'segments', count: segments },
      ...(objections > 0 ? [{ what: 'objections', count: objections }] : []),
      ...(prevention > 0 ? [{ what: 'prevention campaigns', count: prevention }] : []),
    ];
    await destroyKey(tx, { customerId, requestId, at }, erased);
    const { version, org_path } = customer;
    await this.audit.record(tx, {
      act: 'customer.erased',
      recordKind: 'customer',
      recordId: customerId,
      ...{ orgPath: org_path, customerId },
      after: { requestId },
    });
    await publishCustomers(this.outbox, tx, [[{ id: customerId, version, phone_index: null, org_path }]]);
    return erased;
  }
}

import { isWithin, narrowed } from '@evergreen/access';
import { type Act, AuditTrail } from '@evergreen/audit';
import { DomainError, type LocalDate, type Uuid } from '@evergreen/kernel';
import { Database, type Reader, type Transaction } from '@evergreen/persistence';
import { maskName, maskPhone, maskPlate } from '@evergreen/personal-data';
import { type Caller, officesOf } from '@evergreen/rpc';
import { Inject, Injectable } from '@nestjs/common';
import type { SearchKind } from '../domain/customer-search.ts';
import { CustomerKeys } from '../persistence/customer-keys.repository.ts';
import {
  type CustomerRow,
  findCustomers,
  type PolicyRow,
  readCustomers,
  readPolicies,
} from '../persistence/customers.repository.ts';
import { fieldText, placeOf } from '../persistence/personal-fields.ts';
import { PersonalKeys } from '../persistence/personal-keys.ts';
import { searchKeys } from './search-key.ts';

/** What staff see of a customer: personal fields masked. */
export interface CustomerFile {
  readonly id: string;
  readonly sourceRef: string;
  readonly orgPath: string;
  readonly nameMasked: string;
  readonly phoneMasked: string;
  readonly policies: readonly {
    readonly id: string;
    readonly sourceRef: string;
    readonly labelMasked: string;
    readonly startsOn: LocalDate;
    readonly endsOn: LocalDate;
  }[];
  readonly erasedAt: Date | null;
  readonly mayReveal: boolean;
}

export interface SearchOrder {
  /** Undefined: whatever the text may be. */
  readonly by: SearchKind | undefined;
  readonly text: string;
  /** Whom others know by the text, such as by the number of a member. */
  readonly customerIds: readonly Uuid[];
  /** Nothing outside of it is looked at; absent: all offices of the caller. */
  readonly office: string | undefined;
}

const foundMax = 20;
const policiesMax = 100;

/** Finds customers and shows their files, masked. Every look is written down. */
@Injectable()
export class CustomerFiles {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(PersonalKeys) private readonly personalKeys: PersonalKeys,
    @Inject(CustomerKeys) private readonly keys: CustomerKeys,
    @Inject(AuditTrail) private readonly audit: AuditTrail,
  ) {}

  /**
   * At most 20 of the caller's offices. The search is written down by its kind and hits, never by its text; and that
   * each of those it shows was seen, as if their file had been opened.
   */
  async find(caller: Caller, { by, text, office, customerIds }: SearchOrder): Promise<CustomerFile[]> {
    const offices = narrowed(officesOf(caller, 'read', 'Customer'), office);
    const keys = searchKeys(by, text, this.personalKeys.index);
    return this.database.transaction(
      async (tx) => {
        const isNothing = keys.length === 0 && customerIds.length === 0;
        const rows = isNothing ? [] : await findCustomers(tx, { keys, ids: customerIds }, offices, foundMax);
        const searched: Act = {
          act: 'customer.searched',
          recordKind: 'customer',
          recordId: '',
          orgPath: offices.length === 1 ? offices[0]! : '/',
          after: { by: by ?? 'any', hits: rows.length },
        };
        const acts = [searched, ...rows.map((row) => viewed(row.id, row.org_path))];
        const [files] = await tx.together([
          () => this.files(tx, caller, rows),
          () => this.audit.record(tx, ...acts),
        ]);
        return files;
      },
      { pipelined: true, genericPlans: true },
    );
  }

  /** @throws DomainError NOT_FOUND, also when the customer is of an office that is not the caller's */
  async one(caller: Caller, customerId: Uuid): Promise<CustomerFile> {
    return this.database.transaction((tx) => this.seen(tx, caller, customerId));
  }

  /**
   * The same, with what else is read of them in the transaction.
   * @throws DomainError NOT_FOUND, also when the customer is of an office that is not the caller's
   */
  async seen(tx: Transaction, caller: Caller, customerId: Uuid): Promise<CustomerFile> {
    const offices = officesOf(caller, 'read', 'Customer');
    const rows = await readCustomers(tx, [customerId], offices);
    const [file] = await this.files(tx, caller, rows);
    if (file === undefined) throw customerUnknown();
    await this.audit.record(tx, viewed(customerId, file.orgPath));
    return file;
  }

  private async files(
    reader: Reader,
    caller: Caller,
    customers: readonly CustomerRow[],
  ): Promise<CustomerFile[]> {
    const ids = customers.map(({ id }) => id);
    const policies = ids.length === 0 ? [] : await readPolicies(reader, ids, policiesMax);
    const revealed = officesOf(caller, 'reveal', 'PersonalData');
    return customers.map((row) => {
      const key = this.keys.opened(row);
      return {
        id: row.id,
        sourceRef: row.source_ref,
        orgPath: row.org_path,
        nameMasked: maskName(fieldText(key, row.name_sealed, placeOf.name(row.id))),
        phoneMasked: maskPhone(fieldText(key, row.phone_sealed, placeOf.phone(row.id))),
        policies: policies
          .filter((policy) => policy.customer_id === row.id)
          .map((policy) => filePolicy(this.keys.opened(policy), policy)),
        erasedAt: row.destroyed_at,
        mayReveal: row.destroyed_at === null && isWithin(row.org_path, revealed),
      };
    });
  }
}

/** Somebody saw a customer's masked fields. */
function viewed(customerId: string, orgPath: string): Act {
  return { act: 'customer.viewed', recordKind: 'customer', recordId: customerId, orgPath, customerId };
}

function filePolicy(key: Buffer | undefined, row: PolicyRow): CustomerFile['policies'][number] {
  const plate = fieldText(key, row.plate_sealed, placeOf.plate(row.vehicle_id));
  return {
    id: row.id,
    sourceRef: row.source_ref,
    labelMasked: maskPlate(plate) || row.source_ref,
    startsOn: row.starts_on,
    endsOn: row.ends_on,
  };
}

/** The same answer for a customer who is not there and for one of an office that is not the caller's. */
export function customerUnknown(): DomainError<'NOT_FOUND'> {
  return new DomainError('NOT_FOUND', 'There is no such customer');
}

/** What is done with a person is done with the record that stays. */
export function customerMerged(intoId: string): DomainError<'CUSTOMER_MERGED'> {
  return new DomainError('CUSTOMER_MERGED', 'The record went up in another one', { customerId: intoId });
}

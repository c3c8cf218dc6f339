import { AuditTrail } from '@evergreen/audit';
import type { LocalDate } from '@evergreen/kernel';
import { Database } from '@evergreen/persistence';
import { maskName } from '@evergreen/personal-data';
import { type Caller, officesOf } from '@evergreen/rpc';
import { Inject, Injectable } from '@nestjs/common';
import { CustomerKeys } from '../../persistence/customer-keys.repository.ts';
import { currencyOf, heldSnapshots } from '../../persistence/insight/read-insight.ts';
import {
  type SnapshotCustomerRow,
  snapshotCustomers,
  type SnapshotListOrder,
  snapshotListSums,
  type SnapshotListSums,
} from '../../persistence/insight/snapshot-customers.ts';
export {
  isListOfYear,
  isSnapshotList,
  type SnapshotList,
} from '../../persistence/insight/snapshot-customers.ts';
import { fieldText, placeOf } from '../../persistence/personal-fields.ts';

/** What is asked for: a list of the snapshot of a day, and a page of it. */
export interface SnapshotListAsked extends Omit<SnapshotListOrder, 'runId' | 'offices' | 'currency'> {
  readonly asOf: LocalDate;
  readonly after: string | undefined;
  readonly limit: number;
}

export interface SnapshotListSeen {
  readonly customers: readonly {
    readonly row: SnapshotCustomerRow;
    readonly nameMasked: string;
  }[];
  /** Of the first page. */
  readonly sums: (SnapshotListSums & { readonly currency: string }) | undefined;
}

/** Shows whom a figure of a snapshot is made of. Whom it shows is written down, like a search. */
@Injectable()
export class ListSnapshotCustomers {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(CustomerKeys) private readonly keys: CustomerKeys,
    @Inject(AuditTrail) private readonly audit: AuditTrail,
  ) {}

  /** Undefined: there is no snapshot of the day, or it keeps no customers. */
  run(
    caller: Caller,
    { asOf, after, limit, ...asked }: SnapshotListAsked,
  ): Promise<SnapshotListSeen | undefined> {
    const offices = officesOf(caller, 'read', 'Customer');
    return this.database.transaction(async (tx) => {
      const snapshot = (await heldSnapshots(tx, [asOf])).get(asOf);
      if (snapshot?.holdsCustomers !== true) return undefined;
      const { runId } = snapshot;
      const currency = await currencyOf(tx, [runId], asked.office, offices);
      const order: SnapshotListOrder = { ...asked, runId, offices, currency };
      const rows = await snapshotCustomers(tx, order, { after, limit });
      const sums = after === undefined ? await snapshotListSums(tx, order) : undefined;
      await this.audit.record(tx, {
        ...{ act: 'insight.listed', recordKind: 'insight', recordId: asked.list, orgPath: asked.office },
        after: { asOf, hits: rows.length },
      });
      return {
        sums: sums && { ...sums, currency },
        customers: rows.map((row) => ({
          row,
          nameMasked: maskName(fieldText(this.keys.opened(row), row.name_sealed, placeOf.name(row.id))),
        })),
      };
    });
  }
}

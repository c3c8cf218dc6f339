import { AuditTrail } from '@evergreen/audit';
import { Database } from '@evergreen/persistence';
import { maskName } from '@evergreen/personal-data';
import { type Caller, officesOf } from '@evergreen/rpc';
import { Inject, Injectable } from '@nestjs/common';
import { CustomerKeys } from '../../persistence/customer-keys.repository.ts';
import {
  type InsightCustomerRow,
  insightCustomers,
  type InsightListOrder,
} from '../../persistence/insight/insight-customers.ts';
export { type InsightList, isInsightList } from '../../persistence/insight/insight-customers.ts';
import { fieldText, placeOf } from '../../persistence/personal-fields.ts';

/** A customer behind a figure, with the name masked. */
export interface InsightCustomer {
  readonly row: InsightCustomerRow;
  readonly nameMasked: string;
}

/** Shows whom a figure stands for. Whom it shows is written down, like a search. */
@Injectable()
export class ListInsightCustomers {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(CustomerKeys) private readonly keys: CustomerKeys,
    @Inject(AuditTrail) private readonly audit: AuditTrail,
  ) {}

  run(caller: Caller, order: Omit<InsightListOrder, 'offices'>): Promise<InsightCustomer[]> {
    const offices = officesOf(caller, 'read', 'Customer');
    return this.database.transaction(async (tx) => {
      const rows = await insightCustomers(tx, { ...order, offices });
      await this.audit.record(tx, {
        ...{ act: 'insight.listed', recordKind: 'insight', recordId: order.list, orgPath: order.office },
        after: { hits: rows.length },
      });
      return rows.map((row) => ({
        row,
        nameMasked: maskName(fieldText(this.keys.opened(row), row.name_sealed, placeOf.name(row.id))),
      }));
    });
  }
}

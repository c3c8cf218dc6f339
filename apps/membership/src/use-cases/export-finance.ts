import { AuditTrail } from '@evergreen/audit';
import { csvHead, csvRows, type LocalDate, type Uuid } from '@evergreen/kernel';
import { Database } from '@evergreen/persistence';
import { Inject, Injectable } from '@nestjs/common';
import { type LotPlace, openLotsOf } from '../persistence/finance-lots.ts';
import { type FinanceTable, lotTable, tableOf } from './finance-tables.ts';
import { ReadFinance } from './read-finance.ts';

const nil = '00000000-0000-0000-0000-000000000000' as Uuid;

/** Where a part of a table ended. */
export type TablePlace = LotPlace;

export interface TablePart {
  readonly text: string;
  /** Where to go on; undefined: that was all. */
  readonly next: TablePlace | undefined;
}

/** Hands out tables of a closed day as CSV. The beginning of each is written down. */
@Injectable()
export class ExportFinance {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(ReadFinance) private readonly finance: ReadFinance,
    @Inject(AuditTrail) private readonly audit: AuditTrail,
  ) {}

  /** @throws DomainError NOT_FOUND when the day is not closed */
  async run(asOf: LocalDate, table: FinanceTable, after: TablePlace | undefined): Promise<TablePart> {
    const { report, closedAt } = await this.finance.report(asOf);
    if (after !== undefined) return this.lots(asOf, closedAt, after);
    await this.database.transaction((tx) =>
      this.audit.record(tx, {
        ...{ act: 'finance.exported', recordKind: 'finance', recordId: asOf, after: { table } },
      }),
    );
    if (table === 'lots') return this.lots(asOf, closedAt, undefined);
    const { columns, rows } = tableOf(report, table);
    return { text: csvHead(columns) + csvRows(rows), next: undefined };
  }

  private async lots(asOf: LocalDate, closedAt: Date, after: TablePlace | undefined): Promise<TablePart> {
    const { lots, next } = await openLotsOf(
      this.database,
      asOf,
      closedAt,
      after ?? { memberId: nil, lotId: nil },
    );
    const { columns, rows } = lotTable(asOf, lots);
    return { text: (after === undefined ? csvHead(columns) : '') + csvRows(rows), next };
  }
}

import { AuditTrail } from '@evergreen/audit';
import type { Clock } from '@evergreen/kernel';
import { csvHead, csvRows } from '@evergreen/kernel';
import { Database } from '@evergreen/persistence';
import type { Caller } from '@evergreen/rpc';
import { CLOCK } from '@evergreen/service';
import { Inject, Injectable } from '@nestjs/common';
import { type Cell, insightTable } from '../../domain/insight/insight-table.ts';
import { WorkbookWriter } from '../imports/write-workbook.ts';
import { type InsightAskedFor, type InsightCut, ReadInsight } from './read-insight.ts';

/** All figures of a snapshot as a file. That somebody took them out is written down. */
@Injectable()
export class ExportInsight {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(ReadInsight) private readonly insight: ReadInsight,
    @Inject(AuditTrail) private readonly audit: AuditTrail,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Undefined: nothing is summed as of the day. */
  run(caller: Caller, asked: InsightAskedFor, format: 'csv' | 'xlsx'): Promise<Buffer | undefined> {
    return this.database.transaction(async (tx) => {
      const seen = await this.insight.within(tx, caller, asked);
      if (seen === undefined) return undefined;
      const { asOf } = seen.snapshot;
      await this.audit.record(tx, {
        ...{ act: 'insight.exported', recordKind: 'insight', recordId: asOf, orgPath: asked.office },
        after: { asOf, format, ...told(asked.cut) },
      });
      const { head, rows } = insightTable(seen);
      return format === 'csv' ? csvOf(head, rows) : this.workbookOf([head, ...rows]);
    });
  }

  private workbookOf(rows: readonly (readonly Cell[])[]): Buffer {
    const workbook = new WorkbookWriter(this.clock.now());
    return Buffer.concat([...rows.map((row) => workbook.row(row)), workbook.end()]);
  }
}

/** What was taken out is cut to. */
function told(cut: InsightCut): Record<string, string> {
  return Object.fromEntries(
    Object.entries(cut).flatMap(([name, value]: [string, string | undefined]) =>
      value === undefined ? [] : [[name, value]],
    ),
  );
}

function csvOf(head: readonly string[], rows: readonly (readonly Cell[])[]): Buffer {
  return Buffer.from(csvHead(head) + csvRows(rows.map((row) => row.map(String))));
}

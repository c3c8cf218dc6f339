import { fromJsonString } from '@bufbuild/protobuf';
import { type FinanceReport, FinanceReportSchema } from '@evergreen/contracts/membership';
import { type Run, RunEngine } from '@evergreen/jobs';
import { DomainError, type LocalDate } from '@evergreen/kernel';
import { Database } from '@evergreen/persistence';
import { Inject, Injectable } from '@nestjs/common';
import { type ClosedDay, closedDays, keptReport } from '../persistence/finance-snapshot.repository.ts';
import { closingKind } from './start-closing.ts';

const daysMax = 400;

/** Closed days, as they were kept, and the runs that close them. The ledger is not read. */
@Injectable()
export class ReadFinance {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(RunEngine) private readonly engine: Pick<RunEngine, 'list'>,
  ) {}

  /** Of the last closed day when none is named. @throws DomainError NOT_FOUND when the day is not closed */
  async report(asOf: LocalDate | undefined): Promise<{ report: FinanceReport; closedAt: Date }> {
    const kept = await keptReport(this.database, asOf);
    if (kept === undefined) throw new DomainError('NOT_FOUND', 'The day is not closed');
    return { report: fromJsonString(FinanceReportSchema, kept.json), closedAt: kept.closedAt };
  }

  days(span: {
    readonly from: LocalDate;
    readonly to: LocalDate;
    readonly monthEnds: boolean;
  }): Promise<ClosedDay[]> {
    return closedDays(this.database, span, daysMax);
  }

  /** The newest first. */
  closings(limit: number): Promise<Run[]> {
    return this.engine.list(closingKind, limit);
  }
}

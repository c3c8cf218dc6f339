import {
  type CloseDayRequest,
  FinanceService,
  type GetReportRequest,
  type ListClosedDaysRequest,
  type ListClosingsRequest,
  type ReadTableRequest,
} from '@evergreen/contracts/membership';
import { DomainError, InputFields, isUuid, type Uuid } from '@evergreen/kernel';
import { progressMessage, type Run } from '@evergreen/jobs';
import { access, type CallContext, Rpc } from '@evergreen/rpc';
import { Controller, Inject } from '@nestjs/common';
import { isFinanceTable } from '../use-cases/finance-tables.ts';
import { ExportFinance, type TablePlace } from '../use-cases/export-finance.ts';
import { ReadFinance } from '../use-cases/read-finance.ts';
import { type ClosingParams, StartClosing } from '../use-cases/start-closing.ts';
import { actorOf } from './member-access.ts';

const keyLengthMax = 200;
const listMax = 100;
const tableLengthMax = 40;

const readers = access.may('read', 'Finance');
// The demonstration's days are closed by the operator's command.
const operator = access.service('operator');
const closers = access.anyOf(access.may('close', 'Finance'), operator);

@Controller()
export class FinanceHandlers {
  constructor(
    @Inject(ReadFinance) private readonly finance: ReadFinance,
    @Inject(StartClosing) private readonly closing: StartClosing,
    @Inject(ExportFinance) private readonly tables: ExportFinance,
  ) {}

  @Rpc(FinanceService.method.getReport, readers)
  async getReport(request: GetReportRequest) {
    const fields = new InputFields();
    const asOf = fields.optionalDate('asOf', request.asOf);
    fields.check();
    const { report, closedAt } = await this.finance.report(asOf);
    return { report, closedAt: closedAt.toISOString() };
  }

  @Rpc(FinanceService.method.listClosedDays, readers)
  async listClosedDays(request: ListClosedDaysRequest) {
    const fields = new InputFields();
    const from = fields.date('from', request.from);
    const to = fields.date('to', request.to);
    if (from > to) fields.refuse('to', 'must not be before from');
    fields.check();
    return { days: await this.finance.days({ from, to, monthEnds: request.monthEnds }) };
  }

  @Rpc(FinanceService.method.closeDay, closers)
  async closeDay(request: CloseDayRequest, { caller }: CallContext) {
    const fields = new InputFields();
    const key = fields.text('key', request.key, keyLengthMax);
    const asOf = fields.date('asOf', request.asOf);
    fields.check();
    return { closing: closingMessage(await this.closing.run(key, asOf, actorOf(caller))) };
  }

  @Rpc(FinanceService.method.listClosings, access.anyOf(readers, operator))
  async listClosings(request: ListClosingsRequest) {
    const fields = new InputFields();
    const limit = fields.limit('limit', request.limit, listMax);
    fields.check();
    return { closings: (await this.finance.closings(limit)).map(closingMessage) };
  }

  @Rpc(FinanceService.method.readTable, access.may('export', 'Finance'))
  async readTable(request: ReadTableRequest) {
    const fields = new InputFields();
    const asOf = fields.date('asOf', request.asOf);
    const table = fields.text('table', request.table, tableLengthMax);
    if (!isFinanceTable(table)) throw new DomainError('NOT_FOUND', 'There is no such table');
    const after = readPlace(fields, request.cursor);
    fields.check();
    const { text, next } = await this.tables.run(asOf, table, after);
    return {
      content: Buffer.from(text),
      ...(next === undefined ? {} : { nextCursor: `${next.memberId}/${next.lotId}` }),
    };
  }
}

function readPlace(fields: InputFields, cursor: string | undefined): TablePlace | undefined {
  if (cursor === undefined) return undefined;
  const [memberId = '', lotId = ''] = cursor.split('/');
  if (!isUuid(memberId) || !isUuid(lotId)) fields.refuse('cursor', 'is not one that was given');
  return { memberId: memberId as Uuid, lotId: lotId as Uuid };
}

function closingMessage(run: Run) {
  const { asOf } = run.params as ClosingParams;
  return { runId: run.id, startedBy: run.startedBy, asOf, progress: progressMessage(run) };
}

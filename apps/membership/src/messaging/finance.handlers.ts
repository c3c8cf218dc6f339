import {
  type CloseDayRequest,
  FinanceService,
  type GetReportRequest,
  type ListClosedDaysRequest,
  type ListClosingsRequest,
} from '@evergreen/contracts/membership';
import { InputFields } from '@evergreen/kernel';
import { progressMessage, type Run } from '@evergreen/jobs';
import { access, type CallContext, Rpc } from '@evergreen/rpc';
import { Controller, Inject } from '@nestjs/common';
import { ReadFinance } from '../use-cases/read-finance.ts';
import { type ClosingParams, StartClosing } from '../use-cases/start-closing.ts';
import { actorOf } from './member-access.ts';

const keyLengthMax = 200;
const listMax = 100;

const readers = access.may('read', 'Finance');
const closers = access.may('close', 'Finance');

@Controller()
export class FinanceHandlers {
  constructor(
    @Inject(ReadFinance) private readonly finance: ReadFinance,
    @Inject(StartClosing) private readonly closing: StartClosing,
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

  @Rpc(FinanceService.method.listClosings, readers)
  async listClosings(request: ListClosingsRequest) {
    const fields = new InputFields();
    const limit = fields.limit('limit', request.limit, listMax);
    fields.check();
    return { closings: (await this.finance.closings(limit)).map(closingMessage) };
  }
}

function closingMessage(run: Run) {
  const { asOf } = run.params as ClosingParams;
  return { runId: run.id, startedBy: run.startedBy, asOf, progress: progressMessage(run) };
}

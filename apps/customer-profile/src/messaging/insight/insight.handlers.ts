import {
  type ExportInsightRequest,
  type GetInsightRequest,
  InsightService,
  type ListInsightCustomersRequest,
  type StartInsightRequest,
} from '@evergreen/contracts/customer-profile';
import { type Clock, DomainError, InputFields } from '@evergreen/kernel';
import { access, type CallContext, Rpc } from '@evergreen/rpc';
import { CLOCK } from '@evergreen/service';
import { Controller, Inject } from '@nestjs/common';
import { ExportInsight } from '../../use-cases/insight/export-insight.ts';
import { isInsightList, ListInsightCustomers } from '../../use-cases/insight/list-insight-customers.ts';
import { ReadInsight } from '../../use-cases/insight/read-insight.ts';
import { ReckonInsight } from '../../use-cases/insight/reckon-insight.ts';
import { startedBy } from '../indicators/started-by.ts';
import { insightCustomerMessage, insightMessage, insightRunMessage } from './insight-messages.ts';

const readers = access.may('read', 'Insight');
const officeLengthMax = 200;
const valueLengthMax = 200;
const pageMax = 100;

@Controller()
export class InsightHandlers {
  constructor(
    @Inject(ReadInsight) private readonly insight: ReadInsight,
    @Inject(ReckonInsight) private readonly reckon: ReckonInsight,
    @Inject(ListInsightCustomers) private readonly customers: ListInsightCustomers,
    @Inject(ExportInsight) private readonly table: ExportInsight,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Rpc(InsightService.method.getInsight, readers)
  async getInsight(request: GetInsightRequest, { caller }: CallContext) {
    const fields = new InputFields();
    const office = fields.text('office', request.office, officeLengthMax);
    const asOf = fields.optionalDate('asOf', request.asOf);
    const comparedMonths = comparedIn(fields, request);
    fields.check();
    const seen = await this.insight.of(caller, { office, asOf, comparedMonths });
    if (seen === undefined) throw nothingSummed();
    return insightMessage(seen);
  }

  @Rpc(InsightService.method.exportInsight, readers)
  async exportInsight(request: ExportInsightRequest, { caller }: CallContext) {
    const fields = new InputFields();
    const office = fields.text('office', request.office, officeLengthMax);
    const asOf = fields.date('asOf', request.asOf);
    const comparedMonths = comparedIn(fields, request);
    const { format } = request;
    if (format !== 'csv' && format !== 'xlsx') fields.refuse('format', 'must be csv or xlsx');
    fields.check();
    const content = await this.table.run(
      caller,
      { office, asOf, comparedMonths },
      format === 'xlsx' ? 'xlsx' : 'csv',
    );
    if (content === undefined) throw nothingSummed();
    return { content };
  }

  // The operator's command waits for the day of a demonstration.
  @Rpc(InsightService.method.listInsightDays, access.anyOf(readers, access.service('operator')))
  async listInsightDays() {
    const { days, runs } = await this.insight.days();
    return { days: [...days], runs: runs.map(insightRunMessage) };
  }

  @Rpc(InsightService.method.startInsight, access.may('run', 'Evaluation'))
  async startInsight(request: StartInsightRequest, { caller }: CallContext) {
    const fields = new InputFields();
    const key = fields.text('key', request.key, 120);
    const asOf = fields.date('asOf', request.asOf);
    if (asOf > this.clock.today() || asOf < '1970-01-01')
      fields.refuse('asOf', 'must be a day of the past, or today');
    fields.check();
    return { run: insightRunMessage(await this.reckon.start(key, asOf, startedBy(caller))) };
  }

  @Rpc(InsightService.method.listInsightCustomers, access.may('read', 'Customer'))
  async listInsightCustomers(request: ListInsightCustomersRequest, { caller }: CallContext) {
    const fields = new InputFields();
    const { list } = request;
    const optional = (field: 'channel' | 'vehicle' | 'region') => {
      const value = request[field];
      return value === undefined ? undefined : fields.text(field, value, valueLengthMax, 0);
    };
    const limit = fields.limit('limit', request.limit, pageMax);
    const order = {
      office: fields.text('office', request.office, officeLengthMax),
      ...{ channel: optional('channel'), vehicle: optional('vehicle'), region: optional('region'), limit },
      isOfficeOnly: request.officeOnly,
      after: request.after === undefined ? undefined : fields.uuid('after', request.after),
    };
    if (!isInsightList(list)) fields.refuse('list', 'is no list of insight');
    fields.check();
    const found = isInsightList(list) ? await this.customers.run(caller, { ...order, list }) : [];
    const last = found.at(-1);
    return {
      customers: found.map(insightCustomerMessage),
      ...(found.length < limit || last === undefined ? {} : { next: last.row.id }),
    };
  }
}

const comparedChoices: readonly number[] = [1, 3, 12];

function comparedIn(fields: InputFields, { comparedMonths }: { readonly comparedMonths: number }): number {
  if (!comparedChoices.includes(comparedMonths)) fields.refuse('comparedMonths', 'must be 1, 3 or 12');
  return comparedMonths;
}

function nothingSummed(): DomainError {
  return new DomainError('NOT_FOUND', 'Nothing is summed as of this day');
}

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
import {
  isListOfYear,
  isSnapshotList,
  ListSnapshotCustomers,
} from '../../use-cases/insight/list-snapshot-customers.ts';
import { type InsightCut, ReadInsight } from '../../use-cases/insight/read-insight.ts';
import { ReckonInsight } from '../../use-cases/insight/reckon-insight.ts';
import { startedBy } from '../indicators/started-by.ts';
import { insightMessage, insightRunMessage } from './insight-messages.ts';
import { insightCustomerMessage, snapshotListMessage } from './insight-list-messages.ts';

const readers = access.may('read', 'Insight');
const officeLengthMax = 200;
const valueLengthMax = 200;
const pageMax = 100;
const policyYearMax = 200;

@Controller()
export class InsightHandlers {
  constructor(
    @Inject(ReadInsight) private readonly insight: ReadInsight,
    @Inject(ReckonInsight) private readonly reckon: ReckonInsight,
    @Inject(ListInsightCustomers) private readonly customers: ListInsightCustomers,
    @Inject(ListSnapshotCustomers) private readonly snapshots: ListSnapshotCustomers,
    @Inject(ExportInsight) private readonly table: ExportInsight,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Rpc(InsightService.method.getInsight, readers)
  async getInsight(request: GetInsightRequest, { caller }: CallContext) {
    const fields = new InputFields();
    const office = fields.text('office', request.office, officeLengthMax);
    const asOf = fields.optionalDate('asOf', request.asOf);
    const comparedMonths = comparedIn(fields, request);
    const cut = cutIn(fields, request);
    fields.check();
    const seen = await this.insight.of(caller, { office, asOf, comparedMonths, cut });
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
    const cut = cutIn(fields, request);
    fields.check();
    const content = await this.table.run(
      caller,
      { office, asOf, comparedMonths, cut },
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
    const { list, policyYear = 0 } = request;
    const order = {
      office: fields.text('office', request.office, officeLengthMax),
      ...cutIn(fields, request),
      isOfficeOnly: request.officeOnly,
      after: request.after === undefined ? undefined : fields.uuid('after', request.after),
      limit: fields.limit('limit', request.limit, pageMax),
    };
    const asOf = fields.optionalDate('asOf', request.asOf);
    if (asOf === undefined ? !isInsightList(list) : !isSnapshotList(list))
      fields.refuse('list', 'is no list of insight');
    if (policyYear < 0 || policyYear > policyYearMax || (isListOfYear(list) && policyYear === 0))
      fields.refuse('policyYear', 'must be a policy year of the curve');
    fields.check();
    if (asOf !== undefined && isSnapshotList(list)) {
      const seen = await this.snapshots.run(caller, { ...order, list, policyYear, asOf });
      if (seen === undefined) throw nothingSummed();
      return snapshotListMessage(seen, order.limit);
    }
    const found = isInsightList(list) ? await this.customers.run(caller, { ...order, list }) : [];
    const last = found.at(-1);
    return {
      customers: found.map(insightCustomerMessage),
      ...(found.length < order.limit || last === undefined ? {} : { next: last.row.id }),
    };
  }
}

const comparedChoices: readonly number[] = [1, 3, 12];

function comparedIn(fields: InputFields, { comparedMonths }: { readonly comparedMonths: number }): number {
  if (!comparedChoices.includes(comparedMonths)) fields.refuse('comparedMonths', 'must be 1, 3 or 12');
  return comparedMonths;
}

type AskedCut = { readonly [Name in keyof InsightCut]?: string | undefined };

/** Empty text is a value of its own: not known. */
function cutIn(fields: InputFields, request: AskedCut): InsightCut {
  const value = (name: keyof InsightCut) => {
    const text = request[name];
    return text === undefined ? undefined : fields.text(name, text, valueLengthMax, 0);
  };
  return { channel: value('channel'), vehicle: value('vehicle'), region: value('region') };
}

function nothingSummed(): DomainError {
  return new DomainError('NOT_FOUND', 'Nothing is summed as of this day');
}

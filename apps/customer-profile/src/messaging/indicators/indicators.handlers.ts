import {
  type GetCustomerIndicatorsRequest,
  type GetGroupIndicatorsRequest,
  IndicatorService,
  type ListEvaluationsRequest,
  type ListFrequencyModelsRequest,
  type StartEvaluationRequest,
  type StartFrequencyFitRequest,
} from '@evergreen/contracts/customer-profile';
import { type Clock, InputFields, type LocalDate } from '@evergreen/kernel';
import { access, type CallContext, Rpc } from '@evergreen/rpc';
import { CLOCK } from '@evergreen/service';
import { Controller, Inject } from '@nestjs/common';
import type { Group } from '../../domain/indicators/group.ts';
import { ReadEvaluations } from '../../use-cases/evaluation/read-evaluations.ts';
import { StartEvaluation } from '../../use-cases/evaluation/start-evaluation.ts';
import { FitFrequency } from '../../use-cases/indicators/fit-frequency.ts';
import { ReadFrequencyModels } from '../../use-cases/indicators/read-frequency-models.ts';
import { ReadIndicators } from '../../use-cases/indicators/read-indicators.ts';
import { startedBy } from './started-by.ts';
import { evaluationMessage, fitMessage, indicatorsMessage, modelMessage } from './indicator-messages.ts';

const readers = access.may('read', 'Customer');
const evaluationReaders = access.may('read', 'EvaluationRules');
const evaluators = access.may('run', 'Evaluation');
const keyLengthMax = 120;
const listMax = 50;
/** No book of a motor insurer that is kept today goes back further. */
const earliest = '1970-01-01';

@Controller()
export class IndicatorsHandlers {
  constructor(
    @Inject(ReadIndicators) private readonly indicators: ReadIndicators,
    @Inject(StartEvaluation) private readonly evaluation: StartEvaluation,
    @Inject(ReadEvaluations) private readonly evaluations: ReadEvaluations,
    @Inject(FitFrequency) private readonly fit: FitFrequency,
    @Inject(ReadFrequencyModels) private readonly models: ReadFrequencyModels,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Rpc(IndicatorService.method.getCustomerIndicators, readers)
  async getCustomerIndicators(request: GetCustomerIndicatorsRequest, { caller }: CallContext) {
    const fields = new InputFields();
    const customerId = fields.uuid('customerId', request.customerId);
    const asOf = this.readDay(fields, request.asOf);
    fields.check();
    return { indicators: indicatorsMessage(await this.indicators.ofCustomer(caller, customerId, asOf)) };
  }

  @Rpc(IndicatorService.method.getGroupIndicators, readers)
  async getGroupIndicators(request: GetGroupIndicatorsRequest, { caller }: CallContext) {
    const fields = new InputFields();
    const group = readGroup(fields, request);
    const asOf = this.readDay(fields, request.asOf);
    fields.check();
    const { customers, ...seen } = await this.indicators.ofGroup(caller, group!, asOf);
    return { indicators: indicatorsMessage(seen), customers: BigInt(customers) };
  }

  // The operator's command has a demonstration evaluated as a whole.
  @Rpc(IndicatorService.method.startEvaluation, access.anyOf(evaluators, access.service('operator')))
  async startEvaluation(request: StartEvaluationRequest, { caller }: CallContext) {
    const key = readKey(request.key);
    const run = await this.evaluation.run(key, startedBy(caller));
    return { evaluation: evaluationMessage(await this.evaluations.one(run)) };
  }

  @Rpc(IndicatorService.method.listEvaluations, evaluationReaders)
  async listEvaluations(request: ListEvaluationsRequest) {
    const evaluations = await this.evaluations.newest(readLimit(request.limit));
    return { evaluations: evaluations.map(evaluationMessage) };
  }

  @Rpc(IndicatorService.method.startFrequencyFit, evaluators)
  async startFrequencyFit(request: StartFrequencyFitRequest, { caller }: CallContext) {
    const key = readKey(request.key);
    return { fit: fitMessage(await this.fit.start(key, startedBy(caller))) };
  }

  @Rpc(IndicatorService.method.listFrequencyModels, evaluationReaders)
  async listFrequencyModels(request: ListFrequencyModelsRequest) {
    const { models, fits } = await this.models.newest(readLimit(request.limit));
    return { models: models.map(modelMessage), fits: fits.map(fitMessage) };
  }

  /** Any day that has come. */
  private readDay(fields: InputFields, text: string | undefined): LocalDate | undefined {
    const day = fields.optionalDate('asOf', text);
    if (day !== undefined && (day > this.clock.today() || day < earliest))
      fields.refuse('asOf', 'must be a day of the past, or today');
    return day;
  }
}

function readGroup(fields: InputFields, { group }: GetGroupIndicatorsRequest): Group | undefined {
  switch (group.case) {
    case 'householdOf':
      return { by: 'household-of', customerId: fields.uuid('householdOf', group.value) };
    case 'segmentId':
      return { by: 'segment', segmentId: fields.uuid('segmentId', group.value) };
    case 'office':
      return { by: 'office', office: fields.text('office', group.value, 200) };
    case undefined:
      fields.refuse('group', 'is missing');
      return undefined;
  }
}

function readKey(text: string): string {
  const fields = new InputFields();
  const key = fields.text('key', text, keyLengthMax);
  fields.check();
  return key;
}

function readLimit(value: number): number {
  const fields = new InputFields();
  const limit = fields.limit('limit', value, listMax);
  fields.check();
  return limit;
}

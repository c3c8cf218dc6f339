import { InvalidInput } from '@evergreen/kernel';
import { Inject } from '@nestjs/common';
import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { AllowStaff } from '../access/access-rules.ts';
import { type Services, SERVICES } from '../calls/services.ts';
import { LocalDateScalar } from '../scalars/local-date.scalar.ts';
import { given } from '../values/given.ts';
import { limitUpTo } from '../values/limits.ts';
import { orNull } from '../values/or-null.ts';
import {
  Evaluation,
  FrequencyFit,
  FrequencyModels,
  GroupIndicators,
  Indicators,
} from './indicator.models.ts';
import { evaluationOf, fitOf, indicatorsOf, modelOf } from './map-indicators.ts';

const key = { type: () => String, description: 'Makes it safe to send twice.' };
const asOf = {
  type: () => LocalDateScalar,
  nullable: true,
  description: 'Any day that has come; today without.',
};
const limit = { type: () => Int, defaultValue: 5 };

/** What is reckoned of customers, with what it is made of; and the runs that reckon it. */
@Resolver(() => Indicators)
export class IndicatorResolver {
  constructor(@Inject(SERVICES) private readonly services: Services) {}

  @Query(() => Indicators, { nullable: true })
  @AllowStaff('read', 'Customer')
  async customerIndicators(
    @Args('customerId', { type: () => ID }) customerId: string,
    @Args('asOf', asOf) day: string | undefined,
  ) {
    const call = this.services.indicators.getCustomerIndicators({ customerId, ...given({ asOf: day }) });
    const answer = await orNull(call, ['NOT_FOUND']);
    return answer && indicatorsOf(answer.indicators);
  }

  @Query(() => GroupIndicators, {
    description:
      'Of the household of a customer, of a segment, or of an office with all below it; at most 20,000 customers.',
  })
  @AllowStaff('read', 'Customer')
  async groupIndicators(
    @Args('householdOf', { type: () => ID, nullable: true }) householdOf: string | undefined,
    @Args('segmentId', { type: () => ID, nullable: true }) segmentId: string | undefined,
    @Args('office', { type: () => String, nullable: true }) office: string | undefined,
    @Args('asOf', asOf) day: string | undefined,
  ): Promise<GroupIndicators> {
    const group = groupOf(householdOf, segmentId, office);
    const answer = await this.services.indicators.getGroupIndicators({ group, ...given({ asOf: day }) });
    return { ...indicatorsOf(answer.indicators), customers: Number(answer.customers) };
  }

  @Query(() => [Evaluation], { description: 'Newest first; at most 50.' })
  @AllowStaff('read', 'EvaluationRules')
  async evaluations(@Args('limit', limit) count: number) {
    const call = { limit: limitUpTo(50, count) };
    return (await this.services.indicators.listEvaluations(call)).evaluations.map(evaluationOf);
  }

  @Mutation(() => Evaluation, { description: 'Reckons the facts of all customers anew, as of today.' })
  @AllowStaff('run', 'Evaluation')
  async startEvaluation(@Args('key', key) asked: string) {
    return evaluationOf((await this.services.indicators.startEvaluation({ key: asked })).evaluation);
  }

  @Query(() => FrequencyModels, { description: 'Newest first; at most 50.' })
  @AllowStaff('read', 'EvaluationRules')
  async frequencyModels(@Args('limit', limit) count: number) {
    const call = { limit: limitUpTo(50, count) };
    const { models, fits } = await this.services.indicators.listFrequencyModels(call);
    return { models: models.map(modelOf), fits: fits.map(fitOf) };
  }

  @Mutation(() => FrequencyFit, { description: 'Fits how often policies claim on the book as it is.' })
  @AllowStaff('run', 'Evaluation')
  async startFrequencyFit(@Args('key', key) asked: string) {
    return fitOf((await this.services.indicators.startFrequencyFit({ key: asked })).fit);
  }
}

type Named = string | null | undefined;

/** @throws InvalidInput unless one group is named */
function groupOf(householdOf: Named, segmentId: Named, office: Named) {
  const named = [
    ...(householdOf ? [{ case: 'householdOf' as const, value: householdOf }] : []),
    ...(segmentId ? [{ case: 'segmentId' as const, value: segmentId }] : []),
    ...(office ? [{ case: 'office' as const, value: office }] : []),
  ];
  const [group] = named;
  if (group !== undefined && named.length === 1) return group;
  throw new InvalidInput([
    { field: 'householdOf', problem: 'or segmentId or office must be given, and one of them only' },
  ]);
}

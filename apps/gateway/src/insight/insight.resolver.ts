import { Inject } from '@nestjs/common';
import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { AllowStaff } from '../access/access-rules.ts';
import { type Services, SERVICES } from '../calls/services.ts';
import { LocalDateScalar } from '../scalars/local-date.scalar.ts';
import { given } from '../values/given.ts';
import { limitUpTo } from '../values/limits.ts';
import { orNull } from '../values/or-null.ts';
import { InsightCustomers } from './insight-list.models.ts';
import { Insight, InsightDays, InsightRun } from './insight.models.ts';
import { insightCustomersOf, insightOf, insightRunOf } from './map-insight.ts';

const key = { type: () => String, description: 'Makes it safe to send twice.' };
const office = { type: () => String, description: 'With all below it; `/` is the book.' };
const comparedMonths = {
  type: () => Int,
  defaultValue: 12,
  description: '1, 3 or 12: how long before it the day is that its figures are held against.',
};
const cutTo = { type: () => String, nullable: true, description: 'Cut to this one; empty: not known.' };

const snapshotOf = {
  type: () => LocalDateScalar,
  nullable: true,
  description: 'Those behind the figures of the snapshot of this day; null: lists of now.',
};
const policyYearOf = { type: () => Int, nullable: true, description: 'Of a step of the survival curve.' };

/** What the book as a whole looks like, and whom its figures stand for. */
@Resolver(() => Insight)
export class InsightResolver {
  constructor(@Inject(SERVICES) private readonly services: Services) {}

  @Query(() => Insight, {
    nullable: true,
    description: 'Of the newest day when none is named; null: nothing is summed as of the day.',
  })
  @AllowStaff('read', 'Insight')
  async insight(
    @Args('office', office) path: string,
    @Args('asOf', { type: () => LocalDateScalar, nullable: true }) asOf: string | undefined,
    @Args('comparedMonths', comparedMonths) months: number,
    @Args('channel', cutTo) channel: string | undefined,
    @Args('vehicle', cutTo) vehicle: string | undefined,
    @Args('region', cutTo) region: string | undefined,
  ) {
    const call = this.services.insight.getInsight({
      ...{ office: path, comparedMonths: months, ...given({ asOf, channel, vehicle, region }) },
    });
    const answer = await orNull(call, ['NOT_FOUND']);
    return answer && insightOf(answer);
  }

  @Query(() => InsightDays)
  @AllowStaff('read', 'Insight')
  async insightDays() {
    const { days, runs } = await this.services.insight.listInsightDays({});
    return { days, runs: runs.map(insightRunOf) };
  }

  @Mutation(() => InsightRun, { description: 'Sums the book as of a day.' })
  @AllowStaff('run', 'Evaluation')
  async startInsight(
    @Args('key', key) asked: string,
    @Args('asOf', { type: () => LocalDateScalar }) asOf: string,
  ) {
    return insightRunOf((await this.services.insight.startInsight({ key: asked, asOf })).run);
  }

  @Query(() => InsightCustomers, { description: 'Customers behind a figure, at most 100. Written down.' })
  @AllowStaff('read', 'Customer')
  async insightCustomers(
    @Args('list', { type: () => String }) list: string,
    @Args('office', office) path: string,
    @Args('officeOnly', { type: () => Boolean, defaultValue: false, description: 'Not those below it.' })
    officeOnly: boolean,
    @Args('channel', cutTo) channel: string | undefined,
    @Args('vehicle', cutTo) vehicle: string | undefined,
    @Args('region', cutTo) region: string | undefined,
    @Args('after', { type: () => ID, nullable: true }) after: string | undefined,
    @Args('limit', { type: () => Int, defaultValue: 50 }) limit: number,
    @Args('asOf', snapshotOf) asOf: string | undefined,
    @Args('policyYear', policyYearOf) policyYear: number | undefined,
  ) {
    const call = { list, office: path, officeOnly, limit: limitUpTo(100, limit) };
    const more = given({ channel, vehicle, region, after, asOf, policyYear });
    return insightCustomersOf(await this.services.insight.listInsightCustomers({ ...call, ...more }));
  }
}

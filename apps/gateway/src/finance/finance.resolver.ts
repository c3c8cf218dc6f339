import { Inject } from '@nestjs/common';
import { Args, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { AllowStaff } from '../access/access-rules.ts';
import { type Services, SERVICES } from '../calls/services.ts';
import { LocalDateScalar } from '../scalars/local-date.scalar.ts';
import { limitUpTo } from '../values/limits.ts';
import { orNull } from '../values/or-null.ts';
import { FinanceClosing, FinanceDay, FinanceReport } from './finance.models.ts';
import { closingOf, dayOf, reportOf } from './map-finance.ts';

const date = { type: () => LocalDateScalar };

/** Points as finance sees them: closed days, and closing them. */
@Resolver()
export class FinanceResolver {
  constructor(@Inject(SERVICES) private readonly services: Services) {}

  @Query(() => FinanceReport, {
    nullable: true,
    description: 'Of the last closed day when none is named; null: the day is not closed.',
  })
  @AllowStaff('read', 'Finance')
  async financeReport(@Args('asOf', { ...date, nullable: true }) asOf: string | undefined) {
    const answer = await orNull(this.services.finance.getReport(asOf ? { asOf } : {}), ['NOT_FOUND']);
    return answer && reportOf(answer);
  }

  @Query(() => [FinanceDay], { description: 'Closed days of a span, the earliest first; at most 400.' })
  @AllowStaff('read', 'Finance')
  async financeDays(
    @Args('from', date) from: string,
    @Args('to', date) to: string,
    @Args('monthEnds', {
      ...{ type: () => Boolean, defaultValue: false },
      description: 'The last closed day of each month only.',
    })
    monthEnds: boolean,
  ) {
    return (await this.services.finance.listClosedDays({ from, to, monthEnds })).days.map(dayOf);
  }

  @Query(() => [FinanceClosing], { description: 'Newest first; at most 100.' })
  @AllowStaff('read', 'Finance')
  async financeClosings(@Args('limit', { type: () => Int, defaultValue: 5 }) limit: number) {
    return (await this.services.finance.listClosings({ limit: limitUpTo(100, limit) })).closings.map(
      closingOf,
    );
  }

  @Mutation(() => FinanceClosing, { description: 'Closes a day that is over; one that is closed stays.' })
  @AllowStaff('close', 'Finance')
  async closeFinanceDay(
    @Args('key', { type: () => String, description: 'Makes it safe to send twice.' }) key: string,
    @Args('asOf', date) asOf: string,
  ) {
    return closingOf((await this.services.finance.closeDay({ key, asOf })).closing);
  }
}

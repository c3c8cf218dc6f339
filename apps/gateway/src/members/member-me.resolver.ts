import { Inject } from '@nestjs/common';
import { Args, Context, Int, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { AllowMembers } from '../access/access-rules.ts';
import type { RequestContext } from '../calls/request-context.ts';
import { type Services, SERVICES } from '../calls/services.ts';
import type { MemberViewer } from '../calls/viewer.ts';
import { Decision } from '../decisions/decision.models.ts';
import { claimFreeYears, decisionOf } from '../decisions/map-decision.ts';
import { LocalDateScalar } from '../scalars/local-date.scalar.ts';
import { limitUpTo } from '../values/limits.ts';
import { pointsAccountOf } from './map-points-account.ts';
import { statementPageOf } from './map-statement.ts';
import { MemberMe } from './me.models.ts';
import { PointsAccount } from './points-account.models.ts';
import { PolicyCover, policyCoverOf } from './policy-cover.models.ts';
import { StatementPage } from './statement.models.ts';

/**
 * What a member sees of themselves. Ids come from the viewer and never from arguments. Without decorators on the
 * parameters Nest calls a method directly; only the statement, which takes arguments, has them.
 */
@Resolver(() => MemberMe)
export class MemberMeResolver {
  constructor(@Inject(SERVICES) private readonly services: Services) {}

  @ResolveField(() => String)
  @AllowMembers()
  async memberNumber({ memberId }: MemberViewer, _args: unknown, { loaders }: RequestContext) {
    return (await loaders.account(memberId)).memberNumber;
  }

  @ResolveField(() => LocalDateScalar)
  @AllowMembers()
  async enrolledOn({ memberId }: MemberViewer, _args: unknown, { loaders }: RequestContext) {
    return (await loaders.account(memberId)).enrolledOn;
  }

  @ResolveField(() => String, { nullable: true, description: 'Null where the book has none.' })
  @AllowMembers()
  async name({ customerId }: MemberViewer, _args: unknown, { loaders }: RequestContext) {
    const customer = await loaders.customer(customerId);
    return customer?.name || null;
  }

  @ResolveField(() => PointsAccount)
  @AllowMembers()
  async points({ memberId }: MemberViewer, _args: unknown, { loaders }: RequestContext) {
    return pointsAccountOf(await loaders.account(memberId));
  }

  @ResolveField(() => Int, {
    description: 'Years without a counted claim up to the newest ended term; the longest of the policies.',
  })
  @AllowMembers()
  async claimFreeYears({ customerId }: MemberViewer, _args: unknown, { loaders }: RequestContext) {
    return claimFreeYears(await loaders.customerDecisions(customerId));
  }

  @ResolveField(() => [PolicyCover])
  @AllowMembers()
  async policies({ customerId }: MemberViewer, _args: unknown, { loaders }: RequestContext) {
    return (await loaders.policies(customerId)).map(policyCoverOf);
  }

  @ResolveField(() => [Decision], { description: 'Newest term first: also those that granted nothing.' })
  @AllowMembers()
  async decisions({ customerId }: MemberViewer, _args: unknown, { loaders }: RequestContext) {
    return (await loaders.customerDecisions(customerId)).map(decisionOf);
  }

  @ResolveField(() => StatementPage, { description: 'Newest first; at most 100 entries a page.' })
  @AllowMembers()
  async statement(
    @Parent() { memberId, customerId }: MemberViewer,
    @Args('limit', { type: () => Int, defaultValue: 20 }) limit: number,
    @Args('cursor', { type: () => String, nullable: true }) cursor: string | undefined,
    @Context() { loaders }: RequestContext,
  ) {
    const request = { memberId, limit: limitUpTo(100, limit), ...(cursor ? { cursor } : {}) };
    return statementPageOf(
      await this.services.membership.listEntries(request, loaders.callOptions),
      customerId,
    );
  }
}

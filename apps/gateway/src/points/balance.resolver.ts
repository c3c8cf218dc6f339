import { Inject } from '@nestjs/common';
import { Args, Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { AllowMembers, AllowStaff } from '../access/access-rules.ts';
import type { RequestContext } from '../calls/request-context.ts';
import { type Services, SERVICES } from '../calls/services.ts';
import type { MemberViewer } from '../calls/viewer.ts';
import { MemberMe } from '../members/me.models.ts';
import { LocalDateScalar } from '../scalars/local-date.scalar.ts';
import { given } from '../values/given.ts';
import { BalanceExplanation } from './balance.models.ts';
import { balanceOf } from './map-balance.ts';
import { MemberPoints } from './points.models.ts';

const description = 'Why the balance of a day is what it is; of today when none is named.';

/** Why a member's own balance is what it is. */
@Resolver(() => MemberMe)
export class OwnBalanceResolver {
  constructor(@Inject(SERVICES) private readonly services: Services) {}

  @ResolveField(() => BalanceExplanation, { description })
  @AllowMembers()
  async explainBalance(
    @Parent() { memberId }: MemberViewer,
    @Args('asOf', { type: () => LocalDateScalar, nullable: true }) asOf: string | undefined,
    @Context() { loaders }: RequestContext,
  ) {
    const request = { memberId, ...given({ asOf }) };
    return balanceOf(await this.services.balances.explainBalance(request, loaders.callOptions));
  }
}

/** Why a member's balance is what it is, as staff see it. */
@Resolver(() => MemberPoints)
export class BalanceResolver {
  constructor(@Inject(SERVICES) private readonly services: Services) {}

  @ResolveField(() => BalanceExplanation, { description })
  @AllowStaff('read', 'Points')
  async explainBalance(
    @Parent() { memberId }: MemberPoints,
    @Args('asOf', { type: () => LocalDateScalar, nullable: true }) asOf: string | undefined,
  ) {
    return balanceOf(await this.services.balances.explainBalance({ memberId, ...given({ asOf }) }));
  }
}

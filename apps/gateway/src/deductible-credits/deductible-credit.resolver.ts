import { Inject } from '@nestjs/common';
import { Args, Context, ID, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { AllowMembers, AllowStaff } from '../access/access-rules.ts';
import type { RequestContext } from '../calls/request-context.ts';
import { type Services, SERVICES } from '../calls/services.ts';
import type { MemberViewer } from '../calls/viewer.ts';
import { MemberMe } from '../members/me.models.ts';
import { orNull } from '../values/or-null.ts';
import { DeductibleCredit } from './deductible-credit.models.ts';
import { deductibleCreditsOf } from './map-deductible-credit.ts';

const description =
  'Deductible credit of policies that have or had some, or get some by the rules of the daily run.';

/** What a member has off the deductibles of their own policies. */
@Resolver(() => MemberMe)
export class OwnDeductibleCreditsResolver {
  constructor(@Inject(SERVICES) private readonly services: Services) {}

  @ResolveField(() => [DeductibleCredit], { description })
  @AllowMembers()
  async deductibleCredits(@Parent() { customerId }: MemberViewer, @Context() { loaders }: RequestContext) {
    return deductibleCreditsOf(
      await this.services.deductibleCredits.listDeductibleCredits({ customerId }, loaders.callOptions),
    );
  }
}

/** The same of a customer, as staff see it. */
@Resolver()
export class DeductibleCreditsResolver {
  constructor(@Inject(SERVICES) private readonly services: Services) {}

  @Query(() => [DeductibleCredit], {
    nullable: true,
    description: `${description} Null where there is no such customer.`,
  })
  @AllowStaff('read', 'Points')
  async deductibleCredits(@Args('customerId', { type: () => ID }) customerId: string) {
    const call = this.services.deductibleCredits.listDeductibleCredits({ customerId });
    const answer = await orNull(call, ['NOT_FOUND']);
    return answer && deductibleCreditsOf(answer);
  }
}

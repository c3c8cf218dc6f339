import { Inject } from '@nestjs/common';
import { Args, Context, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { AllowStaff } from '../access/access-rules.ts';
import type { RequestContext } from '../calls/request-context.ts';
import { type Services, SERVICES } from '../calls/services.ts';
import { RateLimits } from '../limits/rate-limits.ts';
import { answered } from '../values/answered.ts';
import { HouseholdSuggestion } from './household.models.ts';

/** Who lives together, as staff correct it. */
@Resolver(() => HouseholdSuggestion)
export class CustomerHouseholdResolver {
  constructor(
    @Inject(SERVICES) private readonly services: Services,
    @Inject(RateLimits) private readonly limits: RateLimits,
  ) {}

  @Query(() => [HouseholdSuggestion], { description: 'At most 20. Each who is shown is written down.' })
  @AllowStaff('edit', 'Customer')
  async householdSuggestions(
    @Args('customerId', { type: () => ID }) customerId: string,
    @Context() { request, reply }: RequestContext,
  ): Promise<HouseholdSuggestion[]> {
    this.limits.demand('searches', request, reply);
    const { suggestions } = await this.services.households.suggestHousehold({ customerId });
    return suggestions.map(({ person, shared }) => {
      const { customerId: id, sourceRef, nameMasked } = answered(person);
      return { person: { customerId: id, sourceRef, nameMasked }, shared };
    });
  }

  @Mutation(() => ID, { description: 'Into the household of somebody else; answers with the household.' })
  @AllowStaff('edit', 'Customer')
  async joinCustomerHousehold(
    @Args('customerId', { type: () => ID }) customerId: string,
    @Args('withCustomerId', { type: () => ID }) withCustomerId: string,
  ) {
    return (await this.services.households.joinCustomerHousehold({ customerId, withCustomerId })).householdId;
  }

  @Mutation(() => Boolean)
  @AllowStaff('edit', 'Customer')
  async leaveCustomerHousehold(@Args('customerId', { type: () => ID }) customerId: string) {
    await this.services.households.leaveCustomerHousehold({ customerId });
    return true;
  }
}

import { Inject } from '@nestjs/common';
import { Args, Context, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CustomerSearch as WireSearch } from '@evergreen/contracts/customer-profile';
import { AllowStaff } from '../access/access-rules.ts';
import type { RequestContext } from '../calls/request-context.ts';
import { type Services, SERVICES } from '../calls/services.ts';
import { mayReadMembers, type Viewer } from '../calls/viewer.ts';
import { RateLimits } from '../limits/rate-limits.ts';
import { given } from '../values/given.ts';
import { orNull } from '../values/or-null.ts';
import { CustomerFile, CustomerSearch, RevealedCustomer, wireSearches } from './customer.models.ts';
import { customerFileOf, revealedCustomerOf } from './map-customer.ts';

/** Customers as staff see them. Each look at people is counted here and written down by the service. */
@Resolver(() => CustomerFile)
export class CustomerResolver {
  constructor(
    @Inject(SERVICES) private readonly services: Services,
    @Inject(RateLimits) private readonly limits: RateLimits,
  ) {}

  @Query(() => [CustomerFile], {
    description:
      'At most 20. Names, phones and plates whole, numbers of policies and members by their beginning; without `by`, ' +
      'whatever the text may be. Written down.',
  })
  @AllowStaff('read', 'Customer')
  async findCustomers(
    @Args('by', { type: () => CustomerSearch, nullable: true }) by: CustomerSearch | undefined,
    @Args('text', { type: () => String }) text: string,
    @Args('office', { type: () => String, nullable: true }) office: string | undefined,
    @Context() { request, reply, viewer }: RequestContext,
  ): Promise<CustomerFile[]> {
    this.limits.demand('searches', request, reply);
    if (by === CustomerSearch.MEMBER_NUMBER) return this.customerOfMember(text);
    const customerIds = by ? [] : await this.customersOfNumber(text, viewer);
    const call = { by: by ? wireSearches[by] : WireSearch.ANY, text, customerIds, ...given({ office }) };
    return (await this.services.customerFiles.findCustomers(call)).customers.map(customerFileOf);
  }

  @Query(() => CustomerFile, { nullable: true })
  @AllowStaff('read', 'Customer')
  async customerFile(
    @Args('id', { type: () => ID }) customerId: string,
    @Context() { request, reply }: RequestContext,
  ): Promise<CustomerFile | null> {
    this.limits.demand('searches', request, reply);
    return this.fileOf(customerId);
  }

  @Mutation(() => RevealedCustomer, {
    description: 'Personal data in clear; written down with the reason. Needs a fresh proof.',
  })
  @AllowStaff('reveal', 'PersonalData')
  async revealCustomer(
    @Args('id', { type: () => ID }) customerId: string,
    @Args('reason', { type: () => String }) reason: string,
    @Context() { request, reply }: RequestContext,
  ): Promise<RevealedCustomer> {
    this.limits.demand('searches', request, reply);
    return revealedCustomerOf(await this.services.customerFiles.revealCustomer({ customerId, reason }));
  }

  /** What membership knows by so much of a number. */
  private async customersOfNumber(text: string, viewer: Viewer | null): Promise<string[]> {
    const prefix = text.replaceAll(/\s/g, '');
    if (!/^\d{4,12}$/.test(prefix) || !mayReadMembers(viewer)) return [];
    return (await this.services.memberStories.findMemberNumbers({ prefix })).customerIds;
  }

  /** Typed, or read off a card. */
  private async customerOfMember(memberNumber: string): Promise<CustomerFile[]> {
    const answer = await orNull(this.services.members.getMember({ memberNumber }), ['MEMBER_UNKNOWN']);
    const file = answer?.member && (await this.fileOf(answer.member.customerId));
    return file ? [file] : [];
  }

  private async fileOf(customerId: string): Promise<CustomerFile | null> {
    const call = this.services.customerFiles.getCustomerFile({ customerId });
    const answer = await orNull(call, ['CUSTOMER_UNKNOWN', 'NOT_FOUND']);
    return answer && customerFileOf(answer.file);
  }
}

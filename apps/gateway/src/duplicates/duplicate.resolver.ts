import type { DuplicateRecord as WireRecord } from '@evergreen/contracts/customer-profile';
import { Inject } from '@nestjs/common';
import { Args, Context, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { AllowStaff } from '../access/access-rules.ts';
import type { RequestContext } from '../calls/request-context.ts';
import { type Services, SERVICES } from '../calls/services.ts';
import { RateLimits } from '../limits/rate-limits.ts';
import { progressOf } from '../long-work/map-progress.ts';
import { answered } from '../values/answered.ts';
import { given } from '../values/given.ts';
import { limitUpTo } from '../values/limits.ts';
import {
  type DuplicateRecord,
  Duplicates,
  MergeCustomersInput,
  SeparateCustomersInput,
} from './duplicate.models.ts';

const pageMax = 100;

/** Two records of one person. */
@Resolver(() => Duplicates)
export class DuplicateResolver {
  constructor(
    @Inject(SERVICES) private readonly services: Services,
    @Inject(RateLimits) private readonly limits: RateLimits,
  ) {}

  @Query(() => Duplicates, {
    description: 'Of whom the viewer may merge both. Each who is shown is written down.',
  })
  @AllowStaff('merge', 'Customer')
  async duplicates(
    @Args('limit', { type: () => Int, defaultValue: 20 }) limit: number,
    @Args('offset', { type: () => Int, defaultValue: 0 }) offset: number,
    @Args('customerId', { type: () => ID, nullable: true }) customerId: string | undefined,
    @Context() { request, reply }: RequestContext,
  ): Promise<Duplicates> {
    this.limits.demand('searches', request, reply);
    const asked = { limit: limitUpTo(pageMax, limit), offset, ...given({ customerId }) };
    const { duplicates, more, search } = await this.services.duplicates.listDuplicates(asked);
    return {
      rows: duplicates.map(({ one, other, score, reasons }) => ({
        ...{ one: recordOf(one), other: recordOf(other), score, reasons },
      })),
      more,
      search: search === undefined ? null : progressOf(search),
    };
  }

  @Mutation(() => Boolean, { description: 'Looks over the whole book, as each night does.' })
  @AllowStaff('merge', 'Customer')
  async findDuplicates(@Args('key', { type: () => String }) key: string) {
    await this.services.duplicates.findDuplicates({ key });
    return true;
  }

  @Mutation(() => Boolean, { description: 'These are two people: the pair is not proposed again.' })
  @AllowStaff('merge', 'Customer')
  async keepCustomersApart(
    @Args('customerId', { type: () => ID }) customerId: string,
    @Args('otherId', { type: () => ID }) otherId: string,
  ) {
    await this.services.duplicates.keepApart({ customerId, otherId });
    return true;
  }

  @Mutation(() => ID, { description: 'One record goes up in another one; answers with the merge.' })
  @AllowStaff('merge', 'Customer')
  async mergeCustomers(@Args('input') { key, customerId, mergedId, reason }: MergeCustomersInput) {
    const request = { key, customerId, mergedId, reason };
    return (await this.services.duplicates.mergeCustomers(request)).mergeId;
  }

  @Mutation(() => ID, { description: 'Gives a record back what it brought; answers with the merge.' })
  @AllowStaff('merge', 'Customer')
  async separateCustomers(@Args('input') { key, mergedId, reason }: SeparateCustomersInput) {
    return (await this.services.duplicates.separateCustomers({ key, mergedId, reason })).mergeId;
  }
}

function recordOf(wire: WireRecord | undefined): DuplicateRecord {
  const { customerId, sourceRef, orgPath, nameMasked, phoneMasked, policies } = answered(wire);
  return { customerId, sourceRef, orgPath, nameMasked, phoneMasked, policies };
}

import { Inject } from '@nestjs/common';
import { Args, Context, ID, Int, Query, Resolver } from '@nestjs/graphql';
import { AllowStaff } from '../access/access-rules.ts';
import type { RequestContext } from '../calls/request-context.ts';
import { type Services, SERVICES } from '../calls/services.ts';
import { mayReadMembers } from '../calls/viewer.ts';
import { RateLimits } from '../limits/rate-limits.ts';
import { limitUpTo } from '../values/limits.ts';
import { orNull } from '../values/or-null.ts';
import { storyOf } from './map-story.ts';
import { CustomerStory } from './story.models.ts';
import { Timeline } from './timeline.models.ts';
import { mergedTimeline, readCursor } from './timeline.ts';

const rowsMax = 500;
const pageMax = 100;

/** A customer's whole story, of one call to each service that knows a part of it. */
@Resolver(() => CustomerStory)
export class CustomerStoryResolver {
  constructor(
    @Inject(SERVICES) private readonly services: Services,
    @Inject(RateLimits) private readonly limits: RateLimits,
  ) {}

  @Query(() => CustomerStory, {
    nullable: true,
    description: 'Written down as a look at the file. `rows`: of each list.',
  })
  @AllowStaff('read', 'Customer')
  async customerStory(
    @Args('id', { type: () => ID }) customerId: string,
    @Args('rows', { type: () => Int, defaultValue: 20 }) rows: number,
    @Args('touches', { type: () => Int, defaultValue: 30 }) touches: number,
    @Context() { request, reply, viewer }: RequestContext,
  ): Promise<CustomerStory | null> {
    this.limits.demand('searches', request, reply);
    const asked = { customerId, rows: limitUpTo(rowsMax, rows), touches: limitUpTo(pageMax, touches) };
    const [story, member] = await Promise.all([
      orNull(this.services.stories.getCustomerStory(asked), ['CUSTOMER_UNKNOWN', 'NOT_FOUND']),
      mayReadMembers(viewer) ? this.services.memberStories.getMemberStory({ customerId, touches }) : null,
    ]);
    return story && storyOf(story, member, touches);
  }

  @Query(() => Timeline, { description: 'What happened with a customer. `topics`: null for all.' })
  @AllowStaff('read', 'Customer')
  async customerTimeline(
    @Args('id', { type: () => ID }) customerId: string,
    @Args('limit', { type: () => Int, defaultValue: 30 }) limit: number,
    @Args('before', { type: () => String, nullable: true }) before: string | undefined,
    @Args('topics', { type: () => [String], nullable: true }) topics: string[] | undefined,
    @Context() { viewer }: RequestContext,
  ): Promise<Timeline> {
    const asked = {
      ...{ customerId, limit: limitUpTo(pageMax, limit), topics: topics ?? [] },
      ...(before ? { before: readCursor(before) } : {}),
    };
    const told = await Promise.all([
      this.services.stories.listCustomerTouches(asked),
      ...(mayReadMembers(viewer) ? [this.services.memberStories.listMemberTouches(asked)] : []),
    ]);
    return mergedTimeline(told, limit);
  }
}

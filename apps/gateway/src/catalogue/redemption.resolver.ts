import { Inject } from '@nestjs/common';
import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { AllowStaff } from '../access/access-rules.ts';
import { type Services, SERVICES } from '../calls/services.ts';
import { given } from '../values/given.ts';
import { limitUpTo } from '../values/limits.ts';
import { Amounts } from './amounts.ts';
import { RewardDelivery, wireDeliveries } from './catalogue-words.models.ts';
import { taskOf } from './map-redemption.ts';
import { RedemptionPage, RedemptionTask } from './redemption.models.ts';

const pageMax = 100;

/** Redemptions of customers, as staff of their offices see to them. */
@Resolver()
export class RedemptionResolver {
  constructor(
    @Inject(SERVICES) private readonly services: Services,
    @Inject(Amounts) private readonly amounts: Amounts,
  ) {}

  @Query(() => RedemptionPage, { description: 'Newest first; at most 100 a page.' })
  @AllowStaff('read', 'Redemption')
  async redemptions(
    @Args('limit', { type: () => Int, defaultValue: 50 }) limit: number,
    @Args('openDeliveries', { type: () => Boolean, defaultValue: false }) openDeliveries: boolean,
    @Args('cursor', { type: () => String, nullable: true }) cursor?: string | null,
    @Args('customerId', { type: () => ID, nullable: true }) customerId?: string | null,
    @Args('passCode', { type: () => String, nullable: true }) passCode?: string | null,
  ): Promise<RedemptionPage> {
    const call = { limit: limitUpTo(pageMax, limit), openDeliveries };
    const answer = await this.services.redemptions.listRedemptions({
      ...{ ...call, ...given({ cursor, customerId, passCode }) },
    });
    return {
      redemptions: answer.redemptions.map((each) => taskOf(each, this.amounts.of)),
      nextCursor: answer.nextCursor ?? null,
    };
  }

  @Mutation(() => RedemptionTask, { description: 'Asked again it is the same.' })
  @AllowStaff('handle', 'Redemption')
  async moveRewardDelivery(
    @Args('customerId', { type: () => ID }) customerId: string,
    @Args('id', { type: () => ID }) redemptionId: string,
    @Args('delivery', { type: () => RewardDelivery }) delivery: RewardDelivery,
    @Args('note', { type: () => String }) note: string,
  ): Promise<RedemptionTask> {
    const call = { customerId, redemptionId, state: wireDeliveries[delivery], note };
    return taskOf((await this.services.redemptions.moveDelivery(call)).redemption, this.amounts.of);
  }

  @Mutation(() => RedemptionTask, {
    description: 'Points, stock and counts go back; asked again it is the same.',
  })
  @AllowStaff('handle', 'Redemption')
  async cancelRedemption(
    @Args('customerId', { type: () => ID }) customerId: string,
    @Args('id', { type: () => ID }) redemptionId: string,
    @Args('reason', { type: () => String }) reason: string,
  ): Promise<RedemptionTask> {
    const call = { customerId, redemptionId, reason };
    return taskOf((await this.services.redemptions.cancelRedemption(call)).redemption, this.amounts.of);
  }
}

import { Inject } from '@nestjs/common';
import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { AllowStaff } from '../access/access-rules.ts';
import { type Services, SERVICES } from '../calls/services.ts';
import { given } from '../values/given.ts';
import { limitUpTo } from '../values/limits.ts';
import { DeliveryEntry, DeliveryFilterInput, DeliveryPage } from './delivery.models.ts';
import { deliveryEntryOf } from './map-notice.ts';
import { NoticeChannel, wireChannels, wireStates } from './notice.models.ts';

/** The sending log. */
@Resolver()
export class DeliveryResolver {
  constructor(@Inject(SERVICES) private readonly services: Services) {}

  @Query(() => DeliveryPage, { description: 'Newest first; at most 100 a page.' })
  @AllowStaff('read', 'Notice')
  async deliveries(
    @Args('filter', { type: () => DeliveryFilterInput, nullable: true })
    filter: DeliveryFilterInput | undefined,
    @Args('limit', { type: () => Int, defaultValue: 50 }) limit: number,
    @Args('cursor', { type: () => String, nullable: true }) cursor: string | undefined,
  ): Promise<DeliveryPage> {
    const { state, channel, template, day } = filter ?? {};
    const { entries, nextCursor } = await this.services.deliveries.listDeliveries({
      ...given({ cursor, template, day }),
      ...(state ? { state: wireStates[state] } : {}),
      ...(channel ? { channel: wireChannels[channel] } : {}),
      limit: limitUpTo(100, limit),
    });
    return { entries: entries.map(deliveryEntryOf), nextCursor: nextCursor ?? null };
  }

  @Mutation(() => DeliveryEntry, { description: 'Queues a failed message again.' })
  @AllowStaff('resend', 'Notice')
  async retryDelivery(
    @Args('customerId', { type: () => ID }) customerId: string,
    @Args('noticeId', { type: () => ID }) noticeId: string,
    @Args('channel', { type: () => NoticeChannel }) channel: NoticeChannel,
  ): Promise<DeliveryEntry> {
    const call = { customerId, noticeId, channel: wireChannels[channel] };
    return deliveryEntryOf((await this.services.deliveries.retryDelivery(call)).entry);
  }
}

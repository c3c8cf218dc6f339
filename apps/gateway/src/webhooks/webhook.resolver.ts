import { Inject } from '@nestjs/common';
import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { AllowStaff } from '../access/access-rules.ts';
import { type Services, SERVICES } from '../calls/services.ts';
import { given } from '../values/given.ts';
import { limitUpTo } from '../values/limits.ts';
import { orNull } from '../values/or-null.ts';
import { endpointOf, webhookDeliveryOf, wireDeliveryStates, wireMoves } from './map-webhook.ts';
import {
  ReplayWebhooksInput,
  WebhookDelivery,
  WebhookDeliveryFilterInput,
  WebhookDeliveryPage,
  WebhookEndpoint,
  WebhookEndpointInput,
  WebhookEndpoints,
  WebhookMessage,
  WebhookMove,
  WebhookSecretMade,
} from './webhook.models.ts';

@Resolver()
export class WebhookResolver {
  constructor(@Inject(SERVICES) private readonly services: Services) {}

  @Query(() => WebhookEndpoints)
  @AllowStaff('read', 'Webhook')
  async webhookEndpoints(): Promise<WebhookEndpoints> {
    const { endpoints, kinds, daysKept, failingDays } = await this.services.webhooks.listWebhookEndpoints({});
    return { endpoints: endpoints.map(endpointOf), kinds, daysKept, failingDays };
  }

  @Query(() => WebhookDeliveryPage, { description: 'Newest first; at most 100 a page.' })
  @AllowStaff('read', 'Webhook')
  async webhookDeliveries(
    @Args('filter', { type: () => WebhookDeliveryFilterInput, nullable: true })
    filter: WebhookDeliveryFilterInput | undefined,
    @Args('limit', { type: () => Int, defaultValue: 50 }) limit: number,
    @Args('cursor', { type: () => String, nullable: true }) cursor: string | undefined,
  ): Promise<WebhookDeliveryPage> {
    const { endpointId, kind, state, day } = filter ?? {};
    const { deliveries, nextCursor } = await this.services.webhooks.listWebhookDeliveries({
      filter: { ...given({ endpointId, kind, day }), ...(state ? { state: wireDeliveryStates[state] } : {}) },
      ...given({ cursor }),
      limit: limitUpTo(100, limit),
    });
    return { deliveries: deliveries.map(webhookDeliveryOf), nextCursor: nextCursor ?? null };
  }

  @Query(() => WebhookMessage, { nullable: true })
  @AllowStaff('read', 'Webhook')
  async webhookMessage(
    @Args('endpointId', { type: () => ID }) endpointId: string,
    @Args('messageId', { type: () => ID }) messageId: string,
  ): Promise<WebhookMessage | null> {
    const found = await orNull(this.services.webhooks.getWebhookDelivery({ endpointId, messageId }), [
      'NOT_FOUND',
    ]);
    if (found === null) return null;
    const attempts = found.attempts.map(({ n, at, reason, status, tookMs, answer }) => ({
      ...{ n, at, reason, tookMs, answer, status: status ?? null },
    }));
    return { delivery: webhookDeliveryOf(found.delivery), body: found.body, attempts };
  }

  @Mutation(() => WebhookSecretMade, { description: 'Asks for a fresh proof of who it is.' })
  @AllowStaff('manage', 'Webhook')
  async createWebhookEndpoint(
    @Args('key', { type: () => String, description: 'Makes it safe to send twice.' }) key: string,
    @Args('input') { name, url, kinds }: WebhookEndpointInput,
  ): Promise<WebhookSecretMade> {
    const made = await this.services.webhooks.createWebhookEndpoint({ key, name, url, kinds });
    return { endpoint: endpointOf(made.endpoint), secret: made.secret ?? null };
  }

  @Mutation(() => WebhookEndpoint, { description: 'Asks for a fresh proof of who it is.' })
  @AllowStaff('manage', 'Webhook')
  async changeWebhookEndpoint(
    @Args('id', { type: () => ID }) endpointId: string,
    @Args('input') { name, url, kinds }: WebhookEndpointInput,
  ): Promise<WebhookEndpoint> {
    const { endpoint } = await this.services.webhooks.changeWebhookEndpoint({ endpointId, name, url, kinds });
    return endpointOf(endpoint);
  }

  @Mutation(() => WebhookEndpoint)
  @AllowStaff('manage', 'Webhook')
  async moveWebhookEndpoint(
    @Args('id', { type: () => ID }) endpointId: string,
    @Args('move', { type: () => WebhookMove }) move: WebhookMove,
  ): Promise<WebhookEndpoint> {
    const call = { endpointId, move: wireMoves[move] };
    return endpointOf((await this.services.webhooks.moveWebhookEndpoint(call)).endpoint);
  }

  @Mutation(() => WebhookSecretMade, {
    description:
      'The secret before counts beside the new one for a day. Asks for a fresh proof of who it is.',
  })
  @AllowStaff('manage', 'Webhook')
  async rotateWebhookSecret(
    @Args('key', { type: () => String, description: 'Makes it safe to send twice.' }) key: string,
    @Args('id', { type: () => ID }) endpointId: string,
  ): Promise<WebhookSecretMade> {
    const made = await this.services.webhooks.rotateWebhookSecret({ key, endpointId });
    return { endpoint: endpointOf(made.endpoint), secret: made.secret ?? null };
  }

  @Mutation(() => WebhookDelivery, { description: 'Queues a message that tells nothing.' })
  @AllowStaff('manage', 'Webhook')
  async sendWebhookTest(
    @Args('key', { type: () => String, description: 'Makes it safe to send twice.' }) key: string,
    @Args('id', { type: () => ID }) endpointId: string,
  ): Promise<WebhookDelivery> {
    return webhookDeliveryOf((await this.services.webhooks.sendWebhookTest({ key, endpointId })).delivery);
  }

  @Mutation(() => Int, { description: 'Sends again, and says how many were queued.' })
  @AllowStaff('manage', 'Webhook')
  async replayWebhooks(
    @Args('input') { endpointId, messageId, from, to }: ReplayWebhooksInput,
  ): Promise<number> {
    const call = { endpointId, ...given({ messageId, from, to }) };
    return Number((await this.services.webhooks.replayWebhookDeliveries(call)).queued);
  }
}

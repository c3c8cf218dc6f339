import {
  type ChangeWebhookEndpointRequest,
  type CreateWebhookEndpointRequest,
  type GetWebhookDeliveryRequest,
  type ListWebhookDeliveriesRequest,
  type MoveWebhookEndpointRequest,
  type ReplayWebhookDeliveriesRequest,
  type RotateWebhookSecretRequest,
  type SendWebhookTestRequest,
  WebhookMove,
  WebhookService,
} from '@evergreen/contracts/customer-profile';
import { type Clock, InputFields, isUuid } from '@evergreen/kernel';
import { access, type CallContext, type Caller, demandStepUp, Rpc } from '@evergreen/rpc';
import { CLOCK } from '@evergreen/service';
import { Controller, Inject } from '@nestjs/common';
import { urlLengthMax } from '../../use-cases/webhooks/addresses.ts';
import { endpointRules, type EndpointState } from '../../domain/webhooks/endpoint.ts';
import { isWebhookKind, testKind, webhookKinds } from '../../domain/webhooks/event-kinds.ts';
import { messageIdOf } from '../../domain/webhooks/signature.ts';
import {
  type PlaceInLog,
  type ReplayWanted,
  WebhookLog,
  type WebhookLogWanted,
} from '../../use-cases/webhooks/webhook-log.ts';
import {
  type EndpointMade,
  type EndpointWords,
  ManageEndpoints,
} from '../../use-cases/webhooks/manage-endpoints.ts';
import { WebhookSettings } from '../../use-cases/webhooks/webhook-settings.ts';
import { operatorOnly } from '../operator-only.ts';
import {
  deliveryStateNames,
  endpointMessage,
  webhookAttemptMessage,
  webhookDeliveryMessage,
} from './webhook-messages.ts';

// The operator's command looks whether a demonstration has its endpoint already.
const readers = access.anyOf(access.may('read', 'Webhook'), access.service('operator'));
// The operator's command makes the one that a demonstration shows.
const keepers = access.anyOf(access.may('manage', 'Webhook'), access.services);

const pageMax = 100;
const moves = {
  [WebhookMove.PAUSE]: 'paused',
  [WebhookMove.RESUME]: 'active',
  [WebhookMove.REMOVE]: 'removed',
} as const satisfies Partial<Record<WebhookMove, EndpointState>>;

@Controller()
export class WebhooksHandlers {
  constructor(
    @Inject(ManageEndpoints) private readonly endpoints: ManageEndpoints,
    @Inject(WebhookLog) private readonly log: WebhookLog,
    @Inject(WebhookSettings) private readonly settings: WebhookSettings,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Rpc(WebhookService.method.listWebhookEndpoints, readers)
  async listWebhookEndpoints() {
    const { daysKept, failingDays } = this.settings;
    const endpoints = (await this.endpoints.list()).map(endpointMessage);
    return { endpoints, kinds: [...webhookKinds], daysKept, failingDays };
  }

  @Rpc(WebhookService.method.createWebhookEndpoint, keepers)
  async createWebhookEndpoint(request: CreateWebhookEndpointRequest, { caller }: CallContext) {
    this.assertProved(caller);
    const fields = new InputFields();
    const key = fields.text('key', request.key, 200);
    const words = readWords(fields, request);
    fields.check();
    return madeMessage(await this.endpoints.create(key, words, nameOf(caller)));
  }

  @Rpc(WebhookService.method.changeWebhookEndpoint, keepers)
  async changeWebhookEndpoint(request: ChangeWebhookEndpointRequest, { caller }: CallContext) {
    this.assertProved(caller);
    const fields = new InputFields();
    const id = fields.uuid('endpointId', request.endpointId);
    const words = readWords(fields, request);
    fields.check();
    return { endpoint: endpointMessage(await this.endpoints.change(id, words)) };
  }

  @Rpc(WebhookService.method.moveWebhookEndpoint, keepers)
  async moveWebhookEndpoint({ endpointId, move }: MoveWebhookEndpointRequest, { caller }: CallContext) {
    operatorOnly(caller);
    const fields = new InputFields();
    const id = fields.uuid('endpointId', endpointId);
    if (move === WebhookMove.UNSPECIFIED) fields.refuse('move', 'is missing');
    fields.check();
    const to = moves[move as keyof typeof moves];
    return { endpoint: endpointMessage(await this.endpoints.move(id, to, nameOf(caller))) };
  }

  @Rpc(WebhookService.method.rotateWebhookSecret, keepers)
  async rotateWebhookSecret(request: RotateWebhookSecretRequest, { caller }: CallContext) {
    this.assertProved(caller);
    const fields = new InputFields();
    const key = fields.text('key', request.key, 200);
    const id = fields.uuid('endpointId', request.endpointId);
    fields.check();
    return madeMessage(await this.endpoints.rotate(key, id));
  }

  @Rpc(WebhookService.method.sendWebhookTest, keepers)
  async sendWebhookTest(request: SendWebhookTestRequest, { caller }: CallContext) {
    operatorOnly(caller);
    const fields = new InputFields();
    const key = fields.text('key', request.key, 200);
    const id = fields.uuid('endpointId', request.endpointId);
    fields.check();
    return { delivery: webhookDeliveryMessage(await this.log.test(key, id)) };
  }

  @Rpc(WebhookService.method.listWebhookDeliveries, readers)
  async listWebhookDeliveries(request: ListWebhookDeliveriesRequest) {
    const { rows, next } = await this.log.page(readWanted(request));
    return {
      deliveries: rows.map(webhookDeliveryMessage),
      ...(next === undefined ? {} : { nextCursor: `${next.messageId}.${next.endpointId}` }),
    };
  }

  @Rpc(WebhookService.method.getWebhookDelivery, readers)
  async getWebhookDelivery(request: GetWebhookDeliveryRequest) {
    const fields = new InputFields();
    const endpointId = fields.uuid('endpointId', request.endpointId);
    const messageId = fields.uuid('messageId', messageIdOf(request.messageId));
    fields.check();
    const { delivery, body, attempts } = await this.log.one({ endpointId, messageId });
    return {
      ...{ delivery: webhookDeliveryMessage(delivery), body },
      attempts: attempts.map(webhookAttemptMessage),
    };
  }

  @Rpc(WebhookService.method.replayWebhookDeliveries, keepers)
  async replayWebhookDeliveries(request: ReplayWebhookDeliveriesRequest, { caller }: CallContext) {
    operatorOnly(caller);
    const fields = new InputFields();
    const id = fields.uuid('endpointId', request.endpointId);
    const wanted = readReplay(fields, request);
    fields.check();
    return { queued: await this.log.replay(id, wanted) };
  }

  /** Data leaves the house by these, so an unattended session is not enough. */
  private assertProved(caller: Caller): void {
    operatorOnly(caller);
    demandStepUp(caller, this.clock.now());
  }
}

function madeMessage({ endpoint, secret }: EndpointMade) {
  return { endpoint: endpointMessage(endpoint), ...(secret === undefined ? {} : { secret }) };
}

function nameOf(caller: Caller): string {
  if (caller.kind === 'staff') return caller.staffNumber;
  return caller.kind === 'service' ? caller.name : caller.kind;
}

function readWords(
  fields: InputFields,
  request: { readonly name: string; readonly url: string; readonly kinds: readonly string[] },
): EndpointWords {
  const name = fields.text('name', request.name.trim(), endpointRules.nameLengthMax);
  const url = fields.text('url', request.url.trim(), urlLengthMax);
  const kinds = [...new Set(request.kinds)];
  if (kinds.length === 0) fields.refuse('kinds', 'must have at least one');
  for (const kind of kinds) if (!isWebhookKind(kind)) fields.refuse('kinds', `has none of ours: ${kind}`);
  return { name, url, kinds: kinds.filter(isWebhookKind) };
}

/** @throws InvalidInput naming every field at fault */
function readWanted({ filter, limit, cursor }: ListWebhookDeliveriesRequest): WebhookLogWanted {
  const fields = new InputFields();
  const { endpointId, kind, state, day } = filter ?? {};
  const wanted = {
    endpointId: endpointId === undefined ? undefined : fields.uuid('endpointId', endpointId),
    kind,
    state: state === undefined ? undefined : deliveryStateNames[state],
    day: fields.optionalDate('day', day),
    after: cursor === undefined ? undefined : readPlace(fields, cursor),
    limit: fields.limit('limit', limit, pageMax),
  };
  if (kind !== undefined && kind !== testKind && !isWebhookKind(kind))
    fields.refuse('kind', 'is none of ours');
  if (state !== undefined && wanted.state === undefined) fields.refuse('state', 'is none of ours');
  fields.check();
  return wanted;
}

function readPlace(fields: InputFields, cursor: string): PlaceInLog | undefined {
  const [messageId = '', endpointId = ''] = cursor.split('.');
  if (isUuid(messageId) && isUuid(endpointId)) return { messageId, endpointId };
  fields.refuse('cursor', 'does not come from a page of this list');
  return undefined;
}

function readReplay(
  fields: InputFields,
  { messageId, from, to }: ReplayWebhookDeliveriesRequest,
): ReplayWanted {
  if (messageId !== undefined) {
    if (from !== undefined || to !== undefined) fields.refuse('from', 'stands beside a message');
    return { messageId: fields.uuid('messageId', messageIdOf(messageId)) };
  }
  const days = { from: fields.date('from', from ?? ''), to: fields.date('to', to ?? '') };
  if (days.to < days.from) fields.refuse('to', 'lies before from');
  return days;
}

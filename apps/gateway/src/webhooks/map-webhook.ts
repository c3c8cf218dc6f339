import {
  type WebhookDelivery as WireDelivery,
  WebhookDeliveryState as WireDeliveryState,
  type WebhookEndpoint as WireEndpoint,
  WebhookEndpointState as WireEndpointState,
  WebhookMove as WireMove,
  WebhookPause as WirePause,
} from '@evergreen/contracts/customer-profile';
import { answered } from '../values/answered.ts';
import {
  type WebhookDelivery,
  WebhookDeliveryState,
  type WebhookEndpoint,
  WebhookEndpointState,
  WebhookMove,
  WebhookPause,
} from './webhook.models.ts';

const states = {
  [WireEndpointState.ACTIVE]: WebhookEndpointState.ACTIVE,
  [WireEndpointState.PAUSED]: WebhookEndpointState.PAUSED,
  [WireEndpointState.REMOVED]: WebhookEndpointState.REMOVED,
  [WireEndpointState.UNSPECIFIED]: undefined,
} as const satisfies Record<WireEndpointState, WebhookEndpointState | undefined>;

const pauses = {
  [WirePause.BY_STAFF]: WebhookPause.BY_STAFF,
  [WirePause.FAILING]: WebhookPause.FAILING,
  [WirePause.GONE]: WebhookPause.GONE,
  [WirePause.UNSPECIFIED]: null,
} as const satisfies Record<WirePause, WebhookPause | null>;

const deliveryStates = {
  [WireDeliveryState.QUEUED]: WebhookDeliveryState.QUEUED,
  [WireDeliveryState.DELIVERED]: WebhookDeliveryState.DELIVERED,
  [WireDeliveryState.FAILED]: WebhookDeliveryState.FAILED,
  [WireDeliveryState.UNSPECIFIED]: undefined,
} as const satisfies Record<WireDeliveryState, WebhookDeliveryState | undefined>;

export const wireMoves = {
  [WebhookMove.PAUSE]: WireMove.PAUSE,
  [WebhookMove.RESUME]: WireMove.RESUME,
  [WebhookMove.REMOVE]: WireMove.REMOVE,
} as const satisfies Record<WebhookMove, WireMove>;

export const wireDeliveryStates = {
  [WebhookDeliveryState.QUEUED]: WireDeliveryState.QUEUED,
  [WebhookDeliveryState.DELIVERED]: WireDeliveryState.DELIVERED,
  [WebhookDeliveryState.FAILED]: WireDeliveryState.FAILED,
} as const satisfies Record<WebhookDeliveryState, WireDeliveryState>;

export function endpointOf(wire: WireEndpoint | undefined): WebhookEndpoint {
  const { endpointId: id, name, url, kinds, stateChangedAt, stateChangedBy, ...rest } = answered(wire);
  const { createdBy, createdAt, secretMadeAt, queued, failed, delivered } = rest;
  return {
    ...{ id, name, url, kinds, stateChangedAt, stateChangedBy, createdBy, createdAt, secretMadeAt },
    ...{ queued: Number(queued), failed: Number(failed), delivered: Number(delivered) },
    state: answered(states[rest.state]),
    pause: pauses[rest.pause],
    failingSince: rest.failingSince ?? null,
    lastDeliveredAt: rest.lastDeliveredAt ?? null,
    priorSecretUntil: rest.priorSecretUntil ?? null,
  };
}

export function webhookDeliveryOf(wire: WireDelivery | undefined): WebhookDelivery {
  const { endpointId, endpointName, messageId, kind, items, reason, attempts, madeAt, ...rest } =
    answered(wire);
  return {
    ...{ endpointId, endpointName, messageId, kind, items, reason, attempts, madeAt },
    state: answered(deliveryStates[rest.state]),
    status: rest.status ?? null,
    nextAt: rest.nextAt ?? null,
    endedAt: rest.endedAt ?? null,
  };
}

import type { MessageInitShape } from '@bufbuild/protobuf';
import {
  type WebhookAttemptSchema,
  type WebhookDeliverySchema,
  WebhookDeliveryState as WireDeliveryState,
  type WebhookEndpointSchema,
  WebhookEndpointState as WireEndpointState,
  WebhookPause,
} from '@evergreen/contracts/customer-profile';
import type { EndpointPause, EndpointState, WebhookDeliveryState } from '../../domain/webhooks/endpoint.ts';
import { wireIdOf } from '../../domain/webhooks/signature.ts';
import type { EndpointRow } from '../../use-cases/webhooks/manage-endpoints.ts';
import type { WebhookAttemptRow, WebhookDeliveryRow } from '../../use-cases/webhooks/webhook-log.ts';

const wireStates = {
  active: WireEndpointState.ACTIVE,
  paused: WireEndpointState.PAUSED,
  removed: WireEndpointState.REMOVED,
} as const satisfies Record<EndpointState, WireEndpointState>;

const wirePauses = {
  '': WebhookPause.UNSPECIFIED,
  staff: WebhookPause.BY_STAFF,
  failing: WebhookPause.FAILING,
  gone: WebhookPause.GONE,
} as const satisfies Record<EndpointPause, WebhookPause>;

const wireDeliveryStates = {
  queued: WireDeliveryState.QUEUED,
  delivered: WireDeliveryState.DELIVERED,
  failed: WireDeliveryState.FAILED,
} as const satisfies Record<WebhookDeliveryState, WireDeliveryState>;

export const deliveryStateNames = Object.fromEntries(
  Object.entries(wireDeliveryStates).map(([name, wire]) => [wire, name]),
) as Readonly<Record<number, WebhookDeliveryState | undefined>>;

const instant = <Name extends string>(name: Name, at: Date | null) =>
  (at === null ? {} : { [name]: at.toISOString() }) as { readonly [Key in Name]?: string };

export function endpointMessage(row: EndpointRow): MessageInitShape<typeof WebhookEndpointSchema> {
  const { id, name, url, kinds, queued, failed, delivered } = row;
  return {
    ...{ endpointId: id, name, url, kinds: [...kinds], queued, failed, delivered },
    state: wireStates[row.state],
    pause: wirePauses[row.pause],
    stateChangedAt: row.state_changed_at.toISOString(),
    stateChangedBy: row.state_changed_by,
    createdBy: row.created_by,
    createdAt: row.created_at.toISOString(),
    secretMadeAt: row.secret_made_at.toISOString(),
    ...instant('failingSince', row.failing_since),
    ...instant('lastDeliveredAt', row.last_delivered_at),
    ...instant('priorSecretUntil', row.prior_secret_until),
  };
}

export function webhookDeliveryMessage(
  row: WebhookDeliveryRow,
): MessageInitShape<typeof WebhookDeliverySchema> {
  const { kind, items, reason, attempts } = row;
  return {
    ...{ kind, items, reason, attempts, messageId: wireIdOf(row.message_id) },
    endpointId: row.endpoint_id,
    endpointName: row.endpoint_name,
    state: wireDeliveryStates[row.state],
    ...(row.status === null ? {} : { status: row.status }),
    madeAt: row.made_at.toISOString(),
    ...instant('nextAt', row.next_at),
    ...instant('endedAt', row.ended_at),
  };
}

export function webhookAttemptMessage(row: WebhookAttemptRow): MessageInitShape<typeof WebhookAttemptSchema> {
  const { n, at, reason, status, answer } = row;
  return {
    ...{ n, at: at.toISOString(), reason, answer, tookMs: row.took_ms },
    ...(status === null ? {} : { status }),
  };
}

import type { WebhookDeliveryFilterInput, WebhookDeliveryState } from '../graphql.gen.ts';

export const webhookResults = [
  'QUEUED',
  'DELIVERED',
  'FAILED',
] as const satisfies readonly WebhookDeliveryState[];
export const webhookFilterNames = ['endpoint', 'kind', 'state', 'day'] as const;

/** The filters of an address; what is none of its kind is left out. */
export function webhookFilterIn(params: URLSearchParams): WebhookDeliveryFilterInput {
  const state = webhookResults.find((each) => each === params.get('state'));
  const endpointId = params.get('endpoint') ?? '';
  const kind = params.get('kind') ?? '';
  const day = params.get('day') ?? '';
  return {
    ...(state !== undefined && { state }),
    ...(/^[0-9a-f-]{36}$/.test(endpointId) && { endpointId }),
    ...(/^[a-z.0-9-]{1,60}$/.test(kind) && { kind }),
    ...(/^\d{4}-\d{2}-\d{2}$/.test(day) && !Number.isNaN(Date.parse(day)) && { day }),
  };
}

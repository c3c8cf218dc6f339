/** Lists that an act changes are asked for again; constant, because urql compares it. */
export const afterWebhookActs = { additionalTypenames: ['WebhookEndpoint', 'WebhookDelivery'] };

/** Kind of the run that forgets old messages, and name of its schedule. */
export const pruneWebhooksKind = 'prune-webhooks';

import { PruneWebhooksRunKind } from './jobs/webhooks/prune-webhooks.run-kind.ts';
import { WebhookSender } from './jobs/webhooks/webhook-sender.ts';
import { webhookConsumers } from './messaging/webhooks/webhook.consumers.ts';
import { WebhooksHandlers } from './messaging/webhooks/webhooks.handlers.ts';
import { endpointRules } from './domain/webhooks/endpoint.ts';
import { DeliverWebhooks, WEBHOOK_TIMEOUT_MS } from './use-cases/webhooks/deliver-webhooks.ts';
import { EndpointSecrets } from './use-cases/webhooks/endpoint-secrets.ts';
import { ManageEndpoints } from './use-cases/webhooks/manage-endpoints.ts';
import { PruneWebhooks } from './use-cases/webhooks/prune-webhooks.ts';
import { TellSystems } from './use-cases/webhooks/tell-systems.ts';
import { WebhookLog } from './use-cases/webhooks/webhook-log.ts';
import { WebhookSettings } from './use-cases/webhooks/webhook-settings.ts';

/** Doors to where systems of the insurer listen, and to what became of each message. */
export const webhookControllers = [WebhooksHandlers];

/** What stands behind them. */
export const webhookProviders = [
  DeliverWebhooks,
  EndpointSecrets,
  ManageEndpoints,
  PruneWebhooks,
  PruneWebhooksRunKind,
  TellSystems,
  WebhookLog,
  WebhookSender,
  WebhookSettings,
  ...webhookConsumers,
  { provide: WEBHOOK_TIMEOUT_MS, useValue: endpointRules.timeoutMs },
];

export { type ConsumerFlow, Flow, type FlowReading, hasArrived } from './flow.ts';
export { currentScope, scopeOf } from './current-scope.ts';
export { FactsOnTheWay } from './facts-on-the-way.ts';
export { eachAnswered, gathered, gatheredBy } from './gathered.ts';
export { main } from './main.ts';
export { CALLER_TOKENS, CLOCK, CONFIGURATION, FILE_STORE, LOGGER } from './tokens.ts';
export { type PlatformConfiguration, platformVariables } from './platform-variables.ts';
export type { ServiceDefinition } from './service-definition.ts';
export { RepeatedWork } from './repeated-work.ts';
export { startService, type RunningService } from './start-service.ts';
export {
  postSigned,
  readSecretFile,
  type SignedWebhook,
  type WebhookAnswer,
  webhookUrl,
} from './signed-webhook.ts';

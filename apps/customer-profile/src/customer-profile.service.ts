import type { ServiceDefinition } from '@evergreen/service';
import {
  checkSending,
  customerProfileVariables,
  type SendingConfiguration,
} from './customer-profile.config.ts';
import { CustomerProfileModule } from './customer-profile.module.ts';
import {
  EvaluateCustomersRunKind,
  evaluateCustomersSchedule,
} from './jobs/evaluation/evaluate-customers.run-kind.ts';
import { FitFrequencyRunKind, fitFrequencySchedule } from './jobs/indicators/fit-frequency.run-kind.ts';
import { InsightRunKind } from './jobs/insight/insight.run-kind.ts';
import { MembersEnrolledConsumer } from './messaging/evaluation/members-enrolled.consumer.ts';
import { MatchBlacklistRunKind } from './jobs/blacklist/match-blacklist.run-kind.ts';
import { TendBlacklistRunKind, tendBlacklistSchedule } from './jobs/blacklist/tend-blacklist.run-kind.ts';
import { CampaignAudienceRunKind } from './jobs/campaigns/campaign-audience.run-kind.ts';
import { CloseTermsRunKind, closeTermsSchedule } from './jobs/close-terms.run-kind.ts';
import { DataRequestRunKind } from './jobs/data-request.run-kind.ts';
import { FindDuplicatesRunKind, findDuplicatesSchedule } from './jobs/duplicates/find-duplicates.run-kind.ts';
import { ExpireExportsRunKind, expireExportsSchedule } from './jobs/expire-exports.run-kind.ts';
import { ImportRunKind } from './jobs/import.run-kind.ts';
import { refreshSegmentsSchedule, RefreshSegmentsRunKind } from './jobs/refresh-segments.run-kind.ts';
import { PreviewRulesRunKind } from './jobs/lists/preview-rules.run-kind.ts';
import { LaunchPreventionRunKind } from './jobs/prevention/launch-prevention.run-kind.ts';
import { RemoveUploadsRunKind, removeUploadsSchedule } from './jobs/remove-uploads.run-kind.ts';
import { RewrapKeysRunKind } from './jobs/rewrap-keys.run-kind.ts';
import { noticeConsumers } from './messaging/notices-requested.consumer.ts';
import { PruneWebhooksRunKind, pruneWebhooksSchedule } from './jobs/webhooks/prune-webhooks.run-kind.ts';
import { webhookConsumers } from './messaging/webhooks/webhook.consumers.ts';
import { migrations } from './persistence/migrations.ts';

export const customerProfile: ServiceDefinition = {
  name: 'customer-profile',
  module: CustomerProfileModule,
  migrations,
  variables: customerProfileVariables,
  checkConfiguration: (configuration) => checkSending(configuration as SendingConfiguration),
  consumers: [...noticeConsumers, MembersEnrolledConsumer, ...webhookConsumers],
  // A word that was given is added to, never changed; an erasure takes all of it away.
  writeOnceTables: [
    'consent_change',
    'delivery_attempt',
    'blacklist_act',
    'automatic_marketing',
    'webhook_attempt',
  ],
  hasRowSecurity: true,
  runKinds: [
    ImportRunKind,
    CloseTermsRunKind,
    DataRequestRunKind,
    EvaluateCustomersRunKind,
    FitFrequencyRunKind,
    InsightRunKind,
    ExpireExportsRunKind,
    RemoveUploadsRunKind,
    PreviewRulesRunKind,
    RewrapKeysRunKind,
    FindDuplicatesRunKind,
    MatchBlacklistRunKind,
    TendBlacklistRunKind,
    RefreshSegmentsRunKind,
    LaunchPreventionRunKind,
    PruneWebhooksRunKind,
    CampaignAudienceRunKind,
  ],
  schedules: [
    closeTermsSchedule,
    evaluateCustomersSchedule,
    fitFrequencySchedule,
    expireExportsSchedule,
    findDuplicatesSchedule,
    removeUploadsSchedule,
    tendBlacklistSchedule,
    refreshSegmentsSchedule,
    pruneWebhooksSchedule,
  ],
};

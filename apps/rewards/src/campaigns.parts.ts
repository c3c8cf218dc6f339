import { CampaignClock } from './jobs/campaigns/campaign-clock.ts';
import {
  CampaignDryRunKind,
  CampaignGivingRunKind,
  CampaignReversalRunKind,
} from './jobs/campaigns/campaign-run-kinds.ts';
import { OccasionWorker } from './jobs/campaigns/occasion-worker.ts';
import { CampaignAudienceConsumer } from './messaging/campaigns/campaign-audience.consumer.ts';
import { CampaignNoClaimConsumer } from './messaging/campaigns/campaign-no-claim.consumer.ts';
import { CampaignTiersConsumer } from './messaging/campaigns/campaign-tiers.consumer.ts';
import { CampaignsHandlers } from './messaging/campaigns/campaigns.handlers.ts';
import { ActOnCampaign } from './use-cases/campaigns/act-on-campaign.ts';
import { AnswerOccasions } from './use-cases/campaigns/answer-occasions.ts';
import { AskAudience } from './use-cases/campaigns/ask-audience.ts';
import { AwaitAudience } from './use-cases/campaigns/await-audience.ts';
import { AwaitTurn } from './use-cases/campaigns/await-turn.ts';
import { CampaignRuns } from './use-cases/campaigns/campaign-runs.ts';
import { DecideOnCampaign } from './use-cases/campaigns/decide-on-campaign.ts';
import { DemandAudience } from './use-cases/campaigns/demand-audience.ts';
import { DemandThing } from './use-cases/campaigns/demand-thing.ts';
import { DraftCampaign } from './use-cases/campaigns/draft-campaign.ts';
import { GiveAllowed } from './use-cases/campaigns/give-allowed.ts';
import { GiveChunk } from './use-cases/campaigns/give-chunk.ts';
import { GiveGrants } from './use-cases/campaigns/give-grants.ts';
import { GiveThings } from './use-cases/campaigns/give-things.ts';
import { KeepAudience } from './use-cases/campaigns/keep-audience.ts';
import { NoteOccasions } from './use-cases/campaigns/note-occasions.ts';
import { PreviewCampaign } from './use-cases/campaigns/preview-campaign.ts';
import { PublishCampaignSettings } from './use-cases/campaigns/publish-campaign-settings.ts';
import { ReadCampaigns } from './use-cases/campaigns/read-campaigns.ts';
import { ReadResults } from './use-cases/campaigns/read-results.ts';
import { ReverseChunk } from './use-cases/campaigns/reverse-chunk.ts';
import { RunCampaign } from './use-cases/campaigns/run-campaign.ts';
import { StartCampaign } from './use-cases/campaigns/start-campaign.ts';
import { TakeStep } from './use-cases/campaigns/take-step.ts';
import { TendCampaigns } from './use-cases/campaigns/tend-campaigns.ts';

/** Doors to campaigns. */
export const campaignsControllers = [CampaignsHandlers];

/** What campaigns hear of. */
export const campaignsConsumers = [CampaignAudienceConsumer, CampaignNoClaimConsumer, CampaignTiersConsumer];

/** Long work of campaigns. */
export const campaignsRunKinds = [CampaignGivingRunKind, CampaignDryRunKind, CampaignReversalRunKind];

/** What stands behind the doors. */
export const campaignsProviders = [
  ...campaignsConsumers,
  ...campaignsRunKinds,
  ActOnCampaign,
  AnswerOccasions,
  AskAudience,
  AwaitAudience,
  AwaitTurn,
  CampaignClock,
  CampaignRuns,
  DecideOnCampaign,
  DemandAudience,
  DemandThing,
  DraftCampaign,
  GiveAllowed,
  GiveChunk,
  GiveGrants,
  GiveThings,
  KeepAudience,
  NoteOccasions,
  OccasionWorker,
  PreviewCampaign,
  PublishCampaignSettings,
  ReadCampaigns,
  ReadResults,
  ReverseChunk,
  RunCampaign,
  StartCampaign,
  TakeStep,
  TendCampaigns,
];

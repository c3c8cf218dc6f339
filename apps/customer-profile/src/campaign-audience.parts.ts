import { CampaignAudienceRunKind } from './jobs/campaigns/campaign-audience.run-kind.ts';
import { CampaignAudienceHandlers } from './messaging/campaigns/campaign-audience.handlers.ts';
import { CountCampaignAudience } from './use-cases/campaigns/count-campaign-audience.ts';
import { WriteAudience } from './use-cases/campaigns/write-audience.ts';

/** Doors to the audiences of campaigns. */
export const campaignAudienceControllers = [CampaignAudienceHandlers];

/** What stands behind them. */
export const campaignAudienceProviders = [CampaignAudienceRunKind, CountCampaignAudience, WriteAudience];

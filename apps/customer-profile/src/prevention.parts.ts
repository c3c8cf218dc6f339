import { CONFIGURATION, type PlatformConfiguration, readSecretFile } from '@evergreen/service';
import type { CustomerProfileConfiguration } from './customer-profile.config.ts';
import { LaunchPreventionRunKind } from './jobs/prevention/launch-prevention.run-kind.ts';
import { WeatherWatch } from './jobs/prevention/weather-watch.ts';
import { PreventionHandlers } from './messaging/prevention/prevention.handlers.ts';
import { PreventionReactionsHandlers } from './messaging/prevention/prevention-reactions.handlers.ts';
import { CountAudience } from './use-cases/prevention/count-audience.ts';
import { HandleChecks } from './use-cases/prevention/handle-checks.ts';
import { OwnAdvice } from './use-cases/prevention/own-advice.ts';
import { ProposeAlerts } from './use-cases/prevention/propose-alerts.ts';
import { ReadCampaigns } from './use-cases/prevention/read-campaigns.ts';
import { ResumeLaunch } from './use-cases/prevention/resume-launch.ts';
import { TellAudience } from './use-cases/prevention/tell-audience.ts';
import {
  capWeatherFeed,
  noWeatherFeed,
  WEATHER_FEED,
  type WeatherFeed,
} from './use-cases/prevention/weather-feed.ts';
import { WriteCampaigns } from './use-cases/prevention/write-campaigns.ts';

/** Doors to disaster prevention. */
export const preventionControllers = [PreventionHandlers, PreventionReactionsHandlers];

/** What stands behind them. */
export const preventionProviders = [
  CountAudience,
  HandleChecks,
  LaunchPreventionRunKind,
  OwnAdvice,
  ProposeAlerts,
  ReadCampaigns,
  ResumeLaunch,
  TellAudience,
  WeatherWatch,
  WriteCampaigns,
  { provide: WEATHER_FEED, inject: [CONFIGURATION], useFactory: weatherFeed },
];

function weatherFeed(
  configuration: CustomerProfileConfiguration & Pick<PlatformConfiguration, 'EVERGREEN_ZONE'>,
): WeatherFeed {
  const url = configuration.EVERGREEN_WEATHER_FEED_URL;
  if (url === undefined) return noWeatherFeed;
  const file = configuration.EVERGREEN_WEATHER_FEED_TOKEN_FILE;
  const token = file === undefined ? undefined : readSecretFile('EVERGREEN_WEATHER_FEED_TOKEN_FILE', file, 1);
  return capWeatherFeed({ url, token, zone: configuration.EVERGREEN_ZONE });
}

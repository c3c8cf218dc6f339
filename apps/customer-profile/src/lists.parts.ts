import { StandingsHandlers } from './messaging/lists/standings.handlers.ts';
import { WarningsHandlers } from './messaging/lists/warnings.handlers.ts';
import { ChooseCare } from './use-cases/lists/choose-care.ts';
import { DecideStandings } from './use-cases/lists/decide-standings.ts';
import { HandleWarning } from './use-cases/lists/handle-warning.ts';
import { OverrideStanding } from './use-cases/lists/override-standing.ts';
import { ReadStandings } from './use-cases/lists/read-standings.ts';
import { ReadWarnings } from './use-cases/lists/read-warnings.ts';
import { RulesOfVersions } from './use-cases/lists/rules-of-versions.ts';
import { WarningOwners } from './use-cases/lists/warning-owners.ts';

/** Doors to lists, quadrants and warnings. */
export const listControllers = [StandingsHandlers, WarningsHandlers];

/** What stands behind them. */
export const listProviders = [
  ChooseCare,
  DecideStandings,
  HandleWarning,
  OverrideStanding,
  ReadStandings,
  ReadWarnings,
  RulesOfVersions,
  WarningOwners,
];

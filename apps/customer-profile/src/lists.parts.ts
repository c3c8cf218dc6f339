import { PreviewRulesRunKind } from './jobs/lists/preview-rules.run-kind.ts';
import { EvaluationRulesHandlers } from './messaging/lists/rules.handlers.ts';
import { StandingsHandlers } from './messaging/lists/standings.handlers.ts';
import { WarningsHandlers } from './messaging/lists/warnings.handlers.ts';
import { ChooseCare } from './use-cases/lists/choose-care.ts';
import { DecideStandings } from './use-cases/lists/decide-standings.ts';
import { DraftRules } from './use-cases/lists/draft-rules.ts';
import { HandleWarning } from './use-cases/lists/handle-warning.ts';
import { MoveRules } from './use-cases/lists/move-rules.ts';
import { OverrideStanding } from './use-cases/lists/override-standing.ts';
import { PreviewRules } from './use-cases/lists/preview-rules.ts';
import { ReadRules } from './use-cases/lists/read-rules.ts';
import { ReadStandings } from './use-cases/lists/read-standings.ts';
import { ReadWarnings } from './use-cases/lists/read-warnings.ts';
import { RulesOfVersions } from './use-cases/lists/rules-of-versions.ts';
import { WarningOwners } from './use-cases/lists/warning-owners.ts';

/** Doors to lists, quadrants and warnings. */
export const listControllers = [EvaluationRulesHandlers, StandingsHandlers, WarningsHandlers];

/** What stands behind them. */
export const listProviders = [
  ChooseCare,
  DecideStandings,
  DraftRules,
  HandleWarning,
  MoveRules,
  OverrideStanding,
  PreviewRules,
  PreviewRulesRunKind,
  ReadRules,
  ReadStandings,
  ReadWarnings,
  RulesOfVersions,
  WarningOwners,
];

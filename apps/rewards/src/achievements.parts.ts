import { DecideAchievementsRunKind } from './jobs/achievements/decide-achievements.run-kind.ts';
import { AchievementsHandlers } from './messaging/achievements/achievements.handlers.ts';
import { ClaimFreeYearsConsumer } from './messaging/achievements/claim-free-years.consumer.ts';
import { Achievements } from './use-cases/achievements/achievements.ts';
import { DecideAchievements } from './use-cases/achievements/decide-achievements.ts';
import { ReadAchievements } from './use-cases/achievements/read-achievements.ts';
import { StartAchievementDecision } from './use-cases/achievements/start-decision.ts';

/** Doors to what members have achieved. */
export const achievementControllers = [AchievementsHandlers];

/** What stands behind them. */
export const achievementProviders = [
  Achievements,
  ClaimFreeYearsConsumer,
  DecideAchievements,
  DecideAchievementsRunKind,
  ReadAchievements,
  StartAchievementDecision,
];

export const achievementConsumers = [ClaimFreeYearsConsumer];

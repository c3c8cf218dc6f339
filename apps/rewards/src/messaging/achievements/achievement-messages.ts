import type { MessageInitShape } from '@bufbuild/protobuf';
import {
  type AchievementProgressSchema,
  type AchievementSchema,
  AchievementState,
  type AchievementTotalsSchema,
} from '@evergreen/contracts/rewards';
import type { Achievement, AchievementProgress } from '../../domain/achievements/achievement.ts';
import type { AchievementTotals } from '../../use-cases/achievements/read-achievements.ts';

const wireStates = {
  'not-started': AchievementState.NOT_STARTED,
  'in-progress': AchievementState.IN_PROGRESS,
  completed: AchievementState.COMPLETED,
  'taken-back': AchievementState.TAKEN_BACK,
} as const satisfies Record<AchievementProgress['state'], AchievementState>;

function achievementMessage(achievement: Achievement): MessageInitShape<typeof AchievementSchema> {
  const { id, name, how, target, points, measure, recurrence, countsFrom } = achievement;
  return {
    ...{ achievementId: id, name, how, target, measure, recurrence },
    ...(points === null ? {} : { points }),
    ...(countsFrom === null ? {} : { countsFrom }),
  };
}

export function totalsMessage({
  achievement,
  completed,
  times,
  takenBack,
}: AchievementTotals): MessageInitShape<typeof AchievementTotalsSchema> {
  return { achievement: achievementMessage(achievement), completed, times, takenBack };
}

export function achievementProgressMessage(
  progress: AchievementProgress,
): MessageInitShape<typeof AchievementProgressSchema> {
  const { achievement, state, reached, completedOn, undoneBy, times, againFrom } = progress;
  return {
    ...{ achievement: achievementMessage(achievement), state: wireStates[state], reached, times },
    ...(completedOn === null ? {} : { completedOn }),
    ...(againFrom === null ? {} : { againFrom }),
    ...(undoneBy === null ? {} : { undoneBy }),
  };
}

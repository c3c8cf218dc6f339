/** Kind of the run that decides achievements, and name of its schedule. */
export const decideAchievementsKind = 'decide-achievements';

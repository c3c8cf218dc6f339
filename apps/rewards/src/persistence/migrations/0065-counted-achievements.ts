import { defineMigration } from '@evergreen/persistence';

/** Achievements that are not of one policy. */
export const countedAchievements = defineMigration('0065-counted-achievements', [
  `alter table achievement_record alter column policy_id drop not null`,
]);

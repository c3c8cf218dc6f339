import { defineMigration } from '@evergreen/persistence';

/** Achievements that are reached anew in each period: a record of its own for each. */
export const recurringAchievements = defineMigration('0077-recurring-achievements', [
  // Empty: for life. Else a calendar year, or a policy term.
  `alter table achievement_record add column period text collate "C" not null default ''`,
  `alter table achievement_record drop constraint achievement_record_pkey`,
  `alter table achievement_record add primary key (customer_id, achievement_id, period)`,
]);

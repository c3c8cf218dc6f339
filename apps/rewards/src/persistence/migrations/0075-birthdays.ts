import { defineMigration } from '@evergreen/persistence';

/** Audiences of those whose birthday is on one of some days; a campaign asks for each of its days once. */
export const birthdays = defineMigration('0075-birthdays', [
  `alter table campaign_audience_asked
    add column birthdays_from date,
    add column birthdays_to date,
    add constraint campaign_birthdays_whole
      check (num_nulls(birthdays_from, birthdays_to) in (0, 2) and birthdays_from <= birthdays_to)`,
]);

import { defineMigration } from '@evergreen/persistence';

/** Seats are counted; the names of those who come along are nobody's to keep. */
export const unnamedCompanions = defineMigration('0071-unnamed-companions', [
  `alter table event_invitation drop column companions`,
]);

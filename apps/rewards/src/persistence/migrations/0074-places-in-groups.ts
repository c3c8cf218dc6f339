import { defineMigration } from '@evergreen/persistence';

/** In which order campaigns of one group give. */
export const placesInGroups = defineMigration('0074-places-in-groups', [
  // By the revision in force; null: it has no place.
  `alter table campaign add column stacking_place integer`,
  `create index campaign_group_place on campaign (stacking_group, stacking_place) where stacking_place is not null`,
]);

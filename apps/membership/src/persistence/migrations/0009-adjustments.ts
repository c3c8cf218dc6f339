import { defineMigration } from '@evergreen/persistence';

/** Corrections say when the points they give expire, and are listed by when they were asked for. */
export const adjustments = defineMigration('0009-adjustments', [
  `alter table adjustment
    add column expires_on date,
    add constraint adjustment_corrects check (points <> 0 or status_points <> 0)`,
  `create index adjustment_by_age on adjustment (adjustment_id)`,
]);

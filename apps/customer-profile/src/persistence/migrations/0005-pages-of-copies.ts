import { defineMigration } from '@evergreen/persistence';

/** What a service holds about a person comes in pages; those of one attempt at asking it belong together. */
export const pagesOfCopies = defineMigration('0005-pages-of-copies', [
  // Sealed for another place. A copy that is under way at this moment fails, and is asked for again.
  `truncate export_part`,
  `alter table export_part drop constraint export_part_pkey, add column attempt uuid not null,
    add column n integer not null, add primary key (request_id, service, attempt, n)`,
]);

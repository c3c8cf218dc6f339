import { defineMigration } from '@evergreen/persistence';

/** An upload goes once nobody needs it: imports know which one they are of. */
export const uploads = defineMigration('0007-uploads', [
  // When the file was stored that the import was asked for; null of imports of an earlier build.
  `alter table import add column stored_at timestamptz`,
  `create index import_file on import (file_id)`,
]);

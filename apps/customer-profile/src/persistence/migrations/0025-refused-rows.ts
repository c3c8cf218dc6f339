import { defineMigration } from '@evergreen/persistence';

/** The refused rows of an import are kept as a file for some days; mapping profiles are saved by people too. */
export const refusedRows = defineMigration('0025-refused-rows', [
  `alter table import
    add column refused_file_id text,
    add column refused_bytes bigint,
    add column refused_format text check (refused_format in ('text', 'workbook'))`,
  // Shipped ones have neither key nor author.
  `alter table mapping_profile add column saved_key text unique, add column saved_by text`,
]);

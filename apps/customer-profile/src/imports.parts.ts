import { TakeRefusedRows } from './use-cases/imports/take-refused-rows.ts';

/** What stands behind the doors to imports, beyond the import itself. */
export const importProviders = [TakeRefusedRows];

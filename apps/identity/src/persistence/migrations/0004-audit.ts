import { defineMigration } from '@evergreen/persistence';

/** The audit store. */
export const audit = defineMigration('0004-audit', []);

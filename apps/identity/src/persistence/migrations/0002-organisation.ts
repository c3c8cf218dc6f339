import { defineMigration } from '@evergreen/persistence';

/** Offices, what staff may do and where, leave, training. */
export const organisation = defineMigration('0002-organisation', []);

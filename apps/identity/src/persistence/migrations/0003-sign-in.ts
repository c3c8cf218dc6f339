import { defineMigration } from '@evergreen/persistence';

/** Credentials, challenges, sessions, notices. */
export const signIn = defineMigration('0003-sign-in', []);

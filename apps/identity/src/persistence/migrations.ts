import { accounts } from './migrations/0001-accounts.ts';
import { organisation } from './migrations/0002-organisation.ts';
import { signIn } from './migrations/0003-sign-in.ts';
import { audit } from './migrations/0004-audit.ts';

/** Migrations of the service, in their order. */
export const migrations = [accounts, organisation, signIn, audit];

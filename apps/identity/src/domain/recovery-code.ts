import { createHash } from 'node:crypto';

/** Stand in for the authenticator that was lost. 120 random bits each, so that a plain hash is enough. */
export const recoveryCodeRules = { count: 10, characters: 24 } as const;

/** However it was typed: case, blanks and hyphens do not matter, nor letters that look like digits. */
export function recoveryCodeForm(typed: string): string {
  return typed.normalize('NFKC').toUpperCase().replace(/[\s-]/g, '').replace(/O/g, '0').replace(/[IL]/g, '1');
}

/** Of one account: the same code is another one elsewhere. */
export function hashRecoveryCode(accountId: string, typed: string): Buffer {
  return createHash('sha256')
    .update(`${accountId}/${recoveryCodeForm(typed)}`)
    .digest();
}

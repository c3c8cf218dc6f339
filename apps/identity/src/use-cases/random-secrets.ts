import { randomBytes, randomInt } from 'node:crypto';

/** Crockford's: no letter passes for a digit. Five bits a character. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const groupLength = 4;

/** For a token that a machine keeps: 256 bits. */
export function newToken(): string {
  return randomBytes(32).toString('base64url');
}

/** For a person to read and type: `7K2M-Q4TX-...`, five bits a character. */
export function readableSecret(characters: number): string {
  const text = [...randomBytes(characters)].map((byte) => alphabet[byte % alphabet.length]).join('');
  return text.match(new RegExp(`.{1,${groupLength}}`, 'g'))!.join('-');
}

export function randomDigits(digits: number): string {
  return String(randomInt(10 ** digits)).padStart(digits, '0');
}

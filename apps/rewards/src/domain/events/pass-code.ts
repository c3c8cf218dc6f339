/** Letters and digits that are not taken for one another, read aloud or typed. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
export const passCodeBytes = 8;

/** A code of 40 random bits, in the form it is kept: eight characters. @param random eight bytes of chance */
export function passCode(random: Uint8Array): string {
  return Array.from(random.subarray(0, passCodeBytes), (byte) => alphabet[byte & 31]).join('');
}

/** What was typed or scanned, as it is kept; undefined: no code. Small letters, gaps and O, I, L are understood. */
export function readPassCode(text: string): string | undefined {
  const code = text.toUpperCase().replaceAll(/[\s-]/g, '').replaceAll('O', '0').replaceAll(/[IL]/g, '1');
  return new RegExp(`^[${alphabet}]{8}$`).test(code) ? code : undefined;
}

import { createCipheriv, createDecipheriv, createSecretKey, randomBytes } from 'node:crypto';

const algorithm = 'aes-256-gcm';
const keyBytes = 32;
const nonceBytes = 12;
const tagBytes = 16;
/** First byte of everything sealed: another algorithm will have another. */
const format = 1;

/** The bytes were not sealed with this key for this place: another key, another place, or tampered with. */
export class SealBroken extends Error {
  override readonly name = 'SealBroken';
}

/** A key for the fields of one customer or account: 32 random bytes. */
export function newFieldKey(): Buffer {
  return randomBytes(keyBytes);
}

/**
 * Encrypts a field (AES-256-GCM, random nonce). `place` says where it is kept, such as `customer.name/<id>`: moved
 * to another row or column it does not open.
 *
 * @returns format, nonce, tag, ciphertext
 */
export function sealField(key: Buffer, text: string, place: string): Buffer {
  const nonce = randomBytes(nonceBytes);
  // Node takes a key of its own kind several times faster than the same bytes in a buffer.
  const cipher = createCipheriv(algorithm, createSecretKey(key), nonce);
  cipher.setAAD(Buffer.from(place));
  const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
  return Buffer.concat([Buffer.of(format), nonce, cipher.getAuthTag(), sealed]);
}

/** @throws SealBroken */
export function openField(key: Buffer, sealed: Buffer, place: string): string {
  const tagFrom = 1 + nonceBytes;
  const textFrom = tagFrom + tagBytes;
  if (sealed.length < textFrom || sealed[0] !== format) throw new SealBroken(`Not a sealed field: ${place}`);
  const decipher = createDecipheriv(algorithm, createSecretKey(key), sealed.subarray(1, tagFrom), {
    authTagLength: tagBytes,
  });
  decipher.setAAD(Buffer.from(place));
  decipher.setAuthTag(sealed.subarray(tagFrom, textFrom));
  try {
    return decipher.update(sealed.subarray(textFrom), undefined, 'utf8') + decipher.final('utf8');
  } catch {
    throw new SealBroken(`Does not open: ${place}`);
  }
}

import { createHmac, createSecretKey, type KeyObject } from 'node:crypto';
import { readFileSync } from 'node:fs';

/** What can be looked up without being readable. */
export type IndexedKind =
  'phone' | 'plate' | 'name' | 'email' | 'address' | 'identity' | 'vin' | 'order' | 'birth';

/** Long enough that two people never meet by chance: 16 bytes of the HMAC. */
const indexBytes = 16;

/**
 * Finds equal texts without keeping them: HMAC-SHA256 under a key outside the database. Equal texts of different
 * kinds have different indexes.
 */
export class BlindIndex {
  private readonly key: KeyObject;

  constructor(key: Buffer) {
    this.key = createSecretKey(key);
  }

  /** For looking up. The caller brings the text into its one form first. */
  of(kind: IndexedKind, form: string): Buffer {
    return this.digest(`${kind}\0${form}`);
  }

  /** For telling whether a text is the very one that was sealed, without opening it. Never for looking up. */
  exact(kind: IndexedKind, text: string): Buffer {
    return this.digest(`exact ${kind}\0${text}`);
  }

  private digest(text: string): Buffer {
    return createHmac('sha256', this.key).update(text).digest().subarray(0, indexBytes);
  }
}

/** @param file 32 bytes or more in base64. @throws Error when it holds less */
export function openBlindIndex(file: string): BlindIndex {
  const key = Buffer.from(readFileSync(file, 'utf8').trim(), 'base64');
  if (key.length < 32) throw new Error(`The index key in ${file} has fewer than 32 bytes`);
  return new BlindIndex(key);
}

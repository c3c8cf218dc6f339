import { createCipheriv, createDecipheriv, createSecretKey, type KeyObject, randomBytes } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { z } from 'zod';
import { SealBroken } from './sealed-field.ts';

/** A field key as it is kept: worth nothing without the master key of that id. */
export interface WrappedKey {
  readonly masterKeyId: string;
  readonly wrapped: Buffer;
}

/**
 * Keys that wrap the keys of customers and accounts. A port: a file on one machine, a key management service where
 * there is one. Wrapping and unwrapping happen wherever the master key lies; it never leaves.
 */
export interface MasterKeys {
  /** Wraps from now on; older ones still unwrap. */
  readonly newestId: string;
  wrap(fieldKey: Buffer): WrappedKey;
  /** @throws SealBroken */
  unwrap(key: WrappedKey): Buffer;
}

const fileSchema = z.strictObject({
  newest: z.string().min(1),
  /** By id: 32 bytes in base64. */
  keys: z.record(z.string().min(1), z.base64()),
});

const nonceBytes = 12;
const tagBytes = 16;

/**
 * Master keys in a JSON file that only the service may read: `{"newest": "k2", "keys": {"k1": "...", "k2": "..."}}`.
 * Looked at again when it has changed: a new key is used without a restart.
 *
 * @throws Error when the file is not readable as that, or lacks its newest key
 */
export function openMasterKeys(file: string): MasterKeys {
  let ring = readRing(file);
  const current = (): Ring => {
    if (markOf(file) !== ring.mark) ring = readRing(file);
    return ring;
  };
  return {
    get newestId() {
      return current().newest;
    },
    wrap: (fieldKey) => {
      const { newest, keys } = current();
      const nonce = randomBytes(nonceBytes);
      const cipher = createCipheriv('aes-256-gcm', keys.get(newest)!, nonce);
      cipher.setAAD(Buffer.from(newest));
      const sealed = Buffer.concat([cipher.update(fieldKey), cipher.final()]);
      return { masterKeyId: newest, wrapped: Buffer.concat([nonce, cipher.getAuthTag(), sealed]) };
    },
    unwrap: ({ masterKeyId, wrapped }) => {
      const key = current().keys.get(masterKeyId);
      if (key === undefined) throw new SealBroken(`The master key ${masterKeyId} is not in the file`);
      const decipher = createDecipheriv('aes-256-gcm', key, wrapped.subarray(0, nonceBytes), {
        authTagLength: tagBytes,
      });
      decipher.setAAD(Buffer.from(masterKeyId));
      decipher.setAuthTag(wrapped.subarray(nonceBytes, nonceBytes + tagBytes));
      try {
        return Buffer.concat([decipher.update(wrapped.subarray(nonceBytes + tagBytes)), decipher.final()]);
      } catch {
        throw new SealBroken('A wrapped key does not open');
      }
    },
  };
}

interface Ring {
  readonly newest: string;
  readonly keys: ReadonlyMap<string, KeyObject>;
  /** Tells one content of the file from the next. */
  readonly mark: string;
}

/** Times alone stand still for a few milliseconds; a file that was put in another's place is another. */
function markOf(file: string): string {
  const { ino, size, mtimeMs } = statSync(file);
  return `${ino} ${size} ${mtimeMs}`;
}

function readRing(file: string): Ring {
  const mark = markOf(file);
  const { newest, keys } = fileSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  const ring = new Map(
    Object.entries(keys).map(([id, text]) => [id, createSecretKey(Buffer.from(text, 'base64'))]),
  );
  for (const [id, key] of ring) {
    if (key.symmetricKeySize !== 32) throw new Error(`The master key ${id} in ${file} has not 32 bytes`);
  }
  if (!ring.has(newest)) throw new Error(`${file} lacks its newest master key ${newest}`);
  return { newest, keys: ring, mark };
}

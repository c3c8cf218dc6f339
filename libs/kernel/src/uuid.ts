import { randomFillSync } from 'node:crypto';

declare const uuidBrand: unique symbol;

/** A UUID in lower-case text form; ours are version 7, so they sort by time of making. */
export type Uuid = string & { readonly [uuidBrand]: true };

const pattern = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

export function isUuid(text: string): text is Uuid {
  return pattern.test(text);
}

/** Reads a UUID. @throws RangeError when the text is none. */
export function uuid(text: string): Uuid {
  if (!isUuid(text)) throw new RangeError(`Not a UUID: ${JSON.stringify(text)}`);
  return text;
}

// Random bytes are asked of the system for many ids at once: one by one they cost more than the rest of an id.
const random = Buffer.allocUnsafe(10 * 256);
let randomUsed = random.length;

/** A new UUID of version 7 (RFC 9562): 48 bits of milliseconds, then 74 random bits. */
export function uuidv7(now: number = Date.now()): Uuid {
  if (randomUsed === random.length) {
    randomFillSync(random);
    randomUsed = 0;
  }
  const bytes = Buffer.allocUnsafe(16);
  random.copy(bytes, 6, randomUsed, (randomUsed += 10));
  bytes.writeUIntBE(now, 0, 6);
  bytes[6] = (bytes[6]! & 0x0f) | 0x70;
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  const hex = bytes.toString('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}` as Uuid;
}

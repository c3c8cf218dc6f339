import { createHmac, timingSafeEqual } from 'node:crypto';

/** What was asked for under a key, so that the same and something else can be told apart. `key`: the account's. */
export function askedDigest(key: Buffer, asked: readonly unknown[]): Buffer {
  return createHmac('sha256', key)
    .update(`made-once ${JSON.stringify(asked)}`)
    .digest();
}

export function isSameDigest(a: Buffer, b: Buffer): boolean {
  return a.length === b.length && timingSafeEqual(a, b);
}

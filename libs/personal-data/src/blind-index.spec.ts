import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { BlindIndex, type IndexedKind, openBlindIndex } from './blind-index.ts';

const kinds: readonly IndexedKind[] = ['name', 'phone', 'plate'];

describe('a blind index', () => {
  const index = new BlindIndex(randomBytes(32));

  it('is the same for the same text, and 16 bytes long', () => {
    for (const kind of kinds) {
      expect(index.of(kind, '13800138000')).toEqual(index.of(kind, '13800138000'));
      expect(index.of(kind, '')).toHaveLength(16);
    }
  });

  it('differs by text, by kind, by use and by key', () => {
    const other = new BlindIndex(randomBytes(32));
    const seen = kinds.flatMap((kind) => [
      index.of(kind, 'a'),
      index.of(kind, 'b'),
      index.exact(kind, 'a'),
      other.of(kind, 'a'),
    ]);
    expect(new Set(seen.map((each) => each.toString('hex'))).size).toBe(seen.length);
  });

  it('has a key of 32 bytes or more, or none at all', () => {
    const folder = mkdtempSync(join(tmpdir(), 'evergreen-index-'));
    try {
      const file = join(folder, 'key');
      const key = randomBytes(32);
      writeFileSync(file, `${key.toString('base64')}\n`);
      expect(openBlindIndex(file).of('name', 'x')).toEqual(new BlindIndex(key).of('name', 'x'));
      writeFileSync(file, key.subarray(1).toString('base64'));
      expect(() => openBlindIndex(file)).toThrow(/fewer than 32 bytes/);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

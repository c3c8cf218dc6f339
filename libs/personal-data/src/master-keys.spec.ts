import { randomBytes } from 'node:crypto';
import { mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { openMasterKeys } from './master-keys.ts';
import { newFieldKey, SealBroken } from './sealed-field.ts';

const folder = mkdtempSync(join(tmpdir(), 'evergreen-keys-'));
afterAll(() => rmSync(folder, { recursive: true }));

const file = join(folder, 'master-keys.json');
const newKey = () => randomBytes(32).toString('base64');
const write = (content: unknown): void => {
  writeFileSync(`${file}.part`, JSON.stringify(content));
  renameSync(`${file}.part`, file);
};

describe('master keys', () => {
  const [k1, k2] = [newKey(), newKey()];

  it('unwrap what they wrapped, and nothing that was changed', () => {
    write({ newest: 'k1', keys: { k1 } });
    const keys = openMasterKeys(file);
    const fieldKey = newFieldKey();
    const wrapped = keys.wrap(fieldKey);
    expect(wrapped.masterKeyId).toBe('k1');
    expect(keys.unwrap(wrapped)).toEqual(fieldKey);
    expect(wrapped.wrapped.includes(fieldKey)).toBe(false);
    for (let bit = 0; bit < wrapped.wrapped.length * 8; bit += 1) {
      const changed = Buffer.from(wrapped.wrapped);
      changed[bit >> 3]! ^= 1 << (bit & 7);
      expect(() => keys.unwrap({ ...wrapped, wrapped: changed })).toThrow(SealBroken);
    }
  });

  it('take a new key into use without a restart, and still open what older ones wrapped', () => {
    write({ newest: 'k1', keys: { k1 } });
    const keys = openMasterKeys(file);
    const before = keys.wrap(newFieldKey());
    write({ newest: 'k2', keys: { k1, k2 } });
    expect(keys.newestId).toBe('k2');
    const after = keys.wrap(keys.unwrap(before));
    expect(after.masterKeyId).toBe('k2');
    expect(keys.unwrap(after)).toEqual(keys.unwrap(before));
    // Said to be of another key than it is, it does not open.
    expect(() => keys.unwrap({ ...after, masterKeyId: 'k1' })).toThrow(SealBroken);
  });

  it('do not open what a key wrapped that is gone', () => {
    write({ newest: 'k1', keys: { k1 } });
    const keys = openMasterKeys(file);
    const lost = keys.wrap(newFieldKey());
    write({ newest: 'k2', keys: { k2 } });
    expect(() => keys.unwrap(lost)).toThrow(/master key k1 is not in the file/);
  });

  it.each<[string, unknown, RegExp]>([
    ['without its newest key', { newest: 'k2', keys: { k1 } }, /lacks its newest/],
    ['with a key that is short', { newest: 'k1', keys: { k1: k1.slice(4) } }, /has not 32 bytes/],
    ['of another shape', { keys: { k1 } }, /newest/],
  ])('are refused %s', (_, content, problem) => {
    write(content);
    expect(() => openMasterKeys(file)).toThrow(problem);
  });
});

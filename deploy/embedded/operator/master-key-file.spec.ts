import { randomBytes } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openMasterKeys } from '@evergreen/personal-data';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { addMasterKey } from './master-key-file.ts';

let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'evergreen-master-'));
  file = join(folder, 'master-keys.json');
  const k1 = randomBytes(32).toString('base64');
  writeFileSync(file, JSON.stringify({ newest: 'k1', keys: { k1 } }), { mode: 0o600 });
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('a new master key', () => {
  it('wraps from then on, for services that run as well, and the older ones stay', () => {
    const running = openMasterKeys(file);
    const wrapped = running.wrap(Buffer.alloc(32, 7));
    expect(addMasterKey(file)).toBe('k2');
    expect(addMasterKey(file)).toBe('k3');
    expect(running.newestId).toBe('k3');
    expect(running.unwrap(wrapped)).toEqual(Buffer.alloc(32, 7));
    const { keys } = JSON.parse(readFileSync(file, 'utf8')) as { keys: Record<string, string> };
    expect(Object.keys(keys)).toEqual(['k1', 'k2', 'k3']);
    expect(new Set(Object.values(keys)).size).toBe(3);
  });

  it('is in a file that only its owner may read', () => {
    addMasterKey(file);
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(existsSync(`${file}.part`)).toBe(false);
  });

  it('is not added by two at once, nor to a file that is broken; the file stays as it was', () => {
    const before = readFileSync(file, 'utf8');
    writeFileSync(`${file}.part`, '');
    expect(() => addMasterKey(file)).toThrow(/is being added/);
    rmSync(`${file}.part`);
    expect(readFileSync(file, 'utf8')).toBe(before);
    writeFileSync(file, '{"newest": "k9", "keys": {}}');
    expect(() => addMasterKey(file)).toThrow(/lacks its newest/);
    expect(readFileSync(file, 'utf8')).toBe('{"newest": "k9", "keys": {}}');
    expect(existsSync(`${file}.part`)).toBe(false);
  });
});

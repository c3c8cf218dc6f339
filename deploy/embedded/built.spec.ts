import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { forgetBuilt, isBuilt, noteBuilt, sourcesOf } from './built.ts';

let root: string;
const write = (path: string, text: string) => {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
};

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'evergreen-built-'));
  write('package-lock.json', '{}');
  write('libs/kernel/src/index.ts', 'export {};');
  write('apps/rewards/src/main.ts', 'run();');
  write('apps/rewards/dist/main.js', 'run();');
  noteBuilt(root, sourcesOf(root));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

describe('a build that has ended well', () => {
  it('stands as long as nothing changes', () => {
    expect(isBuilt(root)).toBe(true);
  });

  it.each<[string, () => void]>([
    ['a source changes', () => write('libs/kernel/src/index.ts', 'export { };')],
    ['a source comes', () => write('libs/kernel/src/more.ts', '')],
    ['a source goes', () => rmSync(join(root, 'libs/kernel/src/index.ts'))],
    ['dependencies change', () => write('package-lock.json', '{ }')],
    ['the compiler is set otherwise', () => write('.swcrc', '{}')],
    ['something built is gone', () => rmSync(join(root, 'apps/rewards/dist'), { recursive: true })],
    ['something built is not what it was', () => write('apps/rewards/dist/main.js', 'ran_by();')],
    ['it was never noted', () => rmSync(join(root, '.cache'), { recursive: true })],
    ['another one was broken off', () => forgetBuilt(root)],
    [
      'a source changed while it ran',
      () => {
        const before = sourcesOf(root);
        write('libs/kernel/src/index.ts', 'export { };');
        noteBuilt(root, before);
      },
    ],
  ])('is to be made again when %s', (_what, change) => {
    change();
    expect(isBuilt(root)).toBe(false);
  });
});

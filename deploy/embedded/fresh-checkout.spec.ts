import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, it } from '@jest/globals';
import { root } from './root.ts';

/** What a file needs before its first line runs: neither types only nor what it loads later. */
function imported(file: string): string[] {
  const statements = readFileSync(file, 'utf8').matchAll(
    /^(?:import|export)\s(?!type\s)(?:[^'";]*?\sfrom\s)?'([^']+)';$/gm,
  );
  return [...statements].map(([, name]) => name!);
}

/** All that is loaded with a file, itself first; packages by name. */
function loadedWith(file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  for (const name of imported(file)) {
    if (name.startsWith('.')) loadedWith(join(dirname(file), name), seen);
    else seen.add(name);
  }
  return seen;
}

it.each(['deploy/embedded/start.ts', 'deploy/embedded/evergreen.ts', 'test/run.ts', 'test/bench/run.ts'])(
  '%s runs on a fresh checkout, where none of our libraries is built',
  (entry) => {
    const loaded = [...loadedWith(join(root, entry))];
    expect(loaded.filter((name) => name.startsWith('@evergreen/'))).toEqual([]);
    // The walk went on from the first file.
    expect(loaded).toContain(join(root, 'deploy/embedded/root.ts'));
  },
);

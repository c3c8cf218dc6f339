// Whether what a build made is what it would make now. The build tool would put the same files there once more, and
// take them from under an installation that runs on them meanwhile.
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';

const projects = ['apps', 'libs'];
const settings = [
  'package-lock.json',
  'tsconfig.base.json',
  '.swcrc',
  'nx.json',
  'deploy/build/build-service.mjs',
];
const skipped = ['node_modules', '.nx'];

function note(root: string): string {
  return join(root, '.cache', 'built');
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return skipped.includes(entry.name) ? [] : filesBelow(path);
    return [path];
  });
}

/** Of files: size and time of the last change, which a copy or a checkout sets anew. */
function stateOf(files: readonly string[]): string {
  const hash = createHash('sha256');
  for (const path of [...files].sort()) {
    const { size, ctimeMs } = statSync(path, { throwIfNoEntry: false }) ?? { size: -1, ctimeMs: 0 };
    hash.update(`${path}\0${size}\0${ctimeMs}\n`);
  }
  return hash.digest('hex');
}

const isMade = (path: string) => path.includes(`${sep}dist${sep}`);
const allFiles = (root: string) => projects.flatMap((folder) => filesBelow(join(root, folder)));

/** What a build is made from, sources and settings, as it is now. */
export function sourcesOf(root: string): string {
  const sources = allFiles(root).filter((path) => !isMade(path));
  return stateOf([...sources, ...settings.map((name) => join(root, name))]);
}

const stateAfter = (root: string, sources: string) => `${sources} ${stateOf(allFiles(root).filter(isMade))}`;

/** Whether neither the sources nor what was made from them has changed since `noteBuilt`. */
export function isBuilt(root: string): boolean {
  try {
    return readFileSync(note(root), 'utf8') === stateAfter(root, sourcesOf(root));
  } catch {
    return false;
  }
}

/** From here on nothing counts as built: a build that is broken off leaves half of it. */
export function forgetBuilt(root: string): void {
  rmSync(note(root), { force: true });
}

/** A build has ended well. @param sources as they were before it began: what was edited meanwhile it may have missed */
export function noteBuilt(root: string, sources: string): void {
  mkdirSync(dirname(note(root)), { recursive: true });
  writeFileSync(note(root), stateAfter(root, sources));
}

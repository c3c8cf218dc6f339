// Whether what a build made is what it would make now. The build tool would put the same files there once more, and
// take them from under an installation that runs on them meanwhile.
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const projects = ['apps', 'libs'];
const settings = ['package-lock.json', 'tsconfig.base.json', '.swcrc', 'nx.json'];
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

/** Of sources, settings and built files: size and time of the last change, which a copy or a checkout sets anew. */
function state(root: string): string {
  const hash = createHash('sha256');
  const below = projects.flatMap((folder) => filesBelow(join(root, folder)));
  for (const path of [...below.sort(), ...settings.map((name) => join(root, name))]) {
    const { size, ctimeMs } = statSync(path, { throwIfNoEntry: false }) ?? { size: -1, ctimeMs: 0 };
    hash.update(`${path}\0${size}\0${ctimeMs}\n`);
  }
  return hash.digest('hex');
}

/** Whether nothing has changed since `noteBuilt`. */
export function isBuilt(root: string): boolean {
  try {
    return readFileSync(note(root), 'utf8') === state(root);
  } catch {
    return false;
  }
}

/** A build has just ended well. */
export function noteBuilt(root: string): void {
  mkdirSync(dirname(note(root)), { recursive: true });
  writeFileSync(note(root), state(root));
}

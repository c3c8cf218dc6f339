// Where an installation keeps what it must not lose, and where the parts of it lie.
import { createHash } from 'node:crypto';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { isRoot } from './cache-folder.ts';
import { isOpenToAll } from './server-binaries.ts';

export interface DataFolder {
  readonly path: string;
  /** Holds `postgres`; elsewhere when the user Postgres runs as cannot enter `path`. */
  readonly postgresParent: string;
  readonly files: string;
  readonly logs: string;
  readonly secrets: string;
  readonly run: string;
  readonly demo: string;
}

// All that is ever deleted by --reset: a wrongly given folder must not lose what is not ours.
const ownNames = [
  ...['postgres', 'redis', 'nats', 'files', 'logs', 'secrets', 'run', 'demo'],
  ...['settings.json', 'audit-heads.log'],
];
const elsewhereRoot = '/var/lib/evergreen';
const pointerName = 'postgres-is-at';

/** As root, data of Postgres must lie where its own user can enter: beside the rest, or under /var/lib. */
function postgresParentOf(path: string): string {
  const pointer = join(path, pointerName);
  if (existsSync(pointer)) return readFileSync(pointer, 'utf8').trim();
  if (!isRoot || isOpenToAll(path)) return path;
  const name = createHash('sha256').update(path).digest('hex').slice(0, 16);
  const parent = join(elsewhereRoot, name);
  mkdirSync(parent, { recursive: true, mode: 0o755 });
  writeFileSync(pointer, `${parent}\n`);
  return parent;
}

/** @throws Error when the folder cannot be made or belongs to something else */
export function openDataFolder(wanted: string): DataFolder {
  mkdirSync(wanted, { recursive: true });
  const path = realpathSync(wanted);
  if (statSync(path).uid === process.getuid?.()) {
    // Others may pass through, which Postgres' user needs, but not look around.
    chmodSync(path, isRoot ? 0o711 : 0o700);
  }
  const folder = (name: string) => {
    const made = join(path, name);
    mkdirSync(made, { recursive: true, mode: 0o700 });
    return made;
  };
  return {
    path,
    postgresParent: postgresParentOf(path),
    files: folder('files'),
    logs: folder('logs'),
    secrets: folder('secrets'),
    run: folder('run'),
    demo: join(path, 'demo'),
  };
}

/** Whether all an installation keeps lies in the folder itself, so that a copy of the folder is a copy of it. */
export function isSelfContained(path: string): boolean {
  return !existsSync(join(path, pointerName));
}

/** Deletes what an installation left in the folder, and nothing else. */
export function resetDataFolder(wanted: string): void {
  if (!existsSync(wanted)) return;
  const path = realpathSync(wanted);
  const pointer = join(path, pointerName);
  if (existsSync(pointer)) {
    const elsewhere = readFileSync(pointer, 'utf8').trim();
    if (dirname(elsewhere) === elsewhereRoot) rmSync(elsewhere, { recursive: true, force: true });
    rmSync(pointer);
  }
  for (const name of ownNames) rmSync(join(path, name), { recursive: true, force: true });
}

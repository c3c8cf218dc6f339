// Where fetched servers lie: outside the clone, so that every clone of a user shares them.
import { accessSync, constants, existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';

/** Whether this process may become another user. Postgres refuses to run as root, so it must. */
export const isRoot = process.getuid?.() === 0;

function candidates(): string[] {
  const own = process.env['XDG_CACHE_HOME'] ?? join(homedir(), '.cache');
  const last = join(tmpdir(), `evergreen-cache-${process.getuid?.() ?? 0}`);
  // Root's home is closed to the user Postgres runs as; /var/cache is not.
  return isRoot ? ['/var/cache/evergreen', last] : [join(own, 'evergreen'), last];
}

/** The folder for what can be fetched again; made when missing. @throws Error when no place can be written */
export function cacheFolder(): string {
  const tried = candidates();
  for (const folder of tried) {
    try {
      mkdirSync(folder, { recursive: true, mode: 0o755 });
      accessSync(folder, constants.W_OK);
      return folder;
    } catch {
      continue;
    }
  }
  throw new Error(`No folder to keep the servers in: none of ${tried.join(', ')} can be written`);
}

/**
 * The folder of that name among what is kept, filled when it is missing: it appears whole or not at all.
 * @throws whatever `fill` throws
 */
export async function keptFolder(name: string, fill: (folder: string) => unknown): Promise<string> {
  const target = join(cacheFolder(), name);
  if (existsSync(target)) return target;
  const part = mkdtempSync(`${target}.part-`);
  try {
    await fill(part);
    renameSync(part, target);
  } catch (error) {
    rmSync(part, { recursive: true, force: true });
    // Another run may have been first.
    if (!existsSync(target)) throw error;
  }
  return target;
}

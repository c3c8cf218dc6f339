// Debian's servers without root: packages are downloaded and unpacked into a folder, nothing is installed or started.
import { execFile } from 'node:child_process';
import { mkdtempSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { isRoot } from './cache-folder.ts';

const run = promisify(execFile);
const timeoutMs = 180_000;

const required = ['nats-server', 'redis-server', 'redis-tools'];
// What the Redis binary links to; under another release one may be part of another package.
const libraries = ['libjemalloc2', 'liblzf1', 'libatomic1'];

const sandbox = isRoot ? ['-o', 'APT::Sandbox::User=root'] : [];

async function download(
  folder: string,
  packages: readonly string[],
  options: readonly string[],
): Promise<boolean> {
  try {
    await run('apt-get', [...sandbox, ...options, 'download', ...packages], {
      cwd: folder,
      timeout: timeoutMs,
    });
    return true;
  } catch {
    return false;
  }
}

/** Package lists of our own, for machines that have none or stale ones. Works for any user. */
async function updateLists(folder: string): Promise<readonly string[]> {
  const state = join(folder, 'state');
  const cache = join(folder, 'cache');
  mkdirSync(join(state, 'lists', 'partial'), { recursive: true });
  mkdirSync(join(cache, 'archives', 'partial'), { recursive: true });
  const options = [
    ...['-o', `Dir::State=${state}`, '-o', `Dir::Cache=${cache}`],
    ...['-o', 'Dir::State::status=/var/lib/dpkg/status'],
  ];
  await run('apt-get', [...sandbox, ...options, 'update', '-q'], { timeout: timeoutMs });
  return options;
}

async function downloadAll(folder: string, options: readonly string[]): Promise<boolean> {
  if (await download(folder, [...required, ...libraries], options)) return true;
  if (!(await download(folder, required, options))) return false;
  for (const library of libraries) await download(folder, [library], options);
  return true;
}

/**
 * Unpacks nats-server and redis-server with their libraries into `target`, which appears whole or not at all.
 * @throws Error when there is no apt-get or dpkg, or the packages cannot be had
 */
export async function unpackDebianServers(target: string): Promise<void> {
  mkdirSync(join(target, '..'), { recursive: true });
  const work = mkdtempSync(`${target}.part-`);
  try {
    const tree = join(work, 'tree');
    mkdirSync(tree);
    if (!(await downloadAll(work, []))) {
      const options = await updateLists(work);
      if (!(await downloadAll(work, options))) throw new Error('apt-get could not download the packages');
    }
    for (const file of readdirSync(work).filter((name) => name.endsWith('.deb'))) {
      await run('dpkg', ['-x', join(work, file), tree]);
    }
    rmSync(target, { recursive: true, force: true });
    renameSync(tree, target);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

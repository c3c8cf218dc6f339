import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Database, MigrationDefinition, TableWalls } from '@evergreen/persistence';
import { testDatabase } from './test-database.ts';
import { testPrefix, testServers } from './test-servers.ts';

export interface TestEnvironment {
  /** The service's database, for somebody who may do everything. */
  readonly database: Database;
  /** The platform's variables for a service of its own: database, servers, prefix, keys, files. */
  readonly variables: Readonly<Record<string, string>>;
  /** For services that seal personal data, beside the platform's: a master key and the key of the blind indexes. */
  readonly personalDataVariables: Readonly<
    Record<'EVERGREEN_MASTER_KEYS_FILE' | 'EVERGREEN_INDEX_KEY_FILE', string>
  >;
  /** Once the service has stopped. */
  close(): Promise<void>;
}

const services = ['identity', 'customer-profile', 'membership', 'rewards', 'visits', 'complaints'];
const processes = ['gateway', 'operator', ...services];

/** What a whole service needs to be started inside a test, where it runs as the role that owns nothing. */
export async function testEnvironment(
  migrations: readonly MigrationDefinition[],
  walls: TableWalls = {},
): Promise<TestEnvironment> {
  const [servers, test] = await Promise.all([testServers(), testDatabase({ migrations, walls, as: 'app' })]);
  const folder = await mkdtemp(join(tmpdir(), 'evergreen-service-'));
  const { publicKey, privateKey } = generateKeyPairSync('ed25519', {
    publicKeyEncoding: { type: 'spki', format: 'pem' },
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
  });
  const privateKeyFile = join(folder, 'private.pem');
  // Known as everybody's: in a test the service may be called on behalf of anybody.
  const publicKeysDir = join(folder, 'callers');
  await mkdir(publicKeysDir);
  for (const name of processes) await writeFile(join(publicKeysDir, `${name}.pem`), publicKey);
  await writeFile(privateKeyFile, privateKey);
  const [masterKeysFile, indexKeyFile] = [join(folder, 'master-keys.json'), join(folder, 'index-key')];
  const newKey = () => randomBytes(32).toString('base64');
  await writeFile(masterKeysFile, JSON.stringify({ newest: 'k1', keys: { k1: newKey() } }));
  await writeFile(indexKeyFile, newKey());
  await writeFile(join(folder, 'files-key'), newKey());
  return {
    database: test.owner,
    variables: {
      EVERGREEN_DATABASE_URL: test.url,
      EVERGREEN_NATS_URL: servers.natsUrl,
      EVERGREEN_REDIS_URL: servers.redisUrl,
      EVERGREEN_PREFIX: testPrefix(),
      EVERGREEN_CALLER_PUBLIC_KEYS_DIR: publicKeysDir,
      EVERGREEN_CALLER_PRIVATE_KEY_FILE: privateKeyFile,
      EVERGREEN_FILES_DIR: folder,
      EVERGREEN_FILES_KEY_FILE: join(folder, 'files-key'),
      EVERGREEN_LOG_LEVEL: 'error',
    },
    personalDataVariables: {
      EVERGREEN_MASTER_KEYS_FILE: masterKeysFile,
      EVERGREEN_INDEX_KEY_FILE: indexKeyFile,
    },
    async close() {
      await test.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** The same calls, each made with these options, such as the caller. */
export function callsWith<Client extends object, Options extends object>(
  client: Client,
  options: Options,
): Client {
  const calls = Object.entries(client as Record<string, (request: never, options: Options) => unknown>);
  return Object.fromEntries(
    calls.map(([method, call]) => [method, (request: never) => call(request, options)]),
  ) as Client;
}

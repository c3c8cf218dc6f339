import { createHash, randomBytes } from 'node:crypto';
import {
  Database,
  type DatabaseOptions,
  type MigrationDefinition,
  type TableWalls,
} from '@evergreen/persistence';
import pg from 'pg';
import { testServers } from './test-servers.ts';

export interface TestDatabaseOptions {
  /** Brought up to date before the test sees the database; none by default: an empty one. */
  readonly migrations?: readonly MigrationDefinition[];
  readonly entities?: DatabaseOptions['entities'];
  /** Connections at once, default 8. */
  readonly poolMax?: number;
  /**
   * `app`: the database is opened as the role a service runs as, who owns nothing and meets row-level security, as in
   * an installation. `owner` (default): as somebody who may do everything.
   */
  readonly as?: 'app' | 'owner';
  /** What the role may not do to single tables; needs `migrations`. */
  readonly walls?: TableWalls;
  /** On whose behalf statements run; for `as: 'app'`. */
  readonly scope?: DatabaseOptions['scope'];
}

export interface TestDatabase {
  readonly database: Database;
  readonly url: string;
  /** The same database for what the role of a service may not do: empty tables, switch triggers off, see all rows. */
  readonly owner: Database;
  /** Closes the pool and drops the database. */
  close(): Promise<void>;
}

// Any number: it only has to be the same in every worker.
const templateLock = 73_110_514;

let superusers: pg.Pool | undefined;

/** One connection for all tests of a process, which may end while it is open: to connect takes longer than most tests. */
async function asSuperuser<T>(postgresUrl: string, work: (client: pg.PoolClient) => Promise<T>): Promise<T> {
  superusers ??= new pg.Pool({ connectionString: postgresUrl, max: 1, allowExitOnIdle: true }).on(
    'error',
    () => undefined,
  );
  const client = await superusers.connect();
  try {
    return await work(client);
  } finally {
    client.release();
  }
}

// One role for all tests: roles belong to the server, not to a database.
const appRole = 'evergreen_test_app';

function urlOf(postgresUrl: string, name: string, role: 'app' | 'owner' = 'owner'): string {
  const url = new URL(postgresUrl);
  url.pathname = `/${name}`;
  if (role === 'app') {
    url.username = appRole;
    url.password = appRole;
  }
  return url.toString();
}

interface Template {
  readonly name: string;
  readonly postgresUrl: string;
  readonly migrations: readonly MigrationDefinition[];
  readonly walls: TableWalls;
}

/** Those this process knows of. */
const madeTemplates = new Set<string>();

/** The same migrations give the same name, whoever asks; a changed statement gives another. */
async function templateName(migrations: readonly MigrationDefinition[], walls: TableWalls): Promise<string> {
  const hash = createHash('sha256').update(JSON.stringify(walls));
  for (const { name, class: Migration } of migrations) {
    // Neither is used for writing the statements down.
    const migration = new Migration(undefined as never, undefined as never);
    await migration.up();
    hash.update(JSON.stringify([name, migration.getQueries().map(String)]));
  }
  return `template_${hash.digest('hex').slice(0, 24)}`;
}

/** Makes the template when there is none: migrating once is slower than copying a hundred times. */
async function makeTemplate(
  client: pg.PoolClient,
  { name, postgresUrl, migrations, walls }: Template,
): Promise<void> {
  const { rowCount } = await client.query('SELECT FROM pg_database WHERE datname = $1', [name]);
  if (rowCount === 1) return;
  const { rowCount: roles } = await client.query('SELECT FROM pg_roles WHERE rolname = $1', [appRole]);
  if (roles === 0) await client.query(`CREATE ROLE ${appRole} LOGIN PASSWORD '${appRole}'`);
  await client.query(`DROP DATABASE IF EXISTS ${name}_part WITH (FORCE)`);
  await client.query(`CREATE DATABASE ${name}_part`);
  const database = await Database.open({
    url: urlOf(postgresUrl, `${name}_part`),
    applicationName: 'template',
    poolMax: 2,
    migrations,
  });
  try {
    await database.migrate();
    await database.grantTo(appRole, walls);
  } finally {
    await database.close();
  }
  await client.query(`ALTER DATABASE ${name}_part RENAME TO ${name}`);
}

async function templateFor(
  postgresUrl: string,
  migrations: readonly MigrationDefinition[],
  walls: TableWalls,
): Promise<string> {
  const name = await templateName(migrations, walls);
  if (madeTemplates.has(name)) return name;
  await asSuperuser(postgresUrl, async (client) => {
    await client.query('SELECT pg_advisory_lock($1)', [templateLock]);
    try {
      await makeTemplate(client, { name, postgresUrl, migrations, walls });
    } finally {
      await client.query('SELECT pg_advisory_unlock($1)', [templateLock]);
    }
  });
  madeTemplates.add(name);
  return name;
}

/** A database that only the caller uses, on the shared server. */
export async function testDatabase(options: TestDatabaseOptions = {}): Promise<TestDatabase> {
  const { migrations = [], entities = [], poolMax = 8, as = 'owner', walls = {}, scope } = options;
  const { postgresUrl } = await testServers();
  const name = `test_${randomBytes(8).toString('hex')}`;
  const template = migrations.length === 0 ? 'template0' : await templateFor(postgresUrl, migrations, walls);
  // Files are copied as they are: page by page through the log takes four times as long.
  await asSuperuser(postgresUrl, (client) =>
    client.query(`CREATE DATABASE ${name} TEMPLATE ${template} STRATEGY file_copy`),
  );
  const shared = { applicationName: 'test', entities, migrations };
  const owner = await Database.open({ ...shared, url: urlOf(postgresUrl, name), poolMax });
  const url = urlOf(postgresUrl, name, as);
  const database =
    as === 'owner' ? owner : await Database.open({ ...shared, url, poolMax, ...(scope ? { scope } : {}) });
  return {
    database,
    url,
    owner,
    close: async () => {
      await database.close();
      if (database !== owner) await owner.close();
      await asSuperuser(postgresUrl, (client) =>
        client.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`),
      );
    },
  };
}

import { createHash, randomBytes } from 'node:crypto';
import { Database, type DatabaseOptions, type MigrationDefinition } from '@evergreen/persistence';
import pg from 'pg';
import { testServers } from './test-servers.ts';

export interface TestDatabaseOptions {
  /** Brought up to date before the test sees the database; none by default: an empty one. */
  readonly migrations?: readonly MigrationDefinition[];
  readonly entities?: DatabaseOptions['entities'];
  /** Connections at once, default 8. */
  readonly poolMax?: number;
}

export interface TestDatabase {
  readonly database: Database;
  readonly url: string;
  /** Closes the pool and drops the database. */
  close(): Promise<void>;
}

// Any number: it only has to be the same in every worker.
const templateLock = 73_110_514;

async function asSuperuser<T>(postgresUrl: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: postgresUrl });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

function urlOf(postgresUrl: string, name: string): string {
  const url = new URL(postgresUrl);
  url.pathname = `/${name}`;
  return url.toString();
}

/** The same migrations give the same name, whoever asks; a changed statement gives another. */
async function templateName(migrations: readonly MigrationDefinition[]): Promise<string> {
  const hash = createHash('sha256');
  for (const { name, class: Migration } of migrations) {
    // Neither is used for writing the statements down.
    const migration = new Migration(undefined as never, undefined as never);
    await migration.up();
    hash.update(JSON.stringify([name, migration.getQueries().map(String)]));
  }
  return `template_${hash.digest('hex').slice(0, 24)}`;
}

/** Makes the template when there is none: migrating once is slower than copying a hundred times. */
async function templateFor(postgresUrl: string, migrations: readonly MigrationDefinition[]): Promise<string> {
  const name = await templateName(migrations);
  await asSuperuser(postgresUrl, async (client) => {
    await client.query('SELECT pg_advisory_lock($1)', [templateLock]);
    const { rowCount } = await client.query('SELECT FROM pg_database WHERE datname = $1', [name]);
    if (rowCount === 1) return;
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
    } finally {
      await database.close();
    }
    await client.query(`ALTER DATABASE ${name}_part RENAME TO ${name}`);
  });
  return name;
}

/** A database that only the caller uses, on the shared server. */
export async function testDatabase(options: TestDatabaseOptions = {}): Promise<TestDatabase> {
  const { migrations = [], entities = [], poolMax = 8 } = options;
  const { postgresUrl } = await testServers();
  const name = `test_${randomBytes(8).toString('hex')}`;
  const template = migrations.length === 0 ? 'template0' : await templateFor(postgresUrl, migrations);
  await asSuperuser(postgresUrl, (client) => client.query(`CREATE DATABASE ${name} TEMPLATE ${template}`));
  const url = urlOf(postgresUrl, name);
  const database = await Database.open({ url, applicationName: 'test', poolMax, entities, migrations });
  return {
    database,
    url,
    close: async () => {
      await database.close();
      await asSuperuser(postgresUrl, (client) =>
        client.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`),
      );
    },
  };
}

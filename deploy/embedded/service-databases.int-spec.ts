import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { testServers } from '@evergreen/testing';
import pg from 'pg';
import { type DatabaseUrls, makeServiceDatabases, type ServiceDatabase } from './service-databases.ts';

const some = (): ServiceDatabase => ({
  name: `t${randomBytes(6).toString('hex')}`,
  password: 'app',
  ownerPassword: 'owner',
  statementTimeout: '7s',
});
const [ours, theirs, old] = [some(), some(), some()];

let superuserUrl: string;
let urls: Readonly<Record<string, DatabaseUrls>>;

async function on(url: string, ...statements: string[]): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    let rows: unknown[] = [];
    for (const text of statements) ({ rows } = await client.query(text));
    return rows;
  } finally {
    await client.end();
  }
}

beforeAll(async () => {
  superuserUrl = (await testServers()).postgresUrl;
  // As a build made it in which a service owned its database.
  await on(
    superuserUrl,
    `CREATE ROLE ${old.name} LOGIN PASSWORD 'app'`,
    `CREATE DATABASE ${old.name} OWNER ${old.name}`,
  );
  const oldUrl = new URL(superuserUrl);
  [oldUrl.username, oldUrl.password, oldUrl.pathname] = [old.name, 'app', `/${old.name}`];
  await on(
    oldUrl.toString(),
    'CREATE TABLE book (page int)',
    'INSERT INTO book VALUES (1)',
    'CREATE SEQUENCE pages',
  );
  urls = await makeServiceDatabases(superuserUrl, [ours, theirs, old]);
  await on(urls[ours.name]!.owner, 'CREATE TABLE book (page int)');
}, 60_000);
afterAll(async () => {
  for (const { name } of [ours, theirs, old]) {
    await on(
      superuserUrl,
      `DROP DATABASE ${name} WITH (FORCE)`,
      `DROP ROLE ${name}`,
      `DROP ROLE ${name}_owner`,
    );
  }
});

describe('the role a service runs as', () => {
  it.each([
    'CREATE TABLE mine (n int)',
    'CREATE SCHEMA mine',
    'SELECT * FROM book',
    'DROP TABLE book',
    'CREATE ROLE other',
    'CREATE DATABASE other',
    `SET SESSION AUTHORIZATION postgres`,
  ])('may not, before anything is granted: %s', async (text) => {
    await expect(on(urls[ours.name]!.service, text)).rejects.toThrow(/permission denied|must be owner/);
  });

  it('enters no other service’s database, and nor does the owner', async () => {
    for (const from of [urls[ours.name]!.service, urls[ours.name]!.owner]) {
      const url = new URL(from);
      url.pathname = `/${theirs.name}`;
      await expect(on(url.toString(), 'SELECT 1')).rejects.toThrow('permission denied for database');
    }
  });

  it('passes no wall, and holds nothing for ever', async () => {
    const [role] = await on(
      superuserUrl,
      `SELECT rolsuper, rolbypassrls, rolcreatedb, rolcreaterole FROM pg_roles WHERE rolname = '${ours.name}'`,
    );
    expect(role).toEqual({ rolsuper: false, rolbypassrls: false, rolcreatedb: false, rolcreaterole: false });
    const { service, owner } = urls[ours.name]!;
    expect(await on(service, 'SHOW statement_timeout')).toEqual([{ statement_timeout: '7s' }]);
    expect(await on(service, 'SHOW idle_in_transaction_session_timeout')).toEqual([
      { idle_in_transaction_session_timeout: '2min' },
    ]);
    expect(await on(owner, 'SHOW statement_timeout')).toEqual([{ statement_timeout: '0' }]);
  });
});

it.each([
  ['log_parameter_max_length', '0'],
  ['log_parameter_max_length_on_error', '0'],
  ['log_error_verbosity', 'terse'],
])('what statements are given stays out of the log of the server: %s is %s', async (setting, value) => {
  expect(await on(urls[ours.name]!.service, `SHOW ${setting}`)).toEqual([{ [setting]: value }]);
});

describe('a database of an earlier build', () => {
  it('goes over to its owner with all it holds; the service’s role keeps nothing of it', async () => {
    const { owner, service } = urls[old.name]!;
    expect(await on(owner, 'SELECT page FROM book')).toEqual([{ page: 1 }]);
    const owners = await on(
      superuserUrl.replace(/\/postgres$/, `/${old.name}`),
      `
      SELECT DISTINCT relowner::regrole::text AS owner FROM pg_class WHERE relname IN ('book', 'pages')`,
    );
    expect(owners).toEqual([{ owner: `${old.name}_owner` }]);
    await expect(on(service, 'SELECT page FROM book')).rejects.toThrow('permission denied for table');
    await expect(on(service, 'DROP TABLE book')).rejects.toThrow('must be owner');
  });

  it('is left as it is by the next start', async () => {
    await makeServiceDatabases(superuserUrl, [old]);
    expect(await on(urls[old.name]!.owner, 'SELECT page FROM book')).toEqual([{ page: 1 }]);
  });
});

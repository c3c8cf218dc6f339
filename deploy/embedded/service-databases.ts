import pg from 'pg';

/** One service's database, its owner, and the role the service runs as, which owns nothing. */
export interface ServiceDatabase {
  /** Of the database and of the role. Lower-case letters, digits and underscores. */
  readonly name: string;
  readonly password: string;
  readonly ownerPassword: string;
  /** Longest statement of the role, as Postgres writes it: `10min`. */
  readonly statementTimeout: string;
}

export interface DatabaseUrls {
  /** As the role the service runs as. */
  readonly service: string;
  /** As the owner, who migrates. */
  readonly owner: string;
}

/** A service that falls silent inside a transaction holds its locks no longer than this. */
const idleInTransactionTimeout = '2min';

const ownerOf = (name: string) => `${name}_owner`;

function urlFor(superuserUrl: string, database: string, role: string, password: string): string {
  const url = new URL(superuserUrl);
  url.username = role;
  url.password = password;
  url.pathname = `/${database}`;
  return url.toString();
}

async function makeRole(client: pg.Client, name: string, password: string): Promise<void> {
  const { rowCount: known } = await client.query('SELECT FROM pg_roles WHERE rolname = $1', [name]);
  await client.query(
    `${known === 0 ? 'CREATE' : 'ALTER'} ROLE ${client.escapeIdentifier(name)}
     LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOBYPASSRLS PASSWORD ${client.escapeLiteral(password)}`,
  );
}

async function makeDatabase(client: pg.Client, database: ServiceDatabase): Promise<void> {
  const { name, password, ownerPassword } = database;
  await makeRole(client, name, password);
  await makeRole(client, ownerOf(name), ownerPassword);
  const { rowCount: known } = await client.query('SELECT FROM pg_database WHERE datname = $1', [name]);
  if (known === 1) return;
  const owner = client.escapeIdentifier(ownerOf(name));
  await client.query(`CREATE DATABASE ${client.escapeIdentifier(name)} OWNER ${owner}`);
}

/** What the two roles may, and for how long; after the database has its owner, who takes an owner's rights along. */
async function limitRoles(client: pg.Client, { name, statementTimeout }: ServiceDatabase): Promise<void> {
  const [role, owner] = [client.escapeIdentifier(name), client.escapeIdentifier(ownerOf(name))];
  const timeout = client.escapeLiteral(statementTimeout);
  // No service may look into another's database.
  await client.query(`REVOKE ALL ON DATABASE ${role} FROM PUBLIC`);
  await client.query(`GRANT CONNECT, TEMPORARY ON DATABASE ${role} TO ${role}`);
  await client.query(`ALTER ROLE ${role} SET statement_timeout = ${timeout}`);
  await client.query(
    `ALTER ROLE ${role} SET idle_in_transaction_session_timeout = '${idleInTransactionTimeout}'`,
  );
  // Row-level security is forced upon owners too; a migration has to see the rows it rewrites.
  await client.query(`ALTER ROLE ${owner} SET evergreen.scope = 'service'`);
}

/** Before there were owners a service owned its database: what it owns goes over, nothing else changes. */
async function handOver(superuserUrl: string, { name }: ServiceDatabase): Promise<void> {
  const url = new URL(superuserUrl);
  url.pathname = `/${name}`;
  await withClient(url.toString(), async (client) => {
    const { rowCount: isOwner } = await client.query(
      'SELECT FROM pg_database WHERE datname = $1 AND datdba = $1::regrole',
      [name],
    );
    if (isOwner === 0) return;
    const [role, owner] = [client.escapeIdentifier(name), client.escapeIdentifier(ownerOf(name))];
    await client.query(`REASSIGN OWNED BY ${role} TO ${owner}`);
  });
}

async function withClient<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** The database and the two roles of each service; makes what is missing. Returns the addresses by name. */
export async function makeServiceDatabases(
  superuserUrl: string,
  databases: readonly ServiceDatabase[],
): Promise<Readonly<Record<string, DatabaseUrls>>> {
  await withClient(superuserUrl, async (client) => {
    for (const database of databases) {
      await makeDatabase(client, database);
      await handOver(superuserUrl, database);
      await limitRoles(client, database);
    }
  });
  return Object.fromEntries(
    databases.map(({ name, password, ownerPassword }) => [
      name,
      {
        service: urlFor(superuserUrl, name, name, password),
        owner: urlFor(superuserUrl, name, ownerOf(name), ownerPassword),
      },
    ]),
  );
}

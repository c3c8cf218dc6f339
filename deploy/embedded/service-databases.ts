import pg from 'pg';

export interface ServiceRole {
  /** Role and database have the same name. Lower-case letters, digits and underscores. */
  readonly name: string;
  readonly password: string;
}

function urlFor(superuserUrl: string, { name, password }: ServiceRole): string {
  const url = new URL(superuserUrl);
  url.username = name;
  url.password = password;
  url.pathname = `/${name}`;
  return url.toString();
}

async function makeDatabase(client: pg.Client, { name, password }: ServiceRole): Promise<void> {
  const [role, secret] = [client.escapeIdentifier(name), client.escapeLiteral(password)];
  const { rowCount: roles } = await client.query('SELECT FROM pg_roles WHERE rolname = $1', [name]);
  await client.query(`${roles === 0 ? 'CREATE' : 'ALTER'} ROLE ${role} LOGIN PASSWORD ${secret}`);
  const { rowCount: databases } = await client.query('SELECT FROM pg_database WHERE datname = $1', [name]);
  if (databases === 0) await client.query(`CREATE DATABASE ${role} OWNER ${role}`);
  // No service may look into another's database.
  await client.query(`REVOKE ALL ON DATABASE ${role} FROM PUBLIC`);
}

/** One role and one database for each service; makes what is missing. Returns the address by role name. */
export async function makeServiceDatabases(
  superuserUrl: string,
  roles: readonly ServiceRole[],
): Promise<Readonly<Record<string, string>>> {
  const client = new pg.Client({ connectionString: superuserUrl });
  await client.connect();
  try {
    for (const role of roles) await makeDatabase(client, role);
  } finally {
    await client.end();
  }
  return Object.fromEntries(roles.map((role) => [role.name, urlFor(superuserUrl, role)]));
}

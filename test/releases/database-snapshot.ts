import type { MigrationDefinition } from '@evergreen/persistence';
import pg from 'pg';

/** As MikroORM makes it before the first migration runs. */
const migrationTable = `CREATE TABLE "migration" (
  "id" serial PRIMARY KEY,
  "name" varchar(255) NOT NULL,
  "executed_at" timestamptz(6) NOT NULL DEFAULT current_timestamp(6)
);`;

const rowsMark = '-- Rows';

interface Table {
  readonly name: string;
  /** Quoted; without those that Postgres computes. */
  readonly columns: readonly string[];
}

/**
 * One service's database as SQL: what its migrations run, then every row. Rows come as superuser, so that no policy
 * hides any.
 */
export async function snapshotOf(
  client: pg.Client,
  migrations: readonly MigrationDefinition[],
): Promise<string> {
  const schema = await Promise.all(migrations.map(async (migration) => statementsOf(migration)));
  const tables = await tablesOf(client);
  // Migrations bring rows of their own.
  const names = tables.map(({ name }) => client.escapeIdentifier(name));
  const rows = [`TRUNCATE ${names.join(', ')};`];
  for (const table of tables) rows.push(...(await insertOf(client, table)));
  const sequences = await sequencesOf(client);
  return [migrationTable, ...schema, rowsMark, ...rows, ...sequences, ''].join('\n\n');
}

async function statementsOf({ name, class: Migration }: MigrationDefinition): Promise<string> {
  // Neither is used for writing the statements down.
  const migration = new Migration(undefined as never, undefined as never);
  await migration.up();
  const statements = migration.getQueries().map((query) => `${String(query).trim().replace(/;$/, '')};`);
  return [`-- ${name}`, ...statements].join('\n');
}

async function tablesOf(client: pg.Client): Promise<readonly Table[]> {
  // Rows of a partition come with its parent.
  const { rows } = await client.query<Table>(`
    SELECT c.relname AS name, array_agg(quote_ident(a.attname) ORDER BY a.attnum) AS columns
    FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid
    WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p') AND NOT c.relispartition
      AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = ''
    GROUP BY c.relname ORDER BY c.relname`);
  return rows;
}

async function insertOf(client: pg.Client, { name, columns }: Table): Promise<string[]> {
  const values = columns.map((column) => `quote_nullable(${column}::text)`).join(`, `);
  const table = client.escapeIdentifier(name);
  const { rows } = await client.query<{ row: string }>(
    `SELECT '(' || concat_ws(', ', ${values}) || ')' AS row FROM ${table} ORDER BY 1`,
  );
  if (rows.length === 0) return [];
  const lines = rows.map(({ row }) => row).join(',\n');
  return [`INSERT INTO ${table} (${columns.join(', ')}) OVERRIDING SYSTEM VALUE VALUES\n${lines};`];
}

async function sequencesOf(client: pg.Client): Promise<string[]> {
  const { rows } = await client.query<{ text: string }>(`
    SELECT format('SELECT setval(%L, %s);', quote_ident(sequencename), last_value) AS text
    FROM pg_sequences WHERE schemaname = 'public' AND last_value IS NOT NULL ORDER BY sequencename`);
  return rows.map(({ text }) => text);
}

/** Makes an empty database the one of a snapshot: the tables as the owner's, the rows past every trigger and policy. */
export async function restoreSnapshot(
  urls: { readonly owner: string; readonly superuser: string },
  snapshot: string,
): Promise<void> {
  const [schema = '', rows = ''] = snapshot.split(`\n${rowsMark}\n`);
  await onClient(urls.owner, (client) => client.query(schema));
  await onClient(urls.superuser, async (client) => {
    // Triggers and foreign keys had their say when the rows were written.
    await client.query('SET session_replication_role = replica');
    await client.query(rows);
  });
}

export async function onClient<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/**
 * What a database consists of, one line a part: columns, constraints, indexes, functions, triggers, policies and
 * rights. Two databases with the same lines are the same to whoever works with them.
 */
export async function schemaLines(client: pg.Client): Promise<string[]> {
  const { rows } = await client.query<{ line: string }>(`
    WITH own AS (SELECT oid, relname, relkind, relacl, relrowsecurity, relforcerowsecurity
                 FROM pg_class WHERE relnamespace = 'public'::regnamespace)
    SELECT format('table %s %s security %s %s rights %s', relname, relkind, relrowsecurity, relforcerowsecurity,
                  (SELECT string_agg(acl::text, ',' ORDER BY acl::text) FROM unnest(relacl) acl)) AS line
      FROM own WHERE relkind IN ('r', 'p', 'v', 'm', 'S')
    UNION ALL SELECT format('column %s.%s %s %s %s default %s', o.relname, a.attname,
                  format_type(a.atttypid, a.atttypmod), a.attnotnull, concat(a.attgenerated, a.attidentity),
                  pg_get_expr(d.adbin, d.adrelid))
      FROM own o JOIN pg_attribute a ON a.attrelid = o.oid AND a.attnum > 0 AND NOT a.attisdropped
      LEFT JOIN pg_attrdef d ON d.adrelid = o.oid AND d.adnum = a.attnum WHERE o.relkind IN ('r', 'p', 'v', 'm')
    UNION ALL SELECT format('constraint %s.%s %s', o.relname, c.conname, pg_get_constraintdef(c.oid))
      FROM own o JOIN pg_constraint c ON c.conrelid = o.oid
    UNION ALL SELECT pg_get_indexdef(oid) FROM own WHERE relkind IN ('i', 'I')
    UNION ALL SELECT pg_get_triggerdef(t.oid) FROM own o JOIN pg_trigger t ON t.tgrelid = o.oid AND NOT t.tgisinternal
    UNION ALL SELECT format('policy %s.%s %s %s %s using %s check %s', o.relname, p.polname, p.polcmd,
                  p.polpermissive, p.polroles::regrole[], pg_get_expr(p.polqual, o.oid),
                  pg_get_expr(p.polwithcheck, o.oid))
      FROM own o JOIN pg_policy p ON p.polrelid = o.oid
    UNION ALL SELECT pg_get_functiondef(oid) FROM pg_proc
      WHERE pronamespace = 'public'::regnamespace AND prokind IN ('f', 'p')
    ORDER BY 1`);
  return rows.map(({ line }) => line);
}

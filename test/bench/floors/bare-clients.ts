// Sixteen bare connections, each with one statement under way.
import pg from 'pg';

const clients = 16;

/** Statements a second, each for the next of ten thousand members. */
export async function bareRate(
  count: number,
  statementFor: (memberId: string) => pg.QueryConfig,
): Promise<number> {
  const pool = new pg.Pool({
    connectionString: process.env['FLOOR_DATABASE_URL']!,
    max: clients,
    min: clients,
  });
  const { rows } = await pool.query<{ member_id: string }>('SELECT member_id FROM member LIMIT 10000');
  let next = 0;
  async function post(client: pg.PoolClient): Promise<void> {
    while (next < count) await client.query(statementFor(rows[(next += 1) % rows.length]!.member_id));
  }
  const connected = await Promise.all(Array.from({ length: clients }, () => pool.connect()));
  const started = performance.now();
  await Promise.all(connected.map(post));
  return count / ((performance.now() - started) / 1_000);
}

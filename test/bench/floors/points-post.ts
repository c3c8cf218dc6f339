// Sixteen bare connections post awards with the service's own statement, prepared.
import { uuidv7 } from '@evergreen/kernel';
import { namedStatement } from '@evergreen/persistence';
import pg from 'pg';

// Loaded for the statement it names; built code, which the sources' types do not describe.
await import(
  new URL('../../../apps/membership/dist/persistence/posting.repository.js', import.meta.url).href
);

const clients = 16;
const awards = Number(process.env['FLOOR_AWARDS']);
const { name, text } = namedStatement('membership.post-awards');
const pool = new pg.Pool({
  connectionString: process.env['FLOOR_DATABASE_URL']!,
  max: clients,
  min: clients,
});
const { rows } = await pool.query<{ member_id: string }>('SELECT member_id FROM member LIMIT 10000');

let next = 0;
async function post(client: pg.PoolClient): Promise<void> {
  while (next < awards) {
    const memberId = rows[(next += 1) % rows.length]!.member_id;
    await client.query({
      name,
      text,
      values: [
        ...[memberId, uuidv7(), `floor/${uuidv7()}`, 100n, 0n, 'bench', 'bench', 'bench'].map((value) => [
          value,
        ]),
        ...['2026-09-16', '2026-09-16', '2028-09-16', null, null, null, 'floor', false].map((value) => [
          value,
        ]),
        ...[new Date(), [], []],
      ],
    });
  }
}
const connected = await Promise.all(Array.from({ length: clients }, () => pool.connect()));
const started = performance.now();
await Promise.all(connected.map(post));
process.stdout.write(`${awards / ((performance.now() - started) / 1_000)}\n`);
process.exit(0);

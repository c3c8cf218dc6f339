// The bare service: one prepared statement a request, answered as the bytes our gateway would send.
import { connect } from '@nats-io/transport-node';
import pg from 'pg';
import { answerOf, type PointsRow, text } from './points-answer.ts';

pg.types.setTypeParser(pg.types.builtins.DATE, (value) => value);
const connectionString = process.env['FLOOR_DATABASE_URL']!;
const query = process.env['FLOOR_PIPELINED'] === '1' ? await pipelined(4) : pooled(10);
const connection = await connect({ servers: process.env['FLOOR_NATS_URL']! });
const today = process.env['FLOOR_TODAY']!;

connection.subscribe('floor.points', {
  queue: 'floor',
  callback: (_error, message) => {
    void query([message.string(), today]).then((row) => message.respond(answerOf(row, today)));
  },
});
await connection.flush();
process.stdout.write('ready\n');
process.on('SIGTERM', () => process.exit(0));

type Query = (values: unknown[]) => Promise<PointsRow>;

function pooled(max: number): Query {
  const pool = new pg.Pool({ connectionString, max });
  return async (values) => (await pool.query<PointsRow>({ name: 'floor-points', text, values })).rows[0]!;
}

/** Statements leave without waiting for each other, as the service sends those of its callers. */
async function pipelined(connections: number): Promise<Query> {
  const clients = Array.from(
    { length: connections },
    () => new pg.Client({ connectionString, pipeline: true }),
  );
  await Promise.all(clients.map((client) => client.connect()));
  let next = 0;
  return async (values) => {
    const client = clients[(next += 1) % clients.length]!;
    return (await client.query<PointsRow>({ name: 'floor-points', text, values })).rows[0]!;
  };
}

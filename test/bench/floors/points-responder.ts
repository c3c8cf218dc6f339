// The bare service: one prepared statement a request, answered as the bytes our gateway would send.
import { connect } from '@nats-io/transport-node';
import pg from 'pg';

pg.types.setTypeParser(pg.types.builtins.DATE, (text) => text);
const pool = new pg.Pool({ connectionString: process.env['FLOOR_DATABASE_URL']!, max: 10 });
const connection = await connect({ servers: process.env['FLOOR_NATS_URL']! });
const today = process.env['FLOOR_TODAY']!;
const text = `
  SELECT coalesce(sum(remaining) FILTER (WHERE active_on <= $2 AND (expires_on IS NULL OR expires_on > $2)), 0)::int AS available,
         coalesce(sum(remaining) FILTER (WHERE active_on > $2), 0)::int AS pending,
         (array_agg(remaining::int ORDER BY expires_on) FILTER (WHERE expires_on > $2))[1] AS next_points,
         min(expires_on) FILTER (WHERE expires_on > $2) AS next_on
  FROM lot WHERE member_id = $1`;
const soon = Date.parse(today) + 60 * 86_400_000;

connection.subscribe('floor.points', {
  queue: 'floor',
  callback: (_error, message) => {
    void pool
      .query({ name: 'floor-points', text, values: [message.string(), today] })
      .then(({ rows: [row] }) => {
        const expiring =
          row.next_on !== null && Date.parse(row.next_on) <= soon
            ? { points: row.next_points, on: row.next_on }
            : null;
        message.respond(
          JSON.stringify({
            data: {
              me: { points: { available: row.available, pending: row.pending, expiringSoon: expiring } },
            },
          }),
        );
      });
  },
});
await connection.flush();
process.stdout.write('ready\n');
process.on('SIGTERM', () => process.exit(0));

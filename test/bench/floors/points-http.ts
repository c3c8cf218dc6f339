// The bare edge: Fastify, one NATS request, the answer's bytes passed on.
import { connect } from '@nats-io/transport-node';
import Fastify from 'fastify';

const connection = await connect({ servers: process.env['FLOOR_NATS_URL']! });
const app = Fastify();
app.post('/graphql', async (request, reply) => {
  const member = String(request.headers['x-member']);
  const answer = await connection.request('floor.points', member, { timeout: 5_000 });
  return reply.type('application/json; charset=utf-8').send(answer.data);
});
const address = await app.listen({ host: '127.0.0.1', port: 0 });
process.stdout.write(`${address}\n`);
process.on('SIGTERM', () => process.exit(0));

// The bare edge that knows who asks: the session's token in the cookie, a signed token of 60 seconds in the header.
import { connect, headers } from '@nats-io/transport-node';
import { type Caller, callerTokens, readCallerKeys } from '@evergreen/rpc';
import Fastify from 'fastify';

const sessions = new Map(JSON.parse(process.env['FLOOR_SESSIONS']!) as [string, Caller][]);
const keys = await readCallerKeys({
  publicKeysDir: process.env['FLOOR_PUBLIC_KEYS_DIR']!,
  privateKeyFile: process.env['FLOOR_PRIVATE_KEY_FILE']!,
});
const tokens = await callerTokens(keys);
const connection = await connect({ servers: process.env['FLOOR_NATS_URL']! });
const app = Fastify();
app.post('/graphql', async (request, reply) => {
  const token = /(?:^|; )evergreen_session=([^;]+)/.exec(request.headers.cookie ?? '')?.[1];
  const caller = sessions.get(token ?? '');
  if (caller?.kind !== 'member') return reply.code(401).send();
  const made = headers();
  made.append('evergreen-caller', await tokens.sign(caller));
  const answer = await connection.request('floor.guarded-points', caller.memberId, {
    timeout: 5_000,
    headers: made,
  });
  return reply.type('application/json; charset=utf-8').send(answer.data);
});
const address = await app.listen({ host: '127.0.0.1', port: 0 });
process.stdout.write(`${address}\n`);
process.on('SIGTERM', () => process.exit(0));

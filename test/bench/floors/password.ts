// The bare hash: argon2id at the cost of `apps/identity/src/use-cases/password-hasher.ts`, as many at once as there.
import { hash, verify } from '@node-rs/argon2';
import Fastify from 'fastify';

const known = await hash('four patient lanterns', { memoryCost: 19_456, timeCost: 2, parallelism: 1 });
const app = Fastify();
app.addContentTypeParser('*', { parseAs: 'string' }, (_request, text, done) => done(null, text));
app.post('/', async (request) => String(await verify(known, String(request.body))));
const address = await app.listen({ host: '127.0.0.1', port: 0 });
process.stdout.write(`${address}\n`);
process.on('SIGTERM', () => process.exit(0));

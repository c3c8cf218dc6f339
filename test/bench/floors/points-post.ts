// Bare connections post awards with the service's own statement, prepared.
import { uuidv7 } from '@evergreen/kernel';
import { namedStatement } from '@evergreen/persistence';
import { bareRate } from './bare-clients.ts';

// Loaded for the statement it names; built code, which the sources' types do not describe.
await import(
  new URL('../../../apps/membership/dist/persistence/posting.repository.js', import.meta.url).href
);

const { name, text } = namedStatement('membership.post-awards');
const rate = await bareRate(Number(process.env['FLOOR_POSTS']), (memberId) => ({
  name,
  text,
  values: [
    ...[memberId, uuidv7(), `floor/${uuidv7()}`, 100n, 0n, 'bench', 'bench', 'bench'].map((value) => [value]),
    ...['2026-09-16', '2026-09-16', '2028-09-16', null, null, null, 'floor', false].map((value) => [value]),
    ...[new Date(), [], []],
  ],
}));
process.stdout.write(`${rate}\n`);
process.exit(0);

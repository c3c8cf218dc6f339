// A relay in a process of its own, for tests that kill it.
import { connectNats } from '@evergreen/rpc';
import { Database } from '@evergreen/persistence';
import { Relay } from './relay.ts';
import { log } from './term-facts.fixture.ts';

const [databaseUrl, natsUrl, subjectPrefix] = process.argv.slice(2) as [string, string, string];
const database = await Database.open({ url: databaseUrl, applicationName: 'doomed-relay', poolMax: 4 });
const connection = await connectNats({ url: natsUrl, name: 'doomed-relay', log });
const relay = new Relay({
  database,
  connection,
  subjectPrefix,
  context: 'customer-profile',
  log,
  stream: { duplicateWindowMs: 100 },
});
await relay.start();

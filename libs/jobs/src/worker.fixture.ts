// A worker in a process of its own, which a test can kill or stop by signal.
import { fixedClock } from '@evergreen/kernel';
import { Database } from '@evergreen/persistence';
import { destination, pino } from 'pino';
import { RunEngine } from './run-engine.ts';
import { countingKind, quickSettings, steppingKind } from './counted-runs.fixture.ts';

const variable = (name: string): string => {
  const value = process.env[name];
  if (value === undefined) throw new Error(`${name} is not set`);
  return value;
};

const name = variable('TEST_WORKER_NAME');
const database = await Database.open({
  url: variable('TEST_DATABASE_URL'),
  applicationName: name,
  poolMax: 8,
});
const engine = new RunEngine({
  database,
  redisUrl: variable('TEST_REDIS_URL'),
  queuePrefix: variable('TEST_PREFIX'),
  service: 'test',
  kinds: [countingKind(database, name), steppingKind(database, name)],
  clock: fixedClock(new Date('2030-01-15T03:00:00Z')),
  zone: 'UTC',
  // Standard output says only that the worker is ready.
  log: pino({ level: process.env['TEST_LOG_LEVEL'] ?? 'silent', name }, destination({ dest: 2, sync: true })),
  ...quickSettings,
  ...(JSON.parse(variable('TEST_SETTINGS')) as object),
});
process.once('SIGTERM', () => {
  void engine
    .stop()
    .then(() => database.close())
    .then(() => process.exit(0));
});
await engine.startWorker();
process.stdout.write('ready\n');
